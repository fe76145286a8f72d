import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '../sender/record-of.ts';
import { practiceCredentials } from '../server/credentials.ts';
import { handleRequest } from '../server/handle-request.ts';
import { type BuiltInServers, startBuiltInServers } from './start-built-in-servers.ts';

let servers: BuiltInServers;
beforeAll(async () => {
  servers = await startBuiltInServers();
});
afterAll(() => servers?.close());

const list = 'https://manage.mist.com/api/v1/orgs/o/webhooks';

async function ask(address: string, method = 'GET', body?: unknown): Promise<Response> {
  const headers = { 'X-Practice-Body': encodeURIComponent(JSON.stringify(body ?? {})) };
  return handleRequest(servers.backend, new Request(address, { method, headers }));
}

interface Stored extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
}

/** Stores a copy of a seeded webhook with changes and gives its id. */
async function stored(name: string, change: Record<string, unknown> = {}): Promise<string> {
  const webhooks: Stored[] = await (await ask(list)).json();
  const seed = webhooks.find(webhook => webhook.name === name);
  const after: Stored[] = await (await ask(list, 'POST', { ...seed, ...change })).json();
  return after.at(-1)?.id ?? '';
}

/** Sends one event and gives the newest entry of the delivery log. */
async function sent(name: string, change: Record<string, unknown> = {}): Promise<DeliveryRecord> {
  const id = await stored(name, change);
  await ask(`${list}/${id}/practice-events`, 'POST', { topic: 'alarms' });
  const page: { results: DeliveryRecord[] } = await (await ask(`${list}/${id}/events/search`)).json();
  const [record, ...more] = page.results;
  if (!record || more.length > 0) throw new Error(`${page.results.length} deliveries are listed`);
  return record;
}

const success = { status: 'success', status_code: 200, error: '' };
const failure = (status_code: number, error: string) => ({ status: 'failure', status_code, error });

describe('http-post', () => {
  it('lists what was sent, headers and payload as text that verifies', async () => {
    const secret = 'küche';
    const record = await sent('Home Test', { secret });
    expect(record).toMatchObject({ ...success, org_id: 'o', topic: 'alarms', resp_body: 'received' });
    expect(record.req_url).toBe(`${servers.receiver}/in`);
    const headers: Record<string, string[]> = JSON.parse(record.req_headers);
    expect(headers['User-Agent']).toEqual(['Mist-webhook']);
    expect(headers['X-Team']).toEqual(['network']);
    const signature = createHmac('sha256', secret).update(record.req_payload).digest('hex');
    expect(headers['X-Mist-Signature-v2']).toEqual([signature]);
    expect(JSON.parse(record.req_payload)).toMatchObject({ topic: 'alarms' });
    expect(record.timestamp).toBeCloseTo(Date.now() / 1000, -2);
  });

  it('lists what a receiver refused, and that none was there', async () => {
    const url = `${servers.receiver}/in/status/503`;
    const refused = await sent('Home Test', { url });
    expect(refused).toMatchObject(failure(503, 'the receiver answered 503 Service Unavailable'));
    expect(refused.resp_body).toBe('answered 503 as asked');
    const away = await sent('Home Test', { url: 'http://localhost:1/' });
    expect(away).toMatchObject({ status: 'failure', status_code: 0, resp_headers: '{}' });
    expect(away.error).toContain('ECONNREFUSED');
  });
});

describe('certificates', () => {
  it('refuses a self-signed one while Verify Certificate is on', async () => {
    const url = `${servers.secureReceiver}/in`;
    expect(await sent('Home Test', { url })).toMatchObject(failure(0, 'self-signed certificate'));
    expect(await sent('Home Test', { url, verify_cert: false })).toMatchObject(success);
  });
});

describe('oauth2', () => {
  it('fetches a token and sends it as Bearer', async () => {
    const record = await sent('Ticket Desk');
    expect(record).toMatchObject(success);
    expect(JSON.parse(record.req_headers).Authorization[0]).toMatch(/^Bearer [0-9a-f-]{36}$/);
  });

  it('takes a person’s name and password', async () => {
    const { username, password } = practiceCredentials;
    const person = { oauth2_grant_type: 'password', oauth2_username: username, oauth2_password: password };
    expect(await sent('Ticket Desk', { ...person, oauth2_client_id: '' })).toMatchObject(success);
  });

  it.each([
    [
      'a wrong secret',
      { oauth2_client_secret: 'other' },
      '401 invalid_client: unknown client or wrong secret',
    ],
    [
      'a wrong password',
      { oauth2_grant_type: 'password', oauth2_username: 'practice-user', oauth2_password: 'other' },
      '400 invalid_grant: wrong username or password',
    ],
    ['an unknown scope', { oauth2_scopes: ['other'] }, '400 invalid_scope: other is not offered'],
    [
      'an unknown grant',
      { oauth2_grant_type: 'implicit' },
      '400 unsupported_grant_type: implicit is not offered',
    ],
  ])('lists %s and sends nothing', async (_, change, reason) => {
    const before = servers.backend.received.all().length;
    const record = await sent('Ticket Desk', change);
    expect(record).toMatchObject(failure(0, `the token request was answered ${reason}`));
    expect(record.req_headers).toBe('{}');
    expect(servers.backend.received.all()).toHaveLength(before);
  });

  it('lists a token address that does not answer or is not one', async () => {
    const away = await sent('Ticket Desk', { oauth2_token_url: 'http://localhost:1/' });
    expect(away.error).toMatch(/^the token request failed: .*ECONNREFUSED/);
    const wrong = await sent('Ticket Desk', { oauth2_token_url: `${servers.receiver}/in` });
    expect(wrong.error).toBe('the token answer has no access_token');
    expect((await sent('Ticket Desk', { oauth2_token_url: '' })).error).toBe('no oauth2_token_url is set');
    expect((await sent('Ticket Desk', { oauth2_grant_type: '' })).error).toBe('no oauth2_grant_type is set');
  });

  it('is refused where no token, or another one, comes', async () => {
    const url = servers.bearerReceiver;
    expect(await sent('Home Test', { url })).toMatchObject(
      failure(401, 'the receiver answered 401 Unauthorized'),
    );
    const rows = [{ name: 'Authorization', value: 'Bearer stale' }];
    const stale = await sent('Home Test', { url, headers: { notation: 'rows', rows } });
    expect(stale.resp_headers.toLowerCase()).toContain('invalid_token');
  });
});

describe('splunk', () => {
  it('posts to the collector', async () => {
    const record = await sent('Log Index');
    expect(record).toMatchObject({ ...success, resp_body: '{"text":"Success","code":0}' });
    expect(servers.backend.received.all().at(-1)).toMatchObject({
      target: '/services/collector',
      status: 200,
    });
  });

  it('lists the collector’s refusal of a wrong token', async () => {
    const record = await sent('Log Index', { splunk_token: '00000000-0000-4000-8000-000000000000' });
    expect(record).toMatchObject(failure(403, 'the receiver answered 403 Forbidden'));
    expect(record.resp_body).toBe('{"text":"Invalid token","code":4}');
  });

  it('sends and lists nothing without a token', async () => {
    const id = await stored('Log Index', { splunk_token: '' });
    const outcome = await ask(`${list}/${id}/practice-events`, 'POST', { topic: 'audits' });
    expect(await outcome.json()).toEqual({ failure: 'no splunk_token is set' });
    expect(await (await ask(`${list}/${id}/events/search`)).json()).toMatchObject({ total: 0 });
  });
});

describe('sending events', () => {
  it('lists a ping too, and several events of a site', async () => {
    const site = 'https://manage.mist.com/api/v1/sites/s1/webhooks';
    const [webhook]: Stored[] = await (await ask(site)).json();
    await ask(`${site}/${webhook?.id}/ping`, 'POST');
    await ask(`${site}/${webhook?.id}/practice-events`, 'POST', { topic: 'zone', events: 3 });
    const page: { results: DeliveryRecord[] } = await (
      await ask(`${site}/${webhook?.id}/events/search`)
    ).json();
    expect(page.results.map(({ topic, site_id }) => `${topic} ${site_id}`)).toEqual(['zone s1', 'ping s1']);
    expect(JSON.parse(page.results[0]?.req_payload ?? '').events).toHaveLength(3);
  });

  it.each([{ topic: 'unheard-of' }, { topic: 'alarms', events: 0 }, { topic: 'alarms', events: 1e6 }, {}])(
    'refuses %j',
    async body => {
      const id = await stored('Home Test');
      expect((await ask(`${list}/${id}/practice-events`, 'POST', body)).status).toBe(400);
    },
  );

  it('names the topics', async () => {
    const topics = await (await ask('https://manage.mist.com/api/v1/const/webhook_topics')).json();
    expect(topics).toContainEqual({ key: 'alarms', has_delivery_results: true });
    expect(topics).toContainEqual({ key: 'zone', has_delivery_results: false });
  });
});
