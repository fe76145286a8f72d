import { parseUrl } from '../webhook/url-parts.ts';

/**
 * A URL so that two are the same text where they are one receiver, as the URL standard writes it: scheme and host in lower
 * case, a host of other letters as DNS has it (UTS 46), addresses in one spelling, no default port, `/` for an empty path,
 * no dot segments. Beyond it (RFC 3986, section 6.2.2) percent-encoding only where it is needed and in upper case, no dot
 * at the host's end, no fragment. What is no URL with a host stays as it is.
 */
export function normalisedUrl(url: string): string {
  const parsed = /^[a-z][a-z\d+.-]*:\/\//i.test(url) ? parseUrl(url) : undefined;
  if (!parsed?.hostname) return url;
  parsed.hostname = parsed.hostname.replace(/(?<!\.)\.$/, '');
  parsed.hash = '';
  return percentNormalised(parsed.href);
}

/**
 * What needs no percent-encoding loses it; all other is written in upper case (RFC 3986, sections 2.3 and 6.2.2). What follows
 * a stray `%` stays: decoded, it could become another encoding.
 */
function percentNormalised(text: string): string {
  return text.replace(/(?<!%[\da-f]?)%[\da-f]{2}/gi, encoded => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : encoded.toUpperCase();
  });
}
