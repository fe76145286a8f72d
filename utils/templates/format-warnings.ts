import type { ExportFormat } from './export-format.ts';
import type { Webhook } from './webhook.ts';

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
      'Whether this is for an organization or a site is not known. Check it before you use this.',
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
