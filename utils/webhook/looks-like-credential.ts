import { isCredentialName } from './is-credential-name.ts';

/** A scheme of the Authorization header and what follows it (RFC 9110 section 11.4), or Splunk's and Mist's own. */
const scheme = /^\s*(?:bearer|basic|digest|negotiate|token|splunk|api-?key|hmac|aws4-hmac-sha256)\s+\S/i;
/** How well-known services begin their tokens. */
const issued =
  /(?:^|[\s=:])(?:gh[opsur]_|github_pat_|glpat-|xox[a-z]-|sk[-_]|pk_live_|AKIA|AIza|eyJ|SG\.|whsec_|hv[bs]\.|dckr_pat_|npm_)[\w-]{8}/;
const userInfo = /:\/\/[^/?#\s]+@/;
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
/** The least share of neighbours that differ in kind (upper case, lower case, digit); random base64 has 0.6, words stay below 0.25. */
const MIXED = 0.3;
/** Nothing that Mist sends in a header is longer; more is not searched, but taken for a credential. */
const LONGEST = 4096;

/**
 * Whether a text looks like a credential whatever its name: a scheme with a credential, a token of a known
 * service, a UUID, or a long random text. Wide on purpose: a value too many is asked for, none is given away.
 */
export function looksLikeCredential(value: string): boolean {
  return (
    value.length > LONGEST ||
    scheme.test(value) ||
    issued.test(value) ||
    userInfo.test(value) ||
    uuid.test(value) ||
    holdsNamedCredential(value) ||
    value.split(/[\s,;:"'=&?]+/).some(isMixed) ||
    value.split(/[\s,;:"'=&?/]+/).some(isRandom)
  );
}

/** Such as `session=…` in a list of pairs. */
function holdsNamedCredential(value: string): boolean {
  return [...value.matchAll(/(?<![\w-])([\w-]+)=(?=[^\s=&;,])/g)].some(([, name = '']) =>
    isCredentialName(name),
  );
}

/** Base64 holds slashes, as paths do. */
function isMixed(text: string): boolean {
  return text.length >= 20 && changes(text) >= MIXED * text.length;
}

function isRandom(text: string): boolean {
  if (isMixed(text)) return true;
  return text.split(/[^A-Za-z0-9]+/).some(part => part.length >= 16 && changes(part) >= 3 && /\d/.test(part));
}

/** How many neighbours are of different kinds. */
function changes(text: string): number {
  const kinds = [...text].map(kindOf);
  return kinds.filter((kind, index) => index > 0 && kind && kinds[index - 1] && kind !== kinds[index - 1])
    .length;
}

function kindOf(character: string): string {
  if (/[a-z]/.test(character)) return 'lower';
  if (/[A-Z]/.test(character)) return 'upper';
  return /\d/.test(character) ? 'digit' : '';
}
