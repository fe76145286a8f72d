import { isCredential } from './is-credential.ts';
import type { Namer } from './variable-namer.ts';

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
