import { hasUserAtHost, namedInPair, namedInside, namedInText } from './credential-inside.ts';
import { isCredentialName, isMistId, nameKind, naming } from './credential-name.ts';
import { isPlainName, isPlainValue, uuids } from './plain-value.ts';
import { decoded, type UrlPart, urlParts } from './url-parts.ts';

/** Why a value is taken for a secret. `detail`: the name, scheme or host that says so; '' where none does. */
export interface SecretReason {
  readonly code: /** The field is one of a secret as a whole. */
    | 'field'
    /** Its name names a credential. */
    | 'name'
    /** It follows an authentication scheme. */
    | 'scheme'
    /** It is a user name or password in an address. */
    | 'user-info'
    /** It is in a path that is itself the credential. */
    | 'service'
    /** A part of it has such a name. */
    | 'inside'
    /** It begins as tokens of well-known services do. */
    | 'issued'
    /** It is a UUID, and no id of Mist. */
    | 'uuid'
    /** It is neither words nor numbers nor anything else that is plainly harmless. */
    | 'unclear';
  readonly detail: string;
}

/**
 * Authentication schemes (IANA "HTTP Authentication Scheme Registry", RFC 9110 section 11.4), then those that services
 * use without an entry there: GitHub's and Mist's `Token`, Splunk, Opsgenie, Okta, Azure, AWS, NTLM.
 */
const scheme =
  /^(\s*(?:bearer|concealed|digest|dpop|gnap|hoba|negotiate|oauth|privatetoken|scram-sha-1|scram-sha-256|vapid|api-?key|geniekey|ssws|sharedkey|sharedaccesssignature|aws4-hmac-sha256|hmac|hawk|ntlm|(?:basic|mutual|splunk|token)(?=[\s+]+[^\s+]\S*\s*$))[\s+]+)(?=\S)/i;
/** How well-known services begin their tokens. */
const issued =
  /(?<![\p{L}\d])(?:gh[opsur]_|github_pat_|glpat-|xox[a-z]-|sk[-_]|pk_live_|AKIA|AIza|eyJ|SG\.|whsec_|hv[bs]\.|dckr_pat_|npm_)[\w-]{8}/u;
const isUserName = /(?:^|[^a-z])user(?:[_-]?(?:name|id))?$/i;
/** Mist writes MAC addresses without signs between the digits. */
const isMacName = /^(?:\w{1,20}[_-])?macs?$/i;

/** Nothing that Mist sends in a header is longer, nor searched. */
const LONGEST = 4096;
/** Digits that a value may hold: enough for a port, a date, a building; more where the name is plain, fewer where it is not. */
const DIGITS = { harmless: 16, unknown: 8, other: 4 } as const;
/** In a text that people write, what is shorter may be a name of their own. */
const LONG_WORD = 20;
const LONG_MIXED = 12;
/** Small letters, capitals and digits in one word. */
const mixed = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])/;
/** Whether a password may follow a user name after a colon. */
export function isUserAndPassword(text: string): boolean {
  return /^[^:/\s]+:[^:/\s]+$/.test(text);
}

/** A header's value after its authentication scheme, and that scheme with its blanks; undefined where it begins with none. */
export function afterScheme(
  value: string,
): { readonly scheme: string; readonly credential: string } | undefined {
  const found = scheme.exec(value)?.[0];
  return found === undefined ? undefined : { scheme: found, credential: value.slice(found.length) };
}

/**
 * Why a value may be a secret; undefined where it is plainly none. The one decision for what is kept, exported and shown,
 * in headers, URLs, fields of unknown use and defaults alike. In doubt it is a secret:
 *
 * | the name                          | words, codes, dates, hosts, paths | up to 16 digits  | UUID   | anything else |
 * | --------------------------------- | --------------------------------- | ---------------- | ------ | ------------- |
 * | names a credential (`X-Pass`)     | secret                            | secret           | secret | secret        |
 * | one of Mist's ids (`org_id`)      | plain                             | plain            | plain  | secret        |
 * | plain words only (`X-Site`)       | plain                             | plain            | secret | secret        |
 * | none                              | plain                             | plain up to 8    | secret | secret        |
 * | any other (`X-Foo`)               | plain where known                 | plain up to 4    | secret | secret        |
 *
 * A short code is letters and then digits, five characters at most (`sfo1`, `AP41`), or a plain word and digits
 * (`site7`): `hunter2` and `abc123` are neither. JSON, `name=value` pairs and URLs are looked into, percent-encoding is
 * undone: one secret in them makes the whole value one.
 */
export function secretReason(name: string, value: string): SecretReason | undefined {
  if (value.trim() === '') return undefined;
  if (isCredentialName(name)) return { code: 'name', detail: name };
  if (value.length > LONGEST) return { code: 'unclear', detail: '' };
  const read = fullyDecoded(value);
  const told = scheme.exec(read)?.[1];
  if (told !== undefined) return { code: 'scheme', detail: told.trim() };
  if (issued.test(value) || issued.test(read)) return { code: 'issued', detail: '' };
  const others = read.replace(uuids, ' ');
  if (others !== read) {
    return isMistId(name) ? secretReason('', others) : { code: 'uuid', detail: '' };
  }
  if (isMacName.test(name) && /^\s*[\da-f]{12}\s*$/i.test(read)) return undefined;
  const inside = namedInside(read);
  if (inside !== undefined) return { code: 'inside', detail: inside };
  if (hasUserAtHost(read) || (isUserName.test(name) && isUserAndPassword(read)))
    return { code: 'user-info', detail: '' };
  const parsed = parsedJson(read);
  if (parsed) return reasonInJson(name, parsed.value);
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(read.trim()))
    return urlParts(read.trim()).map(reasonOfPart).find(Boolean);
  const isOther = name !== '' && nameKind(name) === 'unknown' && !isMistId(name);
  const digits = isOther ? DIGITS.other : name === '' ? DIGITS.unknown : DIGITS.harmless;
  return isPlainValue(read, digits, isOther) ? undefined : { code: 'unclear', detail: '' };
}

/**
 * The same for a text that people write freely, such as a webhook's name: it is plain unless a secret stands in it by its
 * name, by its form, or as a long word of no shape. `isPublic`: documented as no secret, so that its shape says nothing.
 */
export function secretReasonInText(text: string, isPublic: boolean): SecretReason | undefined {
  if (text.length > LONGEST) return { code: 'unclear', detail: '' };
  if (issued.test(text)) return { code: 'issued', detail: '' };
  const inside = namedInText(text);
  if (inside !== undefined) return { code: 'inside', detail: inside };
  if (hasUserAtHost(text)) return { code: 'user-info', detail: '' };
  if (isPublic && scheme.test(text)) return { code: 'scheme', detail: '' };
  const words = text.split(/\s+/);
  const urls = words.filter(word => word.includes('://'));
  const inUrl = urls
    .flatMap(urlParts)
    .map(reasonOfPart)
    .find(found => found && !(isPublic && found.code === 'uuid'));
  if (inUrl) return inUrl;
  const isShapeless = (word: string) =>
    word.length >= (mixed.test(word) ? LONG_MIXED : LONG_WORD) &&
    /^[\w+/=.~-]+$/.test(word) &&
    !isPlainValue(word, DIGITS.harmless);
  return !isPublic && words.some(isShapeless) ? { code: 'unclear', detail: '' } : undefined;
}

/** The same for a name that somebody gave: of a header, of a field, of a variable. A token may have been pasted in its place. */
export function secretReasonOfName(name: string): SecretReason | undefined {
  if (issued.test(name)) return { code: 'issued', detail: '' };
  const told = scheme.exec(name)?.[1];
  if (told !== undefined) return { code: 'scheme', detail: told.trim() };
  const inside = namedInPair(name) ?? namedInside(name);
  if (inside !== undefined) return { code: 'inside', detail: inside };
  const isLong = name.trim().length >= (mixed.test(name) ? LONG_MIXED : LONG_WORD);
  const isUnclear = (isLong && !isPlainName(name)) || holdsScattered(name);
  return secretReasonInText(name, true) ?? (isUnclear ? { code: 'unclear', detail: '' } : undefined);
}

/** Whether digits stand between the letters of a word more than once, as in no name: `4f9a1c77`, `Tr0ub4dor`. */
function holdsScattered(name: string): boolean {
  return name
    .split(/[^\p{L}\d]+/u)
    .some(part => part.length > 6 && (part.match(/\d(?=\p{L})/gu) ?? []).length > 1);
}

/** The same for a part of a URL. */
export function reasonOfPart({ kind, name = '', service, text }: UrlPart): SecretReason | undefined {
  if (kind === undefined || text.trim() === '') return undefined;
  if (service !== undefined) return { code: 'service', detail: service };
  if (kind === 'username' || kind === 'password') return { code: 'user-info', detail: '' };
  return secretReason(name, kind === 'parameter' ? text.replaceAll('+', ' ') : text);
}

/**
 * A value of JSON with each text and number in it changed; `name` is the one by which it is judged: its key, or that of
 * an object around it which names a credential, unless its own is plainly harmless. Lists pass on their own name, a pair in a list is a name and a value.
 */
export function mapJson(
  name: string,
  value: unknown,
  change: (text: string, name: string, path: readonly (string | number)[]) => string,
  path: readonly (string | number)[] = [],
): unknown {
  if (typeof value === 'string') return change(value, name, path);
  if (typeof value === 'number') {
    const text = String(value);
    const changed = change(text, name, path);
    return changed === text ? value : changed;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    // What a plain name lists are values, such as types of events.
    const [first] = value;
    const isList = typeof path.at(-1) === 'string' && nameKind(name) === 'harmless';
    const isPair = value.length === 2 && typeof first === 'string' && isCredentialName(first) && !isList;
    const told = isPair ? first : name;
    return value.map((each, index) => mapJson(index === 1 ? told : name, each, change, [...path, index]));
  }
  // A key has no variable in its place: the object has one as a whole.
  if (!isEachKeyPlain(value)) {
    const text = JSON.stringify(value);
    const changed = change(text, name, path);
    if (changed !== text) return changed;
  }
  const told = Object.entries(value)
    .filter(([key]) => naming.name.test(key))
    .map(([, each]): unknown => each)
    .filter(each => typeof each === 'string')
    .find(isCredentialName);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const own = told !== undefined && naming.value.test(key) ? told : nameOf(key, name);
      return [key, mapJson(own, each, change, [...path, key])];
    }),
  );
}

function nameOf(key: string, around: string): string {
  const isOwn = nameKind(key) !== 'unknown' && !naming.value.test(key);
  return !isOwn && isCredentialName(around) ? around : key;
}

function reasonInJson(name: string, value: unknown): SecretReason | undefined {
  let reason: SecretReason | undefined = isEachKeyPlain(value) ? undefined : { code: 'unclear', detail: '' };
  mapJson(name, value, (text, own) => {
    const found = reason ? undefined : secretReason(own, text);
    if (found) reason = found.code === 'name' ? { code: 'inside', detail: own } : found;
    return text;
  });
  return reason;
}

/** A token may be a key, as in `{"…": true}`. */
function isEachKeyPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(
    ([key, each]) =>
      isPlainValue(key, DIGITS.unknown) && namedInside(key) === undefined && isEachKeyPlain(each),
  );
}

function parsedJson(text: string): { readonly value: object } | undefined {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'string') return { value: [value] };
    return typeof value === 'object' && value !== null ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** Percent-encoding undone, as often as it was done. */
function fullyDecoded(text: string): string {
  const once = decoded(text);
  return once === text || once.length > text.length ? text : fullyDecoded(once);
}
