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
  `${password}\\s+(?:(?!(?:is|ist|lautet|est|es)\\s)\\S{1,80}$|\\S{0,80}\\d)`,
  'iu',
);
const announcedInText =
  /(?<![\p{L}\d])(?:bearer(?!\s+tokens?$)\s+\S{1,80}$|(?:pass|pw|pin|secret|token|apikey|bearer|[mp]?psk(?!\s+wpa\d)|snmp\s+community)\s+(?:\S{0,80}\d|["'“„]\S))/iu;
/** A user with a password, or a community, behind the word for it; and what is quoted before `as the token`. */
const last =
  /(?<![\p{L}\d])(?:(creds|credentials|zugangsdaten|snmp\s{1,9}community)\s{1,9}(?!chang|string|setting)\S{1,80}$)|["'“„`]\S{1,80}["'”“`]\s{1,9}(?:as|als|comme|como)\s{1,9}(?:\S{1,10}\s{1,9})?(password|passwort|secret|token|pin|key)(?![\p{L}\d])/iu;
const credentialWord = `(?<![\\p{L}\\d])(${passwordWords.join('|')}|pass|pin|psk|secret|token|key|schlüssel|clé|clave|chiave)s?`;
const isThe = `\\s{1,9}(?:is|ist|est|es)(?:\\s{1,9}(?:the|my|our|your|das|der|mein|dein|euer|unser|le|la|el|il)(?:\\s{1,9}\\S{1,20}){0,2})?\\s{1,9}${credentialWord}(?=\\s*$|\\s+(?:for|für)\\s)`;
/** A value before what it is: `x is the password`; in a text only what holds a digit. */
const before = new RegExp(`\\S${isThe}`, 'iu');
const beforeInText = new RegExp(`\\d\\S{0,80}${isThe}`, 'iu');
/** Four parts between colons, of which a host and its port come first or last, as in lists of proxies. */
const listed =
  /(?:^|[\s/"'(<])(?:(\p{L}[^\s:/@]{0,80}|(?:\d{1,3}\.){3}\d{1,3}):\d{2,5}:([^\s:/@]{1,80}):[^\s:/@]{1,80}|[^\s:/@]{1,80}:[^\s:/@]{1,80}:(?:\p{L}[^\s:/@.]{0,80}\.[^\s:/@]{1,80}|(?:\d{1,3}\.){3}\d{1,3}):\d{2,5})(?=$|[\s,;)"'>])/u;
/** A user name with its password, as Basic authentication writes them. */
const basic = /^\s*(user|username|admin|administrator|root|login)[ \t]?:[ \t]?[^\s/]/i;

/** A sign or a verb behind which a value stands. */
const giving =
  /[:=→|](?=\s{0,20}[^\s,;&])|\*\*(?=\s{1,9}\S)|\s[–—-](?=\s{1,9}\S)|\s(?:is|ist|lautet|est|es)(?=\s{1,9}\S)/giu;
/** How far a label is looked for before a sign, and a value behind it. */
const LONGEST = 200;
/** Words that name nothing but a credential. */
const plainly = new RegExp(
  `^(?:${passwordWords.join('|')}|pass|pw|pin|[mp]?psk|secret|token|apikey)s?$`,
  'iu',
);
const plainlyOrKey = new RegExp(`${plainly.source}|^(?:key|schlüssel|clé|clave|chiave)s?$`, 'iu');
const preposition = /^(?:for|für|pour|para|per|of|von|de|du|del)$/iu;
/** Behind a credential's name, what tells of it and is not what it is for: `token ring`, `password policy`, `keys in`. */
const aspect =
  /^(?:ring|polic|rotat|chang|expir|renew|length|lifetime|type|format|owner|users?$|account|contact|manag|ur[il]|endpoint|host|port|server|services?$|stor|set$|sent|need|requir|check|tests?$|is$|are$|and$|or$|not$|no$|by$|in$|on$|at$|to$|from|with|via$|über$|und$|oder$|wird|länge|richtlinie)/iu;
/** In place of a value, where to find it, what became of it, or that there is none. */
const elsewhere =
  /^\s{0,20}(?:(?:see|ask|cf\.?|siehe|frag\p{L}{0,3}|voir|ver)(?:\s{1,9}[^\s\d]{1,30}){1,4}|none|n\/a|tbd|keine[rs]?|aucune?|set|unset|unknown|expired|missing|optional|required)\W{0,3}$/iu;

/** The name of a credential that has a value in a text: `user=a; pass=x`, `{'token': 'x'}`. */
export function namedInPair(text: string): string | undefined {
  return [...text.normalize('NFKC').matchAll(pair)].map(([, name = '']) => name).find(isCredentialName);
}

/** The same where words stand between the name and the value: `Token for prod: x`, `| Token | x |`, `the door code is 4711`. */
function namedInLabel(written: string): string | undefined {
  const text = written.normalize('NFKC').trimEnd();
  for (const { 0: sign, index } of text.matchAll(giving)) {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const label = before.split(/[,;!?:=→|]|\.\s/).at(-1) ?? '';
    const value = text.slice(index + sign.length).slice(0, LONGEST);
    const name = elsewhere.test(value) ? undefined : credentialIn(label);
    if (name !== undefined && isGiven(name, sign, value, before === label)) return name;
  }
}

/** The word of a label that names a credential: its last, or one with what it is for behind it. */
function credentialIn(label: string): string | undefined {
  const words = label.match(/[\p{L}\d_.-]{1,80}|[([][^()[\]]{1,40}[)\]]/gu) ?? [];
  const [own = '', previous = ''] = words.slice(-2).reverse();
  if (/^(?:without|no|ohne|kein\p{L}{0,2}|sans|sin)$/iu.test(previous)) return;
  // A postal code is none.
  if (isCredentialName(/^code$/i.test(own) ? `${previous} ${own}` : own)) return own;
  return words.slice(-8).find((word, at, list) => {
    const [next = '', ...others] = list.slice(at + 1);
    if (/^[([]/.test(next)) return plainlyOrKey.test(word) && others.length === 0;
    if (preposition.test(next)) return plainlyOrKey.test(word) && others.length > 0;
    return plainly.test(word) && others.length < 2 && ![next, ...others].some(each => aspect.test(each));
  });
}

/** A verb, a dash and bold letters are weaker than a colon: they stand in sentences, too. */
function isGiven(name: string, sign: string, value: string, isFirst: boolean): boolean {
  if (/[:=→]/.test(sign)) return true;
  if (sign === '|') return !value.split(/[\s|]+/).every(word => word === '' || isPlainWord(word));
  const isClear = plainly.test(name) || /\d/.test(value);
  return isClear && (/[–—-]/.test(sign) ? isFirst : /^\s{1,9}\S{1,80}$/.test(value));
}

/** The name of a credential that stands in a value, as in `password: x`, `pin 1234` or `snmp-server community x ro`. */
export function namedInside(value: string): string | undefined {
  const pairOfWords = /^\s*(\S{1,80})\s+\S+\s*$/.exec(value)?.[1];
  if (pairOfWords !== undefined && isCredentialName(pairOfWords)) return pairOfWords;
  const named =
    namedInPair(value) ??
    nameBy([compound, command, passwordInside, announced, basic, before], value) ??
    namedInLabel(value);
  const atEnd = beforeLast.exec(value)?.[1];
  return named ?? (atEnd !== undefined && isCredentialName(atEnd) ? atEnd : undefined);
}

/** The same in a text that people write freely; '' where no single word names it. */
export function namedInText(text: string): string | undefined {
  const bare = text.trimEnd();
  const isAnnounced = passwordInText.test(bare) || announcedInText.test(bare);
  return namedInLabel(bare) ?? nameBy([command, last, beforeInText], bare) ?? (isAnnounced ? '' : undefined);
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
