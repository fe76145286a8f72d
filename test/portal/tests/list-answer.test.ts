import { expect, it } from 'vitest';
import { handleRequest } from '../server/handle-request.ts';
import { practiceBackend } from './practice-backend.ts';

const backend = practiceBackend('http://localhost:1', 'https://localhost:1');
const list = 'https://api.mist.com/api/v1/sites/s/webhooks';

function read(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return handleRequest(backend, new Request(`${list}${query}`, { headers }));
}

it('gives the list page by page, and says so in the headers', async () => {
  const page = await read('?limit=2&page=2');
  const webhooks: unknown[] = await page.json();
  expect(webhooks).toHaveLength(1);
  expect(['Total', 'Limit', 'Page'].map(name => page.headers.get(`X-Page-${name}`))).toEqual(['3', '2', '2']);
});

it('gives custom headers as an object, and the ids of the place', async () => {
  const [first] = await (await read('?limit=1')).json();
  expect(first).toMatchObject({ headers: { 'X-Team': 'network' }, site_id: 's', for_site: true });
});

it('lets a portal of another origin read it with its cookies', async () => {
  const { headers } = await read('', { origin: 'https://manage.mist.com' });
  expect(headers.get('access-control-allow-origin')).toBe('https://manage.mist.com');
  expect(headers.get('access-control-allow-credentials')).toBe('true');
});

it('has the troubles that a page asked for', async () => {
  const answer = async (trouble: string) =>
    (await read('', { cookie: `sessionid=${trouble}; practice-api=${trouble}` })).status;
  expect(await answer('403')).toBe(403);
  expect([await answer('429'), await answer('429'), await answer('429')]).toEqual([429, 429, 200]);
});
