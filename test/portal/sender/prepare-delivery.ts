import { createHmac } from 'node:crypto';
import { readCustomHeaders, type SenderHeaders } from './read-custom-headers.ts';

/** A webhook as the sender needs it: the Mist API's fields, headers as typed in the portal's form. */
export interface SenderWebhook {
  readonly id?: string;
  readonly name?: string;
  readonly enabled?: boolean;
  readonly type?: string;
  readonly url: string;
  readonly verify_cert?: boolean;
  readonly secret?: string | null;
  readonly headers?: SenderHeaders | null;
  readonly splunk_token?: string | null;
}

export type HeaderLine = readonly [name: string, value: string];

/** What goes over the wire. `body` is UTF-8 text; `error` is the value of X-Mist-Error where one is sent. */
export interface Delivery {
  readonly url: string;
  readonly headers: readonly HeaderLine[];
  readonly body: string;
  readonly verifyCertificate: boolean;
  readonly error?: string;
}

/** Why nothing is sent at all. */
export interface Withheld {
  readonly withheld: string;
}

/** Names that the sender or the connection writes; a custom header of that name is left out (our choice, undocumented). */
const OWN_NAMES = new Set([
  'host',
  'content-length',
  'content-type',
  'user-agent',
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'te',
  'trailer',
  'upgrade',
  'expect',
  'x-mist-signature',
  'x-mist-signature-v2',
  'x-mist-error',
]);

function signatures(secret: string, body: string): HeaderLine[] {
  const sign = (algorithm: string) => createHmac(algorithm, secret).update(body, 'utf8').digest('hex');
  return [
    ['X-Mist-Signature-v2', sign('sha256')],
    ['X-Mist-Signature', sign('sha1')],
  ];
}

function authorization(webhook: SenderWebhook): HeaderLine[] {
  if (webhook.type === 'splunk') return [['Authorization', `Splunk ${webhook.splunk_token}`]];
  if (webhook.type === 'oauth2') return [['Authorization', 'Bearer practice-access-token']];
  return [];
}

function customLines(webhook: SenderWebhook): { lines: HeaderLine[]; error?: string } {
  const outcome = readCustomHeaders(webhook.headers ?? null);
  if ('error' in outcome) return { lines: [['X-Mist-Error', outcome.error]], error: outcome.error };
  return { lines: outcome.headers.filter(([name]) => !OWN_NAMES.has(name.toLowerCase())) };
}

/**
 * The delivery of one body, after the rules of the Mist documentation (API reference, Webhooks): User-Agent `Mist-webhook`, JSON, both
 * signatures in lower-case hexadecimal when type is http-post and a secret is set, custom headers for http-post only, and
 * X-Mist-Error in place of all custom headers when they break a rule. A splunk webhook without a token, and a disabled one, send nothing.
 */
export function prepareDelivery(webhook: SenderWebhook, body: string): Delivery | Withheld {
  if (webhook.enabled === false) return { withheld: 'the webhook is disabled' };
  if (webhook.type === 'splunk' && !webhook.splunk_token) return { withheld: 'no splunk_token is set' };
  const httpPost = (webhook.type ?? 'http-post') === 'http-post';
  const custom: { lines: HeaderLine[]; error?: string } = httpPost ? customLines(webhook) : { lines: [] };
  return {
    url: webhook.url,
    headers: [
      ['User-Agent', 'Mist-webhook'],
      ['Content-Type', 'application/json'],
      ...custom.lines,
      ...authorization(webhook),
      ...(httpPost && webhook.secret ? signatures(webhook.secret, body) : []),
    ],
    body,
    verifyCertificate: webhook.verify_cert !== false,
    ...(custom.error === undefined ? {} : { error: custom.error }),
  };
}
