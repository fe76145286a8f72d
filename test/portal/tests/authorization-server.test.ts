import { describe, expect, it } from 'vitest';
import { AuthorizationServer } from '../server/authorization-server.ts';
import { practiceCredentials } from '../server/credentials.ts';

const { clientId, clientSecret, username } = practiceCredentials;
const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
const client = { Authorization: basic(clientId, clientSecret) };
const grant = { grant_type: 'client_credentials' };

async function ask(
  form: Record<string, string> | string,
  headers: Record<string, string> = client,
  server = new AuthorizationServer(),
) {
  const body = new URLSearchParams(form);
  const request = new Request('http://localhost/oauth2/token', { method: 'POST', headers, body });
  const response = await server.answer(request);
  const json: Record<string, unknown> = await response.json();
  return { status: response.status, headers: response.headers, json };
}

const refused = (status: number, error: string) => ({ status, json: { error } });

describe('grants', () => {
  it('gives a token for client credentials, not to be cached', async () => {
    const { status, headers, json } = await ask(grant);
    expect(status).toBe(200);
    expect(json).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    expect(json.access_token).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('takes the client in the form too', async () => {
    const form = { ...grant, client_id: clientId, client_secret: clientSecret };
    expect(await ask(form, {})).toMatchObject({ status: 200 });
  });

  it('gives the scopes asked for, or all', async () => {
    expect((await ask({ ...grant, scope: 'tickets.read' })).json.scope).toBe('tickets.read');
    expect((await ask(grant)).json.scope).toBe('tickets.write tickets.read');
  });

  it('forgets a token after its time', async () => {
    let now = 1_800_000_000_000;
    const server = new AuthorizationServer(() => now);
    const { json } = await ask(grant, client, server);
    expect(server.accepts(String(json.access_token))).toBe(true);
    expect(server.accepts('another')).toBe(false);
    now += 3_600_000;
    expect(server.accepts(String(json.access_token))).toBe(false);
  });
});

describe('errors', () => {
  it('refuses a wrong client, and challenges where Basic was tried', async () => {
    const wrong = await ask(grant, { Authorization: basic(clientId, 'other') });
    expect(wrong).toMatchObject(refused(401, 'invalid_client'));
    expect(wrong.headers.get('www-authenticate')).toMatch(/^Basic /);
    const inForm = await ask({ ...grant, client_id: clientId, client_secret: 'other' }, {});
    expect(inForm).toMatchObject(refused(401, 'invalid_client'));
    expect(inForm.headers.has('www-authenticate')).toBe(false);
    expect(await ask(grant, {})).toMatchObject(refused(401, 'invalid_client'));
    expect(await ask(grant, { Authorization: 'Bearer x' })).toMatchObject(refused(401, 'invalid_client'));
  });

  it.each([
    ['no grant_type', ''],
    ['no password', `grant_type=password&username=${username}`],
    ['a parameter given twice', 'grant_type=client_credentials&grant_type=password'],
    ['the client named in two ways', `grant_type=client_credentials&client_id=a&client_secret=b`],
  ])('refuses %s', async (_, form) => {
    expect(await ask(form)).toMatchObject(refused(400, 'invalid_request'));
  });

  it('wants a form-encoded POST', async () => {
    const server = new AuthorizationServer();
    const url = 'http://localhost/oauth2/token';
    expect((await server.answer(new Request(url))).status).toBe(405);
    const json = new Request(url, { method: 'POST', headers: client, body: '{}' });
    expect(await (await server.answer(json)).json()).toMatchObject({ error: 'invalid_request' });
  });
});
