import { isCredentialName } from '../webhook/is-credential-name.ts';
import { parseUrl } from '../webhook/parse-url.ts';
import { hasLiteral } from './has-literal.ts';
import { isCredential } from './is-credential.ts';
import type { Namer } from './variable-namer.ts';

/** Scheme and slashes, then what stands before the last `@` of the authority (RFC 3986 section 3.2.1). */
const userInfo = /^((?:[a-z][a-z0-9+.-]*:)?[\\/]*)([^\\/?#]*)@/i;
/** The same in a text that is no URL, so that a slash in a password does not show the rest of it. */
const anyUserInfo = /^((?:[a-z][a-z0-9+.-]*:)?[\\/]*(?![\\/]))([^\s@:]*:[^\s]*)@/i;
/** A name with a value, or a value alone. */
const parameter = /([?&;#])([^=&;#?]+)(?:=([^&;#]+))?/g;

/**
 * Puts variables in the place of user name, password and parameters that look like credentials. The rest of
 * the text stays as written; a variable stands for the text as it is in the URL, percent-encoded.
 */
export function redactUrl(url: string, field: string, name: Namer): string {
  const pattern = parseUrl(url.replace(/\{\{\w*\}\}/g, 'x')) ? userInfo : anyUserInfo;
  const bare = url.trimStart();
  const redacted = bare
    .replace(pattern, (_, before: string, info: string) => `${before}${redactUserInfo(info, field, name)}@`)
    .replace(parameter, (whole: string, separator: string, key: string, value?: string) => {
      const plain = decoded(key);
      if (value === undefined) return isCredential('', plain) ? separator + name(`${field}_secret`) : whole;
      if (![value, decoded(value)].some(each => isCredential(plain, each))) return whole;
      // An import knows a secret variable again by its name alone.
      const wanted = isCredentialName(plain) ? `${field}_${plain}` : `${field}_secret_${plain}`;
      return `${separator}${key}=${name(wanted)}`;
    });
  return url.slice(0, url.length - bare.length) + redacted;
}

function redactUserInfo(info: string, field: string, name: Namer): string {
  const colon = info.indexOf(':');
  const username = colon < 0 ? info : info.slice(0, colon);
  const password = colon < 0 ? '' : info.slice(colon + 1);
  const hidden = (text: string, part: string) => (hasLiteral(text) ? name(`${field}_${part}`) : text);
  return hidden(username, 'username') + (colon < 0 ? '' : `:${hidden(password, 'password')}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
