import { counted } from '../language/counted.ts';
import { sentence } from '../language/sentence.ts';
import { fieldTitles } from '../webhook/fields.ts';
import { looksLikeCredential } from '../webhook/looks-like-credential.ts';
import { splitVariables } from './variable-syntax.ts';
import { urlFields, type Webhook } from './webhook.ts';

/** What may give a secret away: those written in clear, and a path of a URL that looks like one. */
export function secretWarnings(webhook: Webhook, inClear: number): string[] {
  const warnings: string[] = [];
  if (inClear > 0) {
    warnings.push(counted('export_secrets_in_clear', inClear));
  }
  for (const field of urlFields) {
    if (hasRandomPath(webhook[field] ?? '')) {
      const title = fieldTitles[field];
      warnings.push(sentence('export_random_path', { title }));
    }
  }
  return warnings;
}

function hasRandomPath(url: string): boolean {
  const path = splitVariables(url)
    .map(piece => ('text' in piece ? piece.text : 'x'))
    .join('')
    .replace(/[?#].*/s, '');
  return path.split('/').slice(3).some(looksLikeCredential);
}
