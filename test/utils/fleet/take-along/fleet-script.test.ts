import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { json, text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod/mini';
import type { Fleet } from '../../../../utils/fleet/fleet.ts';
import { webhooksOf } from '../../../../utils/fleet/fleet.ts';
import { fleetScript } from '../../../../utils/fleet/take-along/fleet-script.ts';
import type { Webhook } from '../../../../utils/templates/webhook.ts';
import { fleetOf } from '../fleet-of.ts';
import { atOnce } from './at-once.ts';

type Stored = Record<string, unknown>;
const stored = z.record(z.string(), z.unknown());
const TOKEN = 'a-token';

interface Api {
  readonly origin: string;
  /** By path, such as `sites/s/webhooks/w`. */
  readonly webhooks: Map<string, Stored>;
  readonly asked: string[];
  /** Called after each answer. */
  after: (asked: string) => void;
}

/** What of Mist's API the script uses: each webhook by itself, and PUT replaces it whole. */
async function startApi(webhooks: Record<string, Stored>): Promise<Api> {
  const api = { webhooks: new Map(Object.entries(webhooks)), asked: [], after: () => undefined };
  const result: Api = { origin: '', ...api };
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').replace('/api/v1/', '');
    const asked = `${request.method} ${path}`;
    result.asked.push(asked);
    const found = result.webhooks.get(path);
    const isKnown = request.headers.authorization === `Token ${TOKEN}`;
    const status = !isKnown ? 401 : path === 'self' || found ? 200 : 404;
    if (status === 200 && request.method === 'PUT')
      result.webhooks.set(path, stored.parse(await json(request)));
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(result.webhooks.get(path) ?? {}), () => result.after(asked));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no address.');
  return Object.assign(result, { origin: `http://127.0.0.1:${address.port}` });
}

/** Where the machine has no curl or jq, those of `commands` are found last. */
const path = [dirname(process.execPath), process.env.PATH, join(import.meta.dirname, 'commands')].join(':');

async function run(script: string, { args = [], token = TOKEN }: { args?: string[]; token?: string } = {}) {
  const shell = spawn('sh', ['-s', '--', ...args], { env: { PATH: path, MIST_API_TOKEN: token } });
  shell.stdin.end(script);
  const code = new Promise(resolve => shell.on('close', resolve));
  const [out, error] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
  return { code: await code, out, error };
}

const rules = [{ topic: 'alarms', action: 'permit', matching: { type: ['ap_offline'] } }];
const places = ['orgs/org/webhooks/org-1', 'sites/s1/webhooks/s1-1', 'sites/s2/webhooks/s2-1'] as const;

/** Three webhooks as Mist has them, and the script of what was read of them. */
async function handedOver(change: Partial<Webhook> = {}): Promise<{ api: Api; script: string }> {
  const base = { verify_cert: true, topics: ['alarms', 'audits'], rules, later: { "it's": ['é', '{{'] } };
  const webhooks = {
    [places[0]]: {
      ...base,
      id: 'org-1',
      name: "It's $(touch x)",
      url: 'https://a.example/',
      secret: 'marked-1',
    },
    [places[1]]: {
      ...base,
      id: 's1-1',
      site_id: 's1',
      name: 'Desk',
      url: 'https://b.example/?token=marked-2',
    },
    [places[2]]: {
      ...base,
      ...{ id: 's2-1', site_id: 's2', name: 'Desk', url: 'https://c.example/', modified_time: 7 },
      headers: { Authorization: 'Bearer marked-3', 'X-Site': 'Bern' },
    },
  };
  const fleet: Fleet = await fleetOf({
    org: [{ ...webhooks[places[0]] }],
    s1: [{ ...webhooks[places[1]] }],
    s2: [{ ...webhooks[places[2]], ...change }],
  });
  const api = await startApi(webhooks);
  const { text: script } = atOnce(fleetScript(webhooksOf(fleet), fleet));
  expect(script).not.toMatch(/marked/);
  expect(script).toContain("api='https://api.mist.com/api/v1'\n");
  return { api, script: script.replace('https://api.mist.com', api.origin) };
}

const ofWebhooks = ({ asked }: Api) => asked.filter(each => !each.endsWith(' self'));
const gets = places.map(place => `GET ${place}`);

test('a script says when the first of its webhooks was read, and of each what is known', async () => {
  const day = (count: number) => count * 86_400_000;
  const desk = { name: 'Desk', url: 'https://a.example/', later: null, secret: 'marked', topics: ['alarms'] };
  const { places: read, ...fleet } = await fleetOf({ org: [desk], s1: [{ name: 'Log' }], s2: [{}] });
  const places = read.map((place, at) => ({ ...place, at: day([3, 2, 1][at] ?? 0) }));
  const webhooks = webhooksOf({ ...fleet, places }).slice(0, 2);
  const { text: script, ...about } = atOnce(fleetScript(webhooks, { ...fleet, places }));
  expect(about).toMatchObject({ fileName: 'mist-webhooks.sh', mediaType: 'application/x-sh' });
  expect(about.warnings[0]).toContain('1970-01-03');
  expect(script.slice(script.lastIndexOf('\n# '))).toBe(`
# Stays as it is at Mist, since it may be a secret: secret
webhook 'orgs/org/webhooks/org-1' 'Name of org: Desk' <<'JSON'
{
  "name": "Desk",
  "url": "https://a.example/",
  "topics": [
    "alarms"
  ],
  "later": null
}
JSON

webhook 'sites/s1/webhooks/s1-1' 'Name of s1: Log' <<'JSON'
{
  "name": "Log"
}
JSON

finish
`);
});

test('what is as it was read is the same, and nothing is written', async () => {
  const { api, script } = await handedOver();
  api.webhooks.set(places[0], { ...api.webhooks.get(places[0]), topics: ['audits', 'alarms'] });
  expect(await run(script, { args: ['--apply'] })).toEqual({
    code: 0,
    error: '',
    out: "Name of org: It's $(touch x): is the same.\nName of s1: Desk: is the same.\nName of s2: Desk: is the same.\nDiffering: 0\nWritten: 0\nNot read: 0\n",
  });
  expect(ofWebhooks(api)).toEqual(gets);
});

const change = {
  topics: ['alarms'],
  url: 'https://d.example/',
  verify_cert: false,
  headers: { 'X-Site': 'Köln' },
};
const differing = `Name of s2: Desk:
- url: "https://d.example/"
- topics: ["alarms","audits"] -> ["alarms"]
- verify_cert: true -> false
- headers: {"X-Site":"Köln"}
Differing: 1
Written: 0
Not read: 0
`;

test('alone it says what differs, and writes nothing', async () => {
  const { api, script } = await handedOver(change);
  const before = new Map(api.webhooks);
  const { code, out, error } = await run(script);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toContain(differing);
  expect(out).not.toMatch(/marked/);
  expect(ofWebhooks(api)).toEqual(gets);
  expect(api.webhooks).toEqual(before);
});

test('applied it writes exactly what is wanted: rules, secrets and what it does not know stay', async () => {
  const { api, script } = await handedOver(change);
  const { id: _, site_id: _site, modified_time: _time, ...before } = api.webhooks.get(places[2]) ?? {};
  const { code, out } = await run(script, { args: ['--apply'] });
  expect(code).toBe(0);
  expect(out).toMatch(/Differing: 1\nWritten: 1\nNot read: 0\n$/);
  expect(ofWebhooks(api)).toEqual([...gets, `GET ${places[2]}`, `PUT ${places[2]}`]);
  expect(api.webhooks.get(places[2])).toEqual({
    ...before,
    ...change,
    headers: { Authorization: 'Bearer marked-3', 'X-Site': 'Köln' },
  });
});

test('what was changed while it ran is not written', async () => {
  const { api, script } = await handedOver(change);
  api.after = asked => {
    if (asked === gets[2]) api.webhooks.set(places[2], { ...api.webhooks.get(places[2]), enabled: false });
  };
  const { code, error } = await run(script, { args: ['--apply'] });
  expect(code).toBe(1);
  expect(error).toMatch(/^Name of s2: Desk: was changed while this ran/);
  expect(ofWebhooks(api)).toEqual([...gets, `GET ${places[2]}`]);
});

test('what cannot be read is named, and the others go on', async () => {
  const { api, script } = await handedOver(change);
  api.webhooks.delete(places[1]);
  const { code, out, error } = await run(script, { args: ['--apply'] });
  expect(code).toBe(1);
  expect(error).toMatch(/404\nName of s1: Desk: could not be read/);
  expect(out).toMatch(/Written: 1\nNot read: 1\n$/);
});

test.each([
  ['without a token', { token: '' }, /MIST_API_TOKEN is not set/, 0],
  ['with a token that Mist does not take', { token: 'other' }, /Mist does not take the token/, 1],
  ['with another word', { args: ['--aply'] }, /dry run, or with --apply/, 0],
])('%s it stops before it reads', async (_, how, words, calls) => {
  const { api, script } = await handedOver(change);
  const { code, error } = await run(script, how);
  expect(code).toBe(1);
  expect(error).toMatch(words);
  expect(api.asked).toHaveLength(calls);
});

test('the page says what the script does', async () => {
  const fleet = await fleetOf({ s1: [{ secret: 'a' }] });
  const { text: script, warnings } = atOnce(fleetScript(webhooksOf(fleet), fleet));
  expect(warnings[0]).toBe(
    'Brings a webhook to what is written here: as it was read on 1970-01-01, until you change it.',
  );
  for (const warning of warnings) expect(script).toContain(`\n# ${warning}\n`);
  expect(script).toContain('# Stays as it is at Mist, since it may be a secret: secret\nwebhook ');
});
