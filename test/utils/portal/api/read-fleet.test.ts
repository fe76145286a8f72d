import { expect, test } from 'vitest';
import { type PlaceRead, webhooksOf } from '../../../../utils/fleet/fleet.ts';
import { callsFor } from '../../../../utils/portal/api/call-pace.ts';
import { type FleetRequest, readFleetPage } from '../../../../utils/portal/api/fleet-page.ts';
import { FleetReading } from '../../../../utils/portal/api/read-fleet.ts';
import { handleRequest } from '../../../portal/server/handle-request.ts';
import { fleetWebhooks, MARKED, practiceSites, refusalAt } from '../../../portal/server/practice-fleet.ts';
import { PRACTICE_ORG } from '../../../portal/server/practice-places.ts';
import { practiceBackend } from '../../../portal/tests/practice-backend.ts';

const ORIGIN = 'https://api.mist.com';
const HOUR = 3_600_000;

interface Setting {
  readonly sites: number;
  readonly cookie?: string;
  /** Takes the place of an answer, or of the way to it, by the number of the call from 1. */
  readonly instead?: (call: number, request: FleetRequest) => Response | 'gone' | 'offline' | undefined;
}

/** A reading of the practice organization, whose waits pass at once; `calls` is what the API answered. */
function reading({ sites, cookie = '', instead }: Setting) {
  const backend = practiceBackend('http://localhost:1', 'https://localhost:1');
  let now = 0;
  let call = 0;
  const waits: number[] = [];
  const signal = new AbortController().signal;
  const ask = async (request: FleetRequest) => {
    call += 1;
    const given = instead?.(call, request);
    if (given === 'gone') throw new Error('the tab is gone');
    return readFleetPage(request, {
      origin: ORIGIN,
      signal,
      async ask(address) {
        if (given === 'offline') throw new TypeError('Failed to fetch');
        const headers = { cookie: `sessionid=s; practice-sites=${sites}; ${cookie}` };
        return given ?? handleRequest(backend, new Request(address, { headers }));
      },
    });
  };
  const pause = async (seconds: number) => {
    waits.push(seconds);
    now += seconds * 1000;
  };
  const source = { orgId: PRACTICE_ORG, apiHost: 'api.mist.com', name: 'Practice', key: 'key' };
  /** Until when it waited, at each change that it told of. */
  const told: (number | null)[] = [];
  const changed = () => void told.push(read.state().waitsUntil);
  const read: FleetReading = new FleetReading(source, { ask, pause, now: () => now, changed });
  const calls = () => backend.calls.of('s');
  const pass = (time: number) => {
    now += time;
  };
  return Object.assign(read, { calls, waits, told, asked: () => call, pass });
}

const placesOf = (read: { state: () => { fleet: { places: readonly PlaceRead[] } } }) =>
  read.state().fleet.places;

/** That every webhook of the organization is there once, and that each list was given once. */
function expectWhole(read: ReturnType<typeof reading>, sites: number): void {
  const scopes = [
    `orgs/${PRACTICE_ORG}`,
    ...practiceSites(sites).flatMap(({ id }) => (refusalAt(id) ? [] : [`sites/${id}`])),
  ];
  const ids = webhooksOf(read.state().fleet).map(({ id }) => id);
  expect(ids.toSorted()).toEqual(
    scopes.flatMap(scope => fleetWebhooks(scope).map(({ id }) => id)).toSorted(),
  );
  const given = read.calls().filter(({ status }) => status !== 429);
  expect(new Set(given.map(({ path }) => path)).size).toBe(given.length);
  expect(given).toHaveLength(callsFor(sites));
  expect(read.state().phase).toBe('done');
}

test('first it asks for the number of sites only, and says how many calls the rest takes', async () => {
  const read = reading({ sites: 200 });
  await read.look();
  expect(read.asked()).toBe(1);
  expect(read.state()).toMatchObject({ phase: 'ready', plan: { sites: 200, calls: 203 }, callsLeft: 4499 });
});

test.each([1, 3, 200, 250])('all of %i sites is read once', async sites => {
  const read = reading({ sites });
  await read.look();
  await read.goOn();
  expectWhole(read, sites);
});

test('the organization comes first, then the sites in the order of their names', async () => {
  const read = reading({ sites: 120 });
  await read.look();
  await read.goOn();
  const names = placesOf(read).map(({ place }) => place.name);
  expect(names[0]).toBe('Practice');
  expect(names.slice(1)).toEqual(names.slice(1).toSorted((a, b) => a.localeCompare(b)));
  const asked = read.calls().map(({ path }) => path);
  expect(asked.slice(0, 3).map(path => path.includes('/orgs/'))).toEqual([true, true, true]);
});

test('a site that refuses is “no access”, never without webhooks', async () => {
  const read = reading({ sites: 60 });
  await read.goOn();
  const refused = practiceSites(60).filter(({ id }) => refusalAt(id) !== null);
  expect(refused).toHaveLength(3);
  const notRead = placesOf(read).filter(({ state }) => state === 'not-read');
  expect(notRead.map(({ place }) => place.id).toSorted()).toEqual(refused.map(({ id }) => id).toSorted());
  expect(notRead).toEqual(notRead.map(each => ({ ...each, reason: 'no-access' })));
});

test('no secret is in what is read', async () => {
  const read = reading({ sites: 60 });
  await read.goOn();
  expect(webhooksOf(read.state().fleet).length).toBeGreaterThan(50);
  expect(JSON.stringify(read.state())).not.toContain(MARKED);
});

test('after too many calls it waits as long as Mist says, and goes on where it was', async () => {
  const read = reading({ sites: 60, cookie: 'practice-calls=30' });
  await read.goOn();
  expectWhole(read, 60);
  expect(read.waits).toContain(1);
  expect(read.calls().filter(({ status }) => status === 429)).toHaveLength(2);
});

test('where the network fails it waits longer each time, and gives up after a while', async () => {
  const read = reading({ sites: 3, instead: call => (call > 2 ? 'offline' : undefined) });
  await read.goOn();
  expect(read.state()).toMatchObject({ phase: 'stopped', stop: 'unreachable' });
  expect([...new Set(read.waits)]).toEqual([5, 10, 20, 40, 60]);
});

test('a moment without network loses nothing', async () => {
  const read = reading({ sites: 60, instead: call => (call > 20 && call < 24 ? 'offline' : undefined) });
  await read.goOn();
  expectWhole(read, 60);
});

test('what was signed out goes on after the sign-in', async () => {
  let out = true;
  const read = reading({
    sites: 60,
    instead: call => (out && call > 10 ? new Response('', { status: 401 }) : undefined),
  });
  await read.goOn();
  expect(read.state()).toMatchObject({ phase: 'stopped', stop: 'signed-out' });
  out = false;
  await read.goOn();
  expectWhole(read, 60);
});

test('the end of the tab is told, and what was read stays', async () => {
  let gone = true;
  const read = reading({ sites: 60, instead: call => (gone && call > 30 ? 'gone' : undefined) });
  await read.goOn();
  expect(read.state()).toMatchObject({ phase: 'stopped', stop: 'tab-gone' });
  expect(webhooksOf(read.state().fleet).length).toBeGreaterThan(20);
  gone = false;
  await read.goOn();
  expectWhole(read, 60);
});

test('it can be stopped and gone on with at any call', async () => {
  for (const at of [1, 2, 3, 17, 40]) {
    let stopped = false;
    const read = reading({
      sites: 60,
      instead(call) {
        if (call === at && !stopped) {
          stopped = true;
          read.stop('paused');
        }
        return undefined;
      },
    });
    await read.goOn();
    expect(read.state()).toMatchObject({ phase: 'stopped', stop: 'paused' });
    await read.goOn();
    expectWhole(read, 60);
  }
});

test('5,000 sites take more than an hour, since the portal needs calls too', async () => {
  const read = reading({
    sites: 5000,
    instead: (_, { list }) => (list === 'webhooks' ? Response.json([]) : undefined),
  });
  await read.goOn();
  expect(read.state()).toMatchObject({
    phase: 'done',
    calls: callsFor(5000),
    plan: { sites: 5000, waits: 1 },
  });
  const waited = read.waits.reduce((sum, seconds) => sum + seconds, 0);
  expect(waited).toBeGreaterThan(HOUR / 1000 - 1);
});

test('one place is read anew', async () => {
  const read = reading({ sites: 3 });
  await read.goOn();
  const [, site] = placesOf(read);
  if (!site) throw new Error('no site');
  read.pass(60_000);
  await read.again(site.place);
  expect(placesOf(read).map(each => (each.state === 'read' ? each.at : null))).toEqual([0, 60_000, 0, 0]);
  expect(read.asked()).toBe(callsFor(3) + 1);
});

test('one place whose new reading is stopped says why, keeps what was read, and is gone on with', async () => {
  const read = reading({ sites: 3, instead: call => (call === callsFor(3) + 1 ? 'gone' : undefined) });
  await read.goOn();
  const [, site] = placesOf(read);
  if (!site) throw new Error('no site');
  read.pass(60_000);
  await read.again(site.place);
  expect(read.state()).toMatchObject({ phase: 'stopped', stop: 'tab-gone' });
  expect(placesOf(read)[1]).toEqual(site);
  await read.goOn();
  expect(read.state()).toMatchObject({ phase: 'done', stop: null });
  expect(placesOf(read)[1]).toEqual({ ...site, at: 60_000 });
  expect(read.asked()).toBe(callsFor(3) + 2);
});

test('an organization that may not be read is no empty one', async () => {
  const read = reading({ sites: 3, cookie: 'practice-api=403' });
  await read.look();
  expect(read.state()).toMatchObject({ phase: 'stopped', stop: 'refused', plan: null });
});

/** A list of an API that pages, or pretends to: how many entries each of its pages has, and what it says of them all. */
interface Paging {
  readonly why: string;
  readonly pages: readonly number[];
  readonly total?: string;
  readonly read: number;
  /** Calls for this one list. */
  readonly asked: number;
}

const pagings: readonly Paging[] = [
  { why: 'a total that is right', pages: [100, 100, 7], total: '207', read: 207, asked: 3 },
  { why: 'a total that ends with a full page', pages: [100, 100], total: '200', read: 200, asked: 2 },
  { why: 'no total', pages: [100, 7], read: 107, asked: 2 },
  { why: 'a total that is too small', pages: [100, 100, 7], total: '50', read: 207, asked: 3 },
  { why: 'a total of nothing', pages: [100, 7], total: '0', read: 107, asked: 2 },
  { why: 'an empty total', pages: [100, 7], total: '', read: 107, asked: 2 },
  { why: 'a total in words', pages: [100, 7], total: 'many', read: 107, asked: 2 },
  { why: 'fewer on a page than asked for', pages: [50, 50, 20], total: '120', read: 120, asked: 3 },
  { why: 'a total that is too large', pages: [100, 7], total: '500', read: 107, asked: 3 },
  { why: 'nothing at all', pages: [0], total: '0', read: 0, asked: 1 },
];

const idAt = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** That page of such a list. */
function pageOf({ pages, total }: Paging, page: number): Response {
  const before = pages.slice(0, page - 1).reduce((sum, entries) => sum + entries, 0);
  const entries = Array.from({ length: pages[page - 1] ?? 0 }, (_, at) => ({
    id: idAt(before + at),
    name: 'W',
  }));
  return Response.json(entries, total === undefined ? {} : { headers: { 'X-Page-Total': total } });
}

test.each(pagings)('$why: $read webhooks in $asked calls', async paging => {
  const asked: FleetRequest[] = [];
  const read = reading({
    sites: 1,
    instead(_, request) {
      if (request.list === 'sites') return Response.json([]);
      asked.push(request);
      return 'page' in request ? pageOf(paging, request.page) : undefined;
    },
  });
  await read.goOn();
  expect(webhooksOf(read.state().fleet)).toHaveLength(paging.read);
  expect(asked).toHaveLength(paging.asked);
  expect(read.state().phase).toBe('done');
});

test.each(pagings)('$why: $read sites in $asked calls', async paging => {
  let asked = 0;
  const read = reading({
    sites: 1,
    instead(_, request) {
      if (request.list !== 'sites') return Response.json([]);
      asked += 1;
      return pageOf(paging, request.page);
    },
  });
  await read.goOn();
  expect(placesOf(read)).toHaveLength(1 + paging.read);
  expect(asked).toBe(paging.asked);
  expect(read.state()).toMatchObject({ phase: 'done', plan: { sites: paging.read } });
});

test('an API that gives the same page again and again is read once, what it is not counted twice', async () => {
  const same = [...Array.from({ length: 99 }, (_, at) => ({ id: idAt(at) })), { name: 'No id' }];
  const read = reading({ sites: 1, instead: () => Response.json(same) });
  await read.goOn();
  const [org] = placesOf(read);
  expect(org).toMatchObject({ state: 'read', unreadable: 1 });
  expect(org?.state === 'read' && org.webhooks).toHaveLength(99);
  expect(placesOf(read)).toHaveLength(100);
  expect(read.state()).toMatchObject({ phase: 'done', sitesWithoutId: 1 });
});

test('what is not as the API describes a webhook is told by its place and type, and the rest is read', async () => {
  const read = reading({
    sites: 1,
    instead: (_, { list }) =>
      Response.json(
        list === 'sites'
          ? []
          : [
              { id: 'new', name: 'Events', type: 'aws-eventbridge', url: 'https://a.example.com/' },
              {
                id: 'faulty',
                name: 'Retry',
                headers: { 'X-Retry': 4711, 'X-Site': 'berlin' },
                topics: 'alarms',
              },
              { id: 'topic', topics: ['alarms', 'rogue-things'] },
            ],
      ),
  });
  await read.goOn();
  const rows = webhooksOf(read.state().fleet).map(({ id, webhook, unlike }) => ({ id, webhook, unlike }));
  expect(rows).toEqual([
    {
      id: 'new',
      webhook: { name: 'Events', url: 'https://a.example.com/' },
      unlike: [{ path: ['type'], is: 'string', text: 'aws-eventbridge' }],
    },
    {
      id: 'faulty',
      webhook: { name: 'Retry', headers: { 'X-Site': 'berlin' } },
      unlike: [
        { path: ['topics'], is: 'string' },
        { path: ['headers', 'X-Retry'], is: 'number' },
      ],
    },
    { id: 'topic', webhook: { topics: ['alarms', 'rogue-things'] }, unlike: [] },
  ]);
  expect(JSON.stringify(read.state())).not.toContain('4711');
});

test('a site without a name goes by its id, and a webhook that two lists give is there once', async () => {
  const [first, second] = practiceSites(2);
  const same = { id: 'w', name: 'W' };
  const read = reading({
    sites: 2,
    instead: (_, { list }) =>
      Response.json(
        list === 'sites' ? [{ id: first?.id }, { id: second?.id, name: '' }, { name: 'No id' }, 7] : [same],
      ),
  });
  await read.goOn();
  const [org, ...sites] = placesOf(read).map(({ place }) => place.name);
  expect([org, ...sites.toSorted()]).toEqual(['Practice', ...[first?.id, second?.id].toSorted()]);
  expect(webhooksOf(read.state().fleet).map(({ id, place }) => [id, place.scope])).toEqual([['w', 'org']]);
});

test.each(['{}', 'null', '"', '{"results":[]}', ''])(
  'an answer of %j instead of a list is no empty list',
  async body => {
    const read = reading({
      sites: 1,
      instead: (_, { list }) => (list === 'sites' ? undefined : new Response(body)),
    });
    await read.goOn();
    expect(placesOf(read).map(({ state }) => state)).toEqual(['not-read', 'not-read']);
    expect(read.state().phase).toBe('stopped');
  },
);

test('lists of many pages are gone on with at the page where they were', async () => {
  const many = (page: number) =>
    Response.json(
      Array.from({ length: page < 3 ? 100 : 7 }, (_, at) => ({ id: `w${page}-${at}`, name: 'W' })),
    );
  let pages = 0;
  const read = reading({
    sites: 1,
    instead(_, request) {
      if (request.list !== 'webhooks' || request.place.scope === 'site') return undefined;
      pages += 1;
      return pages === 2 ? new Response('', { status: 429 }) : many(request.page);
    },
  });
  await read.goOn();
  const [org] = placesOf(read);
  expect(org?.state === 'read' && org.webhooks.length).toBe(207);
  expect(pages).toBe(4);
});

test('what is asked beside the lists waits where Mist says so, gives up after three times, and is counted', async () => {
  let refused = 1;
  const read = reading({
    sites: 3,
    instead: (_, { list }) =>
      list === 'counts' && refused-- > 0 ? new Response('', { status: 429 }) : undefined,
  });
  await read.goOn();
  const [webhook] = webhooksOf(read.state().fleet);
  if (!webhook) throw new Error('no webhook');
  const { place, id } = webhook;
  const ask = (signal = new AbortController().signal) =>
    read.askBeside({ list: 'counts', place, webhook: id, from: 86_400_000, to: 2 * 86_400_000 }, signal);
  read.told.length = 0;
  expect(await ask()).toMatchObject({ list: 'counts' });
  expect([read.told[0], read.told.at(-1)]).toEqual([5000, null]);
  expect(read.state().calls).toBe(callsFor(3) + 2);
  refused = 4;
  expect(await ask()).toBeNull();
  expect(read.state().calls).toBe(callsFor(3) + 5);
  expect(await ask(AbortSignal.abort())).toBeNull();
  expect(read.state().calls).toBe(callsFor(3) + 5);
});
