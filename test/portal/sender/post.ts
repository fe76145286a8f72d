import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';
import type { HeaderLine } from './sender-webhook.ts';

/** A POST to be made. `body` is UTF-8 text. */
export interface Posting {
  readonly url: string;
  readonly headers: readonly HeaderLine[];
  readonly body: string;
  readonly verifyCertificate: boolean;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly HeaderLine[];
  readonly body: string;
}

/** How long the other side may take for its whole answer, in milliseconds. */
const TIMEOUT = 5000;

/** Node writes header values as Latin-1; this makes it write UTF-8 bytes. */
const asBytes = (value: string) => Buffer.from(value, 'utf8').toString('latin1');

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const body = await text(response);
  const headers = response.rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name, response.rawHeaders[at + 1] ?? ''] satisfies HeaderLine] : [],
  );
  return { status: response.statusCode ?? 0, headers, body };
}

/**
 * Makes one POST over http or https and follows no redirection. Rejects with the reason when the address is unusable, the other side
 * cannot be reached, its certificate is refused, or its answer takes over five seconds.
 */
export async function post({ url, headers, body, verifyCertificate }: Posting): Promise<Answer> {
  if (!URL.canParse(url)) throw new Error('the URL is not valid');
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol)) throw new Error(`cannot send to ${address.protocol}`);
  const bytes = Buffer.from(body, 'utf8');
  const lines = [['Host', address.host], ...headers, ['Content-Length', String(bytes.length)]];
  const signal = AbortSignal.timeout(TIMEOUT);
  const options = {
    method: 'POST',
    headers: lines.flatMap(([name = '', value = '']) => [name, asBytes(value)]),
    signal,
    agent: false,
    rejectUnauthorized: verifyCertificate,
  };
  const answer = new Promise<Answer>((resolve, reject) => {
    const start = address.protocol === 'https:' ? requestHttps : requestHttp;
    const request = start(address, options, response => readAnswer(response).then(resolve, reject));
    request.on('error', reject);
    request.end(bytes);
  });
  return answer.catch(error => {
    throw signal.aborted ? new Error('no answer came within 5 seconds') : error;
  });
}

/** Why a request failed, in words: Node's message without its advice, or its code where the message is empty. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [message = ''] = error.message.split('; if the root CA');
  return message || ('code' in error ? String(error.code) : error.name);
}
