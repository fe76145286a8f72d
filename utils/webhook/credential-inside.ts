import { isCredentialName, isPlainWord, passwordWords } from './credential-name.ts';

/** A name before `=`, `:` or an arrow, in quotes or marks of Markdown or not, with a value. */
const pair = /(?<![\p{L}\d_.-])([\p{L}\d_.-]{1,80})["'`*\]]{0,3}[ \t]{0,20}[=:→](?=\s{0,20}[^\s,;&])/gu;
const password = `(?<![\\p{L}\\d])(${passwordWords.join('|')})`;
/** A word for a password, with something behind it. */
const passwordInside = new RegExp(`${password}[\\s|,/>-]+\\S`, 'iu');
/** Another word that names a credential outright, with something behind it. */
const announced =
  /(?<![\p{L}\d])(?:(pass|pw|pin|secret|token|apikey|bearer|[mp]?psk)[\s|/>]+|(identified\s{1,9}by)\s{1,9})\S/iu;
/** A key or a code before the last word: `the door code is x`. */
const beforeLast = /(?<![\p{L}\d])((?:\p{L}{1,20}\s{1,9})?(?:key|code))\s{1,9}(?:is\s{1,9})?\S{1,80}\s*$/iu;
/** A technical name of several words of which the last names a credential, with something behind it: `pre-shared key x`, `wpa-psk ascii 0 x`. */
const compound =
  /(?<![\p{L}\d-])((?:[\p{L}\d]{1,20}-){1,4}(?:key|psk|secret|string|token|password|passphrase)|(?:[\p{L}\d]{1,20}-){0,3}(?:shared|api|access|encryption|radius|tacacs)\s{1,9}key|snmp\s{1,9}community)\s{1,9}\S/iu;
/** Lines of a device's configuration and of a shell that hold a credential without a sign before it. */
const command =
  /(?<![\p{L}\d-])((?:snmp-server|set\s{1,9}snmp)\s{1,9}community|(?:tacacs|radius)-server\s{1,9}key|isakmp\s{1,9}key|(?<!\S)-p(?=\s{1,9}\S)(?!\s{1,9}\d{1,5}(?:\s|$))|(?<!\S)--?u(?:ser)?(?=[\s=]{1,9}[^\s:]{1,80}:))[\s=]{1,9}\S/iu;
/** A user and a password before the host that they are for, as in `noc:x@host` and Oracle's `noc/x@host`. */
const atHost = /(?:^|[\s"'(<:])([^\s:/@"'(<]{1,80})[:/][^\s:/@]{1,80}@[\p{L}\d]/gu;
/** The same anywhere in a URL that stands in a text. */
const userInfo = /\/\/[^\s:/?#@]{0,80}:[^\s/@]{1,80}@/;
/** What stands before a mail address in a URI. */
const mailScheme = /^(?:mailto|sips?|xmpp|acct|im)$/i;
/** The same two in a text, where a token may be a ring and a pin a board: at its end, or with digits. */
const passwordInText = new RegExp(
  `${password}\\s+(?:(?:(?:is|ist|lautet|est|es)\\s+)?\\S{1,80}$|\\S{0,80}\\d)`,
  'iu',
);
const announcedInText =
  /(?<![\p{L}\d])(?:bearer(?!\s+tokens?$)\s+\S{1,80}$|(?:pass|pw|pin|secret|token|apikey|bearer|[mp]?psk(?!\s+wpa\d)|snmp\s+community)\s+(?:\S{0,80}\d|["'“„]\S|(?:is|ist|lautet)\s+\S{1,80}$))/iu;
const credentialWord = `(?<![\\p{L}\\d])(${passwordWords.join('|')}|pass|pin|psk|secret|token|key|schlüssel|clé|clave|chiave)s?`;
/** A credential, what it is for, and then its value: `Token for prod: x`, `API key (prod) = x`. */
const forWhat = new RegExp(
  `${credentialWord}(?:\\s{0,3}[([][^()[\\]]{1,40}[)\\]]|\\s{1,9}(?:for|für|pour|para|per|of|von|de|du|del)(?:\\s{1,9}[^\\s:=→]{1,30}){1,4})(?:\\s{0,9}[:=→]\\s{0,20}\\S|\\s{1,9}(?:is|ist|lautet|est|es)\\s{1,9}\\S{1,80}$)`,
  'iu',
);
const isThe = `\\s{1,9}(?:is|ist|est|es)(?:\\s{1,9}(?:the|my|our|your|das|der|mein|dein|euer|unser|le|la|el|il)(?:\\s{1,9}\\S{1,20}){0,2})?\\s{1,9}${credentialWord}(?=\\s*$|\\s+(?:for|für)\\s)`;
/** A value before what it is: `x is the password`; in a text only what holds a digit. */
const before = new RegExp(`\\S${isThe}`, 'iu');
const beforeInText = new RegExp(`\\d\\S{0,80}${isThe}`, 'iu');
/** Four parts between colons, of which a host and its port come first or last, as in lists of proxies. */
const listed =
  /(?:^|[\s/"'(<])(?:(\p{L}[^\s:/@]{0,80}|(?:\d{1,3}\.){3}\d{1,3}):\d{2,5}:([^\s:/@]{1,80}):[^\s:/@]{1,80}|[^\s:/@]{1,80}:[^\s:/@]{1,80}:(?:\p{L}[^\s:/@.]{0,80}\.[^\s:/@]{1,80}|(?:\d{1,3}\.){3}\d{1,3}):\d{2,5})(?=$|[\s,;)"'>])/u;
/** A user name with its password, as Basic authentication writes them. */
const basic = /^\s*(user|username|admin|administrator|root|login)[ \t]?:[ \t]?[^\s/]/i;

/** The name of a credential that has a value in a text: `user=a; pass=x`, `{'token': 'x'}`. */
export function namedInPair(text: string): string | undefined {
  return [...text.matchAll(pair)].map(([, name = '']) => name).find(isCredentialName);
}

/** The name of a credential that stands in a value, as in `password: x`, `pin 1234` or `snmp-server community x ro`. */
export function namedInside(value: string): string | undefined {
  const pairOfWords = /^\s*(\S{1,80})\s+\S+\s*$/.exec(value)?.[1];
  if (pairOfWords !== undefined && isCredentialName(pairOfWords)) return pairOfWords;
  const named =
    namedInPair(value) ??
    nameBy([compound, command, passwordInside, announced, basic, before, forWhat], value);
  const last = beforeLast.exec(value)?.[1];
  return named ?? (last !== undefined && isCredentialName(last) ? last : undefined);
}

/** The same in a text that people write freely; '' where no single word names it. */
export function namedInText(text: string): string | undefined {
  const bare = text.trimEnd();
  const isAnnounced = passwordInText.test(bare) || announcedInText.test(bare);
  return (
    namedInPair(text) ?? nameBy([command, forWhat, beforeInText], bare) ?? (isAnnounced ? '' : undefined)
  );
}

function nameBy(patterns: readonly RegExp[], text: string): string | undefined {
  return patterns.map(pattern => pattern.exec(text)?.slice(1).find(Boolean)).find(name => name !== undefined);
}

/** Whether a user and a password stand before a host; `Contact:noc@example.com` and `mailto:` are mail addresses. */
export function hasUserAtHost(text: string): boolean {
  if (userInfo.test(text) || isListed(text)) return true;
  return [...text.matchAll(atHost)].some(([, user = '']) => !isPlainWord(user) && !mailScheme.test(user));
}

function isListed(text: string): boolean {
  const found = listed.exec(text);
  if (!found) return false;
  const [, host = '.', user = ''] = found;
  return host.includes('.') || !isPlainWord(user);
}
