import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type Delivery, prepareDelivery, type SenderWebhook } from './prepare-delivery.ts';

/** How a delivery went. `status` is the receiver's answer; `failure` says why none came or nothing was sent. */
export interface Outcome {
  readonly status?: number;
  readonly failure?: string;
  /** The value of X-Mist-Error where one was sent. */
  readonly error?: string;
}

const TIMEOUT = 5000;

/** Node writes header values as Latin-1; this makes it write UTF-8 bytes. */
const asBytes = (value: string) => Buffer.from(value, 'utf8').toString('latin1');

function post({ url, headers, body, verifyCertificate }: Delivery): Promise<number> {
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol)) throw new Error(`cannot send to ${address.protocol}`);
  const bytes = Buffer.from(body, 'utf8');
  const lines = [['Host', address.host], ...headers, ['Content-Length', String(bytes.length)]];
  const options = {
    method: 'POST',
    headers: lines.flatMap(([name = '', value = '']) => [name, asBytes(value)]),
    timeout: TIMEOUT,
    rejectUnauthorized: verifyCertificate,
  };
  return new Promise((resolve, reject) => {
    const request = (address.protocol === 'https:' ? requestHttps : requestHttp)(
      address,
      options,
      response => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    request.on('timeout', () => request.destroy(new Error('the receiver did not answer in time')));
    request.on('error', reject);
    request.end(bytes);
  });
}

/** Prepares and sends one body. Never rejects: a receiver that cannot be reached is an outcome. */
export async function deliver(webhook: SenderWebhook, body: string): Promise<Outcome> {
  const delivery = prepareDelivery(webhook, body);
  if ('withheld' in delivery) return { failure: delivery.withheld };
  const sent = delivery.error === undefined ? {} : { error: delivery.error };
  try {
    return { status: await post(delivery), ...sent };
  } catch (failure) {
    return { failure: failure instanceof Error ? failure.message : String(failure), ...sent };
  }
}
