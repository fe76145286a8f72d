import { expect, it } from 'vitest';
import { handleRequest } from '../server/handle-request.ts';
import { practiceBackend } from './practice-backend.ts';

const backend = practiceBackend('http://localhost:1', 'https://localhost:1');
const list = 'https://manage.mist.com/api/v1/sites/s/webhooks';

function ask(address: string, method = 'GET', body?: unknown, session = 'one'): Promise<Response> {
  const headers: Record<string, string> = { 'X-Practice-Session': session };
  if (body !== undefined) headers['X-Practice-Body'] = encodeURIComponent(JSON.stringify(body));
  return handleRequest(backend, new Request(address, { method, headers }));
}

async function names(session = 'one', address = list): Promise<string[]> {
  const webhooks: { name: string }[] = await (await ask(address, 'GET', undefined, session)).json();
  return webhooks.map(({ name }) => name);
}

it('serves the client whatever the origin', async () => {
  expect(await (await ask('https://manage.eu.mist.com/admin/?org_id=o')).text()).toBe('portal');
  expect((await ask('https://manage.eu.mist.com/other')).status).toBe(404);
});

it('keeps one list a session and scope, seeded with the three types', async () => {
  const added = await ask(list, 'POST', { name: 'Köln', type: 'http-post' });
  const stored: { id: string; name: string }[] = await added.json();
  expect(await names()).toEqual(['Home Test', 'Ticket Desk', 'Log Index', 'Köln']);
  expect(await names('two')).toHaveLength(3);
  expect(await names('one', list.replace('sites', 'orgs'))).toHaveLength(3);
  const id = stored.at(-1)?.id ?? '';
  await ask(`${list}/${id}`, 'PUT', { name: 'Bonn' });
  expect(await names()).toContain('Bonn');
  await ask(`${list}/${id}`, 'DELETE');
  expect(await names()).toHaveLength(3);
});

it('says how a ping went', async () => {
  const added = await ask(list, 'POST', { name: 'Paused', enabled: false });
  const stored: { id: string }[] = await added.json();
  const id = stored.at(-1)?.id;
  expect(await (await ask(`${list}/${id}/ping`, 'POST')).json()).toEqual({
    failure: 'the webhook is disabled',
  });
  expect((await ask(`${list}/unknown/ping`, 'POST')).status).toBe(404);
  await ask(`${list}/${id}`, 'DELETE');
});

it('reads a body that is not in a header too, and finds the session in the query', async () => {
  const body = JSON.stringify({ name: 'By curl' });
  await handleRequest(backend, new Request(`${list}?session=curl`, { method: 'POST', body }));
  expect(await names('curl')).toContain('By curl');
});

it('takes deliveries', async () => {
  const request = new Request('https://x.example.com/receiver/in/a?b', { method: 'POST', body: '{"é":1}' });
  await handleRequest(backend, request);
  const page = await ask('https://x.example.com/receiver/deliveries.json');
  expect(await page.json()).toMatchObject([{ number: 1, target: '/receiver/in/a?b', body: '{"é":1}' }]);
});
