/** What a name says of the value under it. */
export type NameKind = 'credential' | 'harmless' | 'unknown';

/** Of a longer text, which is no name, the beginning tells. */
const LONGEST = 2000;

/** Words that name a credential, wherever they stand in a name: English, abbreviations, then other languages. */
const words = new Set(
  fold(`pass passwd password passphrase passcode passkey pwd pw psw pswd pwrd pin puk otp totp hotp mfa tfa fa key keys
   secret secrets scrt tok tkn token tokens jwt jws jwe sid sas sig sign signed signing signature hmac auth authn authz
   oauth bearer cred creds cookie session sess csrf xsrf nonce salt seed psk ppsk wep private priv privkey pem pfx
   assertion saml cipher vault license licence activation community dsn connstr connectionstring code basic login logon sk ak
   mdp cle clef jeton passe clave llave contrasena chiave parola segreto senha chave segredo wachtwoord sleutel
   losenord nyckel haslo klucz kodeord adgangskode nogle nøgle salasana sifre geheim losung zugang codewort codeword schlussel schluessel
   пароль ключ секрет パスワード 密码 密碼 密钥 口令`).split(/\s+/),
);
/** A name of one letter that may well stand for key, password, secret or token. */
const initial = /^(?:x[-_])?[kpst]$/i;
/** Parts of a longer word that name one: `sharedkey`, `userpass`, `Kennwort`; with the words that only look so. */
const parts =
  /token|secret|credential|cookie|session|signature|bearer|hmac|auth|passw|passphrase|passcode|pincode|pwd|kennwor|geheim|schl(?:u|ue)ssel|zugangs|motdepasse|(?:key|keys|pass)$|^(?:key|pass)/;
const innocent =
  /^(?:authors?|authorit(?:y|ies)|(?:mon|tur|don|hoc|joc|whis|turn|hot)keys?|key(?:boards?|words?|notes?)|(?:com|by|sur|tres|over|encom)pass|pass(?:ive|ages?|engers?|through|ed|es|ing|ion))$/;
/** Names whose parts stand apart, or in changing letter case. */
const whole = /passw(?:or|d)|passphrase|passcode|apikey|accesskey|secret|credential|kennwort|motdepasse/;
/** Before `code`, what makes it no credential. */
const codes =
  /^(?:country|status|language|lang|postal|zip|area|site|error|currency|airport|location|region|store|building|room|colou?r|event|response)$/;
/** Ids that Mist documents as part of each event and address (OpenAPI 2607.1.1): they name a thing and open nothing. */
const mistId =
  /^(?:org|site|msp|map|device|ap|zone|rssizone|vbeacon|wlan|asset|assetfilter|sitegroup|mxedge|mxcluster|deviceprofile|(?:network|gateway|rf|ap|site|alarm)?template|webhook)_ids?$/;

/** What networks, receivers and HTTP call plain things. */
const plainWords = new Set(
  `accept accepts account action address agent alarm alarms alert alerts ap api app application area asset bandwidth
   branch bridge bssid build building bucket campus category channel charset city class client cloud cluster
   color colour company contact content context count country customer data datacenter date db debug default department
   description dest destination dev device direction domain edge email enabled encoding end endpoint env environment
   event events facility feed field file floor format forwarded from gateway gc group gw head hook host hub id ids index
   info ingest input instance interval ip kind label lan lang language level limit list live locale location log mac main
   map max media min mist mode model name net network node note number office offset order org organization origin output
   owner page path percent pipeline place platform pool port prefix prio priority prod product production profile
   project protocol proxy queue rack range rate realm reason receiver region relay release request retry role room
   route router scope sensor serial server service severity site size source space spec ssid stack stage staging start
   state status store stream subject switch system tag tags target task team tenant test tier time timeout timestamp title
   to topic topics trace track type unit units uri url user v value vendor version via view vlan wan web webhook webhooks
   website wifi wlan world x zone`.split(/\s+/),
);

/** Whether a word is one of those that networks, receivers and HTTP use for plain things. */
export function isPlainWord(word: string): boolean {
  return plainWords.has(word.toLowerCase());
}

/** Whether a name is one of Mist's documented ids, such as `org_id`, `X-Site-Id` or `siteId`. */
export function isMistId(name: string): boolean {
  const own = wordsOf(name).filter(word => word !== 'x' && word !== 'mist');
  return mistId.test(own.join('_'));
}

/**
 * What a name says, word for word: `x-functions-key`, `hookKey`, `HOOK_KEY` and `hookkey` are the same. `credential`
 * where one word names one, `harmless` where every word is known to be plain, else `unknown`.
 */
export function nameKind(name: string): NameKind {
  const split = wordsOf(name);
  const unsplit = fold(name)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  if (initial.test(name) || whole.test(unsplit.join(''))) return 'credential';
  if ([split, unsplit].some(list => list.some((word, index) => isCredentialWord(word, list[index - 1])))) {
    return 'credential';
  }
  return split.length > 0 && split.every(isPlainWord) ? 'harmless' : 'unknown';
}

/** Whether a header, query parameter or field of that name carries a credential, so that its value is not shown. Wide on purpose. */
export function isCredentialName(name: string): boolean {
  return nameKind(name) === 'credential';
}

function isCredentialWord(word: string, before = ''): boolean {
  if (innocent.test(word)) return false;
  if (word === 'code') return !codes.test(before);
  return words.has(word) || parts.test(word);
}

/** The words of a name in lower case, without marks: at signs, digits, and where the letter case changes. */
function wordsOf(name: string): string[] {
  return fold(name)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}

/** Compatibility forms are one, marks are taken off. */
function fold(name: string): string {
  return name
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}
