import { createHmac } from 'node:crypto';
import type { Posting } from './post.ts';
import { readCustomHeaders } from './read-custom-headers.ts';
import type { HeaderLine, SenderWebhook } from './sender-webhook.ts';

/** What goes over the wire. `error` is the value of X-Mist-Error where one is sent. */
export interface Delivery extends Posting {
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

function authorization(webhook: SenderWebhook, token: string | undefined): HeaderLine[] {
  if (webhook.type === 'splunk') return [['Authorization', `Splunk ${webhook.splunk_token}`]];
  if (webhook.type === 'oauth2' && token !== undefined) return [['Authorization', `Bearer ${token}`]];
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
 * `token` is what was fetched for type oauth2. How Mist wraps a body for Splunk is not documented: this sender puts it under `event`, the
 * one member that an HTTP Event Collector asks for.
 */
export function prepareDelivery(webhook: SenderWebhook, body: string, token?: string): Delivery | Withheld {
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
      ...authorization(webhook, token),
      ...(httpPost && webhook.secret ? signatures(webhook.secret, body) : []),
    ],
    body: webhook.type === 'splunk' ? `{"event":${body}}` : body,
    verifyCertificate: webhook.verify_cert !== false,
    ...(custom.error === undefined ? {} : { error: custom.error }),
  };
}
