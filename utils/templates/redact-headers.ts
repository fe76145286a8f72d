import { isCredentialName } from '../webhook/is-credential-name.ts';
import { hasLiteral } from './has-literal.ts';
import { looksLikeCredential } from './looks-like-credential.ts';
import type { Namer } from './variable-namer.ts';
import { splitVariables } from './variable-syntax.ts';

const scheme = /^\s*(?:bearer|basic|digest|token|splunk|api-?key)\s+/i;

/** Puts a variable in the place of each header value that looks like a credential; a scheme such as `Bearer` stays. */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  keep: readonly string[],
  name: Namer,
): Record<string, string> {
  const kept = new Set(keep.map(each => each.toLowerCase()));
  return Object.fromEntries(
    Object.entries(headers).map(([header, value]) => {
      if (kept.has(header.toLowerCase()) || !isCredential(header, value)) return [header, value];
      return [header, (scheme.exec(value)?.[0] ?? '') + name(`header_${header}`)];
    }),
  );
}

function isCredential(header: string, value: string): boolean {
  if (!hasLiteral(value)) return false;
  const literal = splitVariables(value).map(piece => ('text' in piece ? piece.text : ' '));
  return isCredentialName(header) || looksLikeCredential(literal.join(''));
}
