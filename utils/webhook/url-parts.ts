import { isCredentialName, naming } from './credential-name.ts';
import { isPlainValue } from './plain-value.ts';

/** A piece of a URL as it is written; all pieces together are the URL. */
export interface UrlPart {
  readonly text: string;
  /** What a value is; missing for what stands between values, for the scheme, and for a host and port that anybody may know. */
  readonly kind?: 'username' | 'password' | 'host' | 'path' | 'parameter';
  /** The parameter's name, decoded; in a path what stands before the part. '' where there is none. */
  readonly name?: string;
  /** Set in a path or a host name that is itself the credential: the service whose webhooks are so. */
  readonly service?: string;
}

/** Hosts of Microsoft Entra ID, whose paths begin with the tenant's id: it names an organization and opens nothing. */
const entra = /^login\.microsoftonline\.(?:com|us)$/;

/** What is longer is one value behind the host. */
const LONGEST = 8000;
/** Digits that a name may hold. */
const NAME_DIGITS = 8;

/** Scheme and slashes; the authority follows (RFC 3986 section 3.2). */
const beginning = /^(?:[a-z][a-z\d+.-]*:|\{\{[ \t]*\w+[ \t]*\}\}:(?=[\\/]{2}))?[\\/]*/i;
/** A host and its port, either of which may be a variable. Anything else may be user info whose `@` is written otherwise. */
const hostAndPort = /^(?:\[[^\]]*\]|[^:@＠%]*)(?::(?:\d*|\{\{[^{}:]*\}\}))?$/;

/**
 * Hosts whose incoming webhooks are opened by the path alone, and the words that it begins with. Slack "Sending messages
 * using incoming webhooks", Discord "Webhook Resource", Microsoft Teams "Create Incoming Webhooks", Google Chat "Send messages with
 * incoming webhooks", Zapier "Webhooks",
 * Make "Webhooks", IFTTT "Webhooks", Telegram "Bot API", PagerDuty "Events API v1", Splunk On-Call "REST endpoint", ntfy "Publishing".
 */
const services: readonly (readonly [host: RegExp, words: RegExp])[] = [
  [/^hooks\.slack(?:-gov)?\.com$/, /^(?:services|workflows|triggers)$/],
  [/^(?:\w+\.)?discord(?:app)?\.com$/, /^(?:api|v\d+|webhooks|slack|github)$/],
  [/(?:^|\.)office(?:365)?\.com$/, /^(?:webhook|webhookb2|incomingwebhook)$/],
  [/^chat\.googleapis\.com$/, /^(?:v\d+|spaces|messages)$/],
  [/^hooks\.zapier\.com$/, /^(?:hooks|catch|standard)$/],
  [/^hook\.(?:\w+\.)?(?:make|integromat|make\.celonis)\.com$/, /^$/],
  [/^maker\.ifttt\.com$/, /^(?:trigger|json|with|key|use)$/],
  [/^api\.telegram\.org$/, /^send[a-z]+$/],
  [/^events\.(?:eu\.)?pagerduty\.com$/, /^(?:integration|generic|v\d|enqueue|x-ere)$/],
  [/^alert\.victorops\.com$/, /^(?:integrations|generic|alert)$/],
  [/^(?:[\w-]+\.)?webhook\.site$/, /^$/],
  [/^ntfy\.sh$/, /^$/],
  [/^open\.(?:feishu\.cn|larksuite\.com)$/, /^(?:open-apis|bot|v\d|hook)$/],
];

/** Services that give each webhook a host name of its own, by which it is opened: Pipedream "HTTP triggers", Webhook.site, Tray "Webhooks", AWS "Lambda function URLs". */
const ownHosts =
  /^(?!www\.|api\.)[^.]+\.((?:[mx]\.)?pipedream\.net|webhook\.site|trayapp\.io|lambda-url\.[\w-]+\.on\.aws)$/;

/** A character that no host has, so that something else may stand in its place. */
const noHost = /[^\p{L}\p{M}\p{N}.。．｡:[\]{}_-]/u;
const uuid = /(?<![\da-f])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-f])/i;

/**
 * Cuts a URL, or what is written in its place, where its values begin and end. Variables may stand in it. Parameters
 * end at `&` alone: what follows a `;` belongs to the value before it, since receivers read it in both ways.
 */
export function urlParts(url: string): UrlPart[] {
  const start = url.length - url.trimStart().length;
  const text = url.slice(start);
  const before = beginning.exec(text)?.[0] ?? '';
  const behind = text.slice(before.length);
  const info = userInfo(behind, parseUrl(text.replace(/\{\{[ \t\w]*\}\}/g, 'x')) !== undefined);
  const address = info === undefined ? behind : behind.slice(info.length + 1);
  const authority = address.slice(0, endOf(address, '\\/?#'));
  const rest = address.slice(authority.length);
  const head = [
    { text: url.slice(0, start) + before },
    ...(info === undefined ? [] : userParts(info)),
    { text: authority, ...kindOfAuthority(authority) },
  ].filter(part => part.text !== '');
  if (rest.length > LONGEST) return [...head, { text: rest, kind: 'path', name: '' }];
  const query = endOf(rest, '?#');
  const fragment = query + endOf(rest.slice(query), '#');
  return [
    ...head,
    ...pathParts(rest.slice(0, query), hostOf(authority)),
    ...parameters(rest.slice(query, fragment)),
    ...parameters(rest.slice(fragment)),
  ].filter(part => part.text !== '');
}

function kindOfAuthority(authority: string): Pick<UrlPart, 'kind' | 'service'> {
  if (!hostAndPort.test(authority)) return { kind: 'password' };
  const service = ownHosts.exec(hostOf(authority))?.[1];
  if (service !== undefined) return { kind: 'host', service };
  return uuid.test(authority) || noHost.test(authority) ? { kind: 'host' } : {};
}

/** What stands before the last `@` of the authority; in a text that is no URL a slash in a password does not end it. */
function userInfo(text: string, isUrl: boolean): string | undefined {
  // A password that begins with digits reads as a port: no host with a dot stands before it then.
  const isAddress = isUrl && !(/^[^.\\/?#@[]*:\d/.test(text) && text.includes('@'));
  const run = text.slice(0, isAddress ? endOf(text, '\\/?#') : endOf(text, ' \t\r\n'));
  const info = run.slice(0, Math.max(0, run.lastIndexOf('@')));
  const isInfo = isAddress ? run.includes('@') : info.slice(0, endOf(info, '@')).includes(':');
  return isInfo ? info : undefined;
}

function hostOf(authority: string): string {
  const port = authority.lastIndexOf(':');
  const host = /^\d*$/.test(authority.slice(port + 1)) && port >= 0 ? authority.slice(0, port) : authority;
  return host
    .replace(/[。．｡]/g, '.')
    .replace(/\.$/, '')
    .toLowerCase();
}

function endOf(text: string, ends: string): number {
  const at = [...ends].map(end => text.indexOf(end)).filter(index => index >= 0);
  return Math.min(text.length, ...at);
}

function userParts(info: string): UrlPart[] {
  const colon = info.indexOf(':');
  const name = colon < 0 ? info : info.slice(0, colon);
  return [
    { text: name, kind: 'username', name: 'username' },
    ...(colon < 0
      ? []
      : [{ text: ':' }, { text: info.slice(colon + 1), kind: 'password' as const, name: 'password' }]),
    { text: '@' },
  ];
}

function pathParts(path: string, host: string): UrlPart[] {
  const service = services.find(([pattern]) => pattern.test(host));
  let before = '';
  return path.split(/([\\/;])/).flatMap((text, index): UrlPart[] => {
    if (index % 2 === 1 || text === '') return [{ text }];
    const name = before;
    const equals = nameEnd(text);
    before = namesNext(decoded(equals > 0 ? text.slice(0, equals) : text));
    if (equals > 0) return named(text, equals);
    const isSecret = service && !service[1].test(text.toLowerCase());
    const tenant = index === 2 && entra.test(host) ? 'org_id' : name;
    return [{ text, kind: 'path', name: tenant, ...(isSecret && { service: host }) }];
  });
}

/** A word such as `key` in a path names what follows it; `auth`, `login` and the like name a service, too. */
function namesNext(segment: string): string {
  const isService = /\{\{|auth|login|logon|session|sign|cookie|saml/i.test(segment);
  return !isService && segment.length < 40 && isCredentialName(segment) ? segment : '';
}

/** Query or fragment, with the sign that begins it. A part without a value may belong to the value before it; in `name=token&value=x` one names the other. */
function parameters(text: string): UrlPart[] {
  let before = '';
  let told: string | undefined;
  const parts = text.slice(1).split(/(&)/);
  return [
    { text: text.slice(0, 1) },
    ...parts.flatMap((part, index): UrlPart[] => {
      if (index % 2 === 1 || part === '') return [{ text: part }];
      const equals = nameEnd(part);
      if (equals <= 0) return [{ text: part, kind: 'parameter', name: before }];
      before = decoded(part.slice(0, equals));
      const value = decoded(part.slice(equals + 1));
      if (naming.name.test(before) && isCredentialName(value)) told = value;
      return named(part, equals, naming.value.test(before) ? told : undefined);
    }),
  ];
}

/** Where a parameter's name ends; -1 where what stands before the `=` is no name, but a value such as padded base64. */
function nameEnd(text: string): number {
  const equals = text.indexOf('=');
  return isPlainValue(decoded(text.slice(0, Math.max(0, equals))).replace(/^\$/, ''), NAME_DIGITS)
    ? equals
    : -1;
}

function named(text: string, equals: number, told?: string): UrlPart[] {
  const name = told ?? decoded(text.slice(0, equals));
  return [{ text: text.slice(0, equals + 1) }, { text: text.slice(equals + 1), kind: 'parameter', name }];
}

/** Percent-encoding undone, once; the text itself where it is none. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The URL that a text is, or undefined. Chrome 120 has no `URL.parse` yet. */
export function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
