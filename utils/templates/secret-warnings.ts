import { fieldTitles } from '../webhook/fields.ts';
import { looksLikeCredential } from './looks-like-credential.ts';
import { splitVariables } from './variable-syntax.ts';
import { urlFields, type Webhook } from './webhook.ts';

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
