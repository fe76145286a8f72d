import { type FieldName, fieldTitles } from '../webhook/fields.ts';
import type { ExportFormat } from './export-configuration.ts';
import { looksLikeCredential } from './looks-like-credential.ts';
import { splitVariables } from './variable-syntax.ts';
import { urlFields, type Webhook } from './webhook.ts';

/** What is missing in an export: fields of the form that could not be read, and fields that the format has no place for. */
export function leftOutWarnings(fields: readonly FieldName[], notKnown: readonly string[]): string[] {
  const titles = fields.map(field => `“${fieldTitles[field]}”`);
  return [
    ...(titles.length > 0
      ? [
          `${titles.join(', ')}: what stands in the form could not be read, so it is left out. Add it by hand.`,
        ]
      : []),
    ...(notKnown.length > 0
      ? [`The Terraform provider has no attribute for ${notKnown.join(', ')}, so it is left out.`]
      : []),
  ];
}

/** What may give a secret away: those written in clear, and a path of a URL that looks like one. */
export function secretWarnings(webhook: Webhook, inClear: number): string[] {
  const warnings: string[] = [];
  if (inClear > 0) {
    const count = inClear === 1 ? 'a secret value' : `${inClear} secret values`;
    warnings.push(`This holds ${count} in clear. Keep it where only people who may know them can read it.`);
  }
  for (const field of urlFields) {
    if (hasRandomPath(webhook[field] ?? '')) {
      const title = fieldTitles[field];
      warnings.push(
        `The path of “${title}” holds a long random part, written in clear. If it works like a password, take it out before you share this.`,
      );
    }
  }
  return warnings;
}

function hasRandomPath(url: string): boolean {
  const path = splitVariables(url)
    .map(piece => ('text' in piece ? piece.text : 'x'))
    .join('')
    .replace(/[?#].*$/s, '');
  return path.split('/').slice(3).some(looksLikeCredential);
}

interface Circumstances {
  /** Whether the scope is not known. */
  readonly presumed: boolean;
  /** Whether braces had to be doubled. */
  readonly escaped: boolean;
}

/** What a person has to do before the text works. */
export function formatWarnings(
  format: ExportFormat,
  webhook: Webhook,
  { presumed, escaped }: Circumstances,
): string[] {
  const warnings: string[] = [];
  const forTools = format === 'curl' || format === 'terraform';
  if (forTools && presumed) {
    warnings.push(
      'Whether this is for an organisation or a site is not known. Check it before you use this.',
    );
  }
  if (format === 'mist-api' && escaped) {
    warnings.push(
      'A value holds “{{”. It is written “{{{{”, so that an import does not take it for a variable; the API itself wants “{{”.',
    );
  }
  const missing = [
    ...(webhook.name ? [] : ['a name']),
    ...(webhook.url ? [] : ['a URL']),
    ...(webhook.topics?.length ? [] : ['at least one topic']),
  ];
  if (format === 'terraform' && missing.length > 0) {
    warnings.push(`Terraform needs ${missing.join(' and ')}. Add it before you use this.`);
  }
  return warnings;
}
