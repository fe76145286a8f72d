import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deliver as attempt, outcomeOf } from '../sender/deliver.ts';
import { pingBody } from '../sender/ping-body.ts';
import type { SenderWebhook } from '../sender/sender-webhook.ts';
import { ReceivedLog } from '../server/received.ts';

const deliver = async (webhook: SenderWebhook, body: string) => outcomeOf(await attempt(webhook, body));

const log = new ReceivedLog();
const server = createServer(async (request, response) => {
  const body = await buffer(request);
  const pairs = request.rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name, request.rawHeaders[at + 1] ?? ''] satisfies [string, string]] : [],
  );
  log.add(request.method ?? '', request.url ?? '', pairs, body);
  response.end('received');
});
let url = '';

beforeAll(
  () =>
    new Promise<void>(resolve => {
      server.listen(0, 'localhost', () => {
        const address = server.address();
        if (typeof address === 'object' && address) url = `http://localhost:${address.port}/in`;
        resolve();
      });
    }),
);
afterAll(() => {
  server.close();
});

it('delivers values as UTF-8 bytes and the body byte for byte', async () => {
  const rows = [{ name: 'X-Place', value: 'Köln “Süd”' }];
  const outcome = await deliver({ url, headers: { notation: 'rows', rows } }, '{"a":"é"}');
  expect(outcome).toEqual({ status: 200 });
  const received = log.all().at(-1);
  expect(received?.headers).toContainEqual(['X-Place', 'Köln “Süd”']);
  expect(received?.body).toBe('{"a":"é"}');
  expect(received?.raw).toMatch(
    /^POST \/in HTTP\/1\.1\r\nHost: localhost:\d+\r\nUser-Agent: Mist-webhook\r\n/,
  );
});

it('says what X-Mist-Error it sent', async () => {
  const outcome = await deliver({ url, headers: { notation: 'json', text: '{' } }, '{}');
  expect(outcome).toEqual({ status: 200, error: 'headers format invalid' });
  expect(log.all().at(-1)?.headers).toContainEqual(['X-Mist-Error', 'headers format invalid']);
});

it('never rejects', async () => {
  expect(await deliver({ url: 'no address' }, '{}')).toHaveProperty('failure');
  expect(await deliver({ url: 'ftp://localhost/' }, '{}')).toHaveProperty('failure');
  expect(await deliver({ url: 'http://localhost:1/' }, '{}')).toHaveProperty('failure');
});

it('writes the ping as documented', () => {
  expect(pingBody({ id: 'i', name: 'N "1"' }, 'sites/s', 1770000000500)).toBe(
    '{"topic":"ping","events":[{"id":"i","name":"N \\"1\\"","site_id":"s","timestamp":1770000000.5}]}',
  );
  expect(pingBody({ id: 'i', name: 'N' }, 'orgs/o', 1770000000000)).toBe(
    '{"topic":"ping","events":[{"id":"i","name":"N","org_id":"o","timestamp":1770000000.0}]}',
  );
});
