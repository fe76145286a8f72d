/** Scheme, authority, path and query of a URI (RFC 3986, appendix B); the fragment is never sent. */
const parts = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/i;
const defaultPorts: Readonly<Record<string, string>> = { http: ':80', https: ':443' };

/**
 * A URL so that two are the same text where they are one receiver (RFC 3986, sections 6.2.2 and 6.2.3): scheme and host in
 * lower case, no default port, `/` for an empty path, no dot segments, percent-encoding only where it is needed and in
 * upper case, no fragment. What is no URL with a host stays as it is.
 */
export function normalisedUrl(url: string): string {
  const found = parts.exec(url);
  if (!found) return url;
  const [, scheme = '', authority = '', path = '', query = ''] = found;
  const lower = scheme.toLowerCase();
  const user = authority.slice(0, authority.lastIndexOf('@') + 1);
  const host = percentNormalised(percentNormalised(authority.slice(user.length)).toLowerCase());
  const port = /:\d*$/.exec(host)?.[0] ?? '';
  const isDefault = port === ':' || port === defaultPorts[lower];
  const place = isDefault ? host.slice(0, -port.length) : host;
  const route = withoutDotSegments(percentNormalised(path));
  return `${lower}://${percentNormalised(user)}${place}${route}${percentNormalised(query)}`;
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

/** RFC 3986, section 5.2.4, for a path that is empty or begins with a slash. */
function withoutDotSegments(path: string): string {
  const segments = path.split('/').slice(1);
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
  }
  const last = segments.at(-1);
  if (last === '.' || last === '..') kept.push('');
  return `/${kept.join('/')}`;
}
