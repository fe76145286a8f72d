/** What a name says of the value under it. */
export type NameKind = 'credential' | 'harmless' | 'unknown';

/** Of a longer text, which is no name, the beginning tells. */
const LONGEST = 2000;

/** Letters that look like Latin ones, or have no mark to take off. */
const alike: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ł: 'l', ø: 'o', а: 'a', в: 'b', е: 'e', і: 'i', ј: 'j', к: 'k', м: 'm', о: 'o', р: 'p' },
  ...{ с: 'c', ѕ: 's', т: 't', у: 'y', х: 'x', н: 'h' },
};
const ownPasswordWords =
  `password passwort passwd passphrase passcode pwd pw kennwort passe contraseña senha wachtwoord lösenord
  passord adgangskode kodeord hasło heslo jelszó lozinka geslo parool salasana slaptažodis contrasenya sandi khẩu סיסמה المرور السر şifre parola пароль 密码 密碼 パスワード
  비밀번호 κωδικός`.split(/\s+/);
/** What a password is called in the languages of the portal's users, with and without marks. */
export const passwordWords: readonly string[] = [
  ...new Set(ownPasswordWords.flatMap(word => [word, fold(word)])),
];
/** Words that name a credential, wherever they stand in a name: English, abbreviations, then other languages. */
const words = new Set([
  ...passwordWords,
  ...fold(`pass passkey pw psw pswd pwrd pin puk otp totp hotp mfa tfa fa key keys
   secret secrets scrt tok tkn token tokens jwt jws jwe sid sas sig sign signed signing signature hmac auth authn authz
   oauth bearer cred creds cookie session sess csrf xsrf nonce salt seed psk ppsk wep private priv privkey pem pfx
   assertion saml cipher vault license licence activation community dsn connstr connectionstring code basic login logon sk ak
   mdp cle clef jeton clave parole llave chiave segreto chave segredo sleutel nyckel klucz klic kulcs avain nogle nøgle geheim losung
   zugang codewort codeword schlussel schluessel ключ секрет 密钥 口令`).split(/\s+/),
]);
/** A name of one letter that may well stand for key, password, secret or token. */
const initial = /^(?:x[-_])?[kpst]$/i;
/** Parts of a longer word that name one: `sharedkey`, `userpass`, `Kennwort`; with the words that only look so. */
const parts =
  /token|secret|credential|cookie|session|sessid|signature|bearer|hmac|auth|passw|passphrase|passcode|pincode|pwd|kennwor|geheim|schl(?:u|ue)ssel|zugangs|motdepasse|(?:key|keys|pass)$|^(?:key|pass)/;
const innocent =
  /^(?:authors?|authorit(?:y|ies)|(?:mon|tur|don|hoc|joc|whis|turn|hot)keys?|key(?:boards?|words?|notes?)|(?:com|by|sur|tres|over|encom)pass|pass(?:ive|ages?|engers?|through|ed|es|ing|ion))$/;
/** Names whose parts stand apart, or in changing letter case. */
const whole = /passw(?:or|d)|passphrase|passcode|apikey|accesskey|secret|credential|kennwort|motdepasse/;
/** Before `code`, what makes it no credential. */
const codes =
  /^(?:country|status|language|lang|postal|zip|area|site|error|currency|airport|location|region|store|building|room|colou?r|event|response|dial(?:l?ing)?|exit|return|http|vendor|product|project|department)$/;
/** Ids that Mist documents as part of each event and address (OpenAPI 2607.1.1): they name a thing and open nothing. */
const mistId =
  /^(?:org|site|msp|map|device|ap|zone|rssizone|vbeacon|wlan|asset|assetfilter|sitegroup|mxedge|mxcluster|deviceprofile|(?:network|gateway|rf|ap|site|alarm)?template|webhook)_ids?$/;

/** What members of an object, or parameters, say of the value beside them, as in `{"name": "X-Key", "value": "…"}`. */
export const naming = {
  name: /^(?:\w{0,40}_)?(?:name|key|k|header|field|param|parameter|property|attribute|title|id|label|type)$/i,
  value:
    /^(?:\w{0,40}_)?(?:values?|vals?|v|is|content|data|default|text|string|input|current|previous|primary|secondary|old|new|next|active)$/i,
} as const;

/** What networks, receivers and HTTP call plain things. */
const plainWords = new Set(
  `abteilung accept accepts account action address agent alarm alarms alert alerts allow amount ap api app
   application area art as asset assignment at attempts attribute audit author authors availability aws azure backoff bandwidth
   beschreibung branch bridge browser bssid bucket build building business by bytes cache campus category ce center
   central centre change channel charset ci circuit city class client cloud cluster cmdb codes collector color
   colour comment comments company compass compression connection contact contacts content context control
   correlation cost count country created criticality cron current custom customer data datacenter date day db
   debug default department deployment description dest destination details dev device direction disposition dnt
   domain duration east edge email enabled encoding end endpoint env environment error etag eu europe event events
   expect expires facility factory false family feed field file firmware first flag floor floors flow folder footer
   format forward forwarded from function gateway gc gebaude git github global gov group gw head hook host hosts
   hour http https hub id ids if image impact in incident index info ingest input insecure instance integration
   interval inventory ip job json junos kategorie keyboard keyword keywords kind kosten kostenstelle kunde label
   lan lang language last lat latitude length level limit line lines link list live lldp local locale location
   locations log logs lon longitude mac mail main maintenance managed manager mandant manual map match matching max
   maximum mean media metadata method methods microsoft min minimum minute mist mode model modified monitor
   monitoring month name names namespace net network networks netz netzwerk ngrok no node none north northeast northwest note notes
   number numbers object of off office offset on operation operations ops option optional options order org
   organization origin origins os output override owner page panel parent partition party path pattern percent phone
   pipeline place plant platform policy pool port position postal prefer preferred prefix primary prio priority
   process prod product production profile project protocol provider proxy publisher purpose quality query queue
   rack range rate ratio raw realm reason receiver referer region regions relay release reply report request
   requested required resource response retain retries retry robots role room root route router routing rule rules
   run sample schedule schema scope section security segment sender sensor sent serial server service set severity
   shard shift shop site sites size skip source sourcetype south southeast southwest sp space spec specversion speed splunk ssid stack
   stage staging standard standort start state status store strategy stream strict sub subject subscription
   subsystem summary support switch system table tag tags target task team template templates tenant tenants test
   text thread ticket tier time timeout times timestamp timezone title to topic topics total trace track transfer
   transport trigger triggers true type types tz umgebung unit units updated upgrade uri url us usage user users v
   value vary vendor vendors version versions via view views vlan wan warning watch web webhook webhooks website
   week weight west wifi window wireless with wlan word words workspace world x year yes zip zipcode zone`.split(
    /\s+/,
  ),
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
 * where one word names one, `harmless` where every word is known to be plain or it says of which kind a thing is, else `unknown`.
 */
export function nameKind(name: string): NameKind {
  const split = wordsOf(name);
  const unsplit = fold(name)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  if (split.length > 1 && /^(?:type|method|mode|scheme)$/.test(split.at(-1) ?? '')) return 'harmless';
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

/** Compatibility forms are one; marks and what has no width are taken off, letters that look like Latin ones are these. */
function fold(name: string): string {
  return name
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/[ßłøавеіјкморсѕтухн]/giu, letter => alike[letter.toLowerCase()] ?? letter)
    .normalize('NFC');
}
