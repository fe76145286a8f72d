import { expect, test } from 'vitest';
import {
  firstView,
  linesOf,
  needsFindings,
  rowsOf,
  shownRows,
  type TableView,
  withHealth,
  withoutFindings,
} from '../../../components/fleet/table-rows.ts';
import { doublesOf } from '../../../utils/fleet/doubles.ts';
import type { FleetWebhook } from '../../../utils/fleet/fleet.ts';
import type { Asked } from '../../../utils/fleet/health/health.ts';

const CENTRAL = 'https://hooks.example.com/';

function webhook(id: string, place: string, fields: FleetWebhook['webhook'] = {}): FleetWebhook {
  const scope = place === 'Org' ? 'org' : 'site';
  const webhook = { name: `Webhook ${id}`, url: CENTRAL, topics: ['alarms'], ...fields };
  return {
    id,
    place: { scope, id: place, name: place },
    webhook,
    receiver: fields.url ?? CENTRAL,
    leftOut: 0,
    unlike: [],
  };
}

const webhooks = [
  webhook('a', 'Org', { topics: ['alarms', 'audits'] }),
  webhook('b', 'Aachen', { name: 'Pager 10' }),
  webhook('c', 'Aachen', { name: 'Pager 9', url: 'https://pager.example.com/', type: 'oauth2' }),
  webhook('d', 'Bern', { enabled: false, topics: ['client-join'] }),
];
const rows = rowsOf(webhooks, doublesOf(webhooks));
const ids = (view: Partial<TableView>) =>
  shownRows(rows, { ...firstView, ...view })
    .map(({ id }) => id)
    .join('');

test.each<[Partial<TableView>, string]>([
  [{}, 'abcd'],
  [{ scope: 'org' }, 'a'],
  [{ scope: 'site' }, 'bcd'],
  [{ type: 'oauth2' }, 'c'],
  [{ topic: 'alarms' }, 'abc'],
  [{ status: 'enabled' }, 'abc'],
  [{ status: 'disabled' }, 'd'],
  [{ problem: 'doubles' }, 'ab'],
  [{ problem: 'none' }, 'cd'],
  [{ text: ' AACHEN ' }, 'bc'],
  [{ text: 'pager.example' }, 'c'],
  [{ text: 'audits' }, 'a'],
  [{ text: 'aachen', problem: 'doubles' }, 'b'],
  [{ text: 'aachen', scope: 'org' }, ''],
])('%j shows %j', (view, shown) => {
  expect(ids(view)).toBe(shown);
});

test.each<[Partial<TableView>, string]>([
  [{ sort: 'place', descending: true }, 'dcba'],
  // Numbers in names count as numbers.
  [{ sort: 'name' }, 'cbad'],
  [{ sort: 'name', descending: true }, 'dabc'],
  [{ sort: 'type' }, 'abdc'],
  [{ sort: 'receiver' }, 'abdc'],
  [{ sort: 'status' }, 'abcd'],
  [{ sort: 'problems', descending: true }, 'abcd'],
])('%j sorts to %j', (view, shown) => {
  expect(ids(view)).toBe(shown);
});

const lines = (group: TableView['group'], folded: readonly string[] = []) =>
  linesOf(rows, { group }, new Set(folded)).map(line =>
    line.kind === 'group' ? `${line.name} ${line.rows.length}` : line.row.id,
  );

test('groups stand under their heads, the largest first', () => {
  expect(lines('')).toEqual(['a', 'b', 'c', 'd']);
  expect(lines('place')).toEqual(['Aachen 2', 'b', 'c', 'Org 1', 'a', 'Bern 1', 'd']);
  expect(lines('place', ['group Aachen', 'group Bern'])).toEqual(['Aachen 2', 'Org 1', 'a', 'Bern 1']);
  expect(lines('receiver')).toEqual([`${CENTRAL} 3`, 'a', 'b', 'd', 'https://pager.example.com/ 1', 'c']);
});

test('a group without a name has one as it is shown elsewhere', () => {
  const nameless = rows.map(row => ({
    ...row,
    receiver: '',
    at: { ...row.at, receiver: '', place: { ...row.at.place, name: '' } },
  }));
  const heads = (group: TableView['group']) =>
    linesOf(nameless, { group }, new Set()).flatMap(line => (line.kind === 'group' ? [line.name] : []));
  expect(heads('place')).toEqual(['Aachen', 'The organization', 'Bern']);
  expect(heads('receiver')).toEqual(['Without a host']);
});

test('rows of which deliveries were asked for are new ones, sorted by the last delivery; all others stay', () => {
  const last = { id: 'd', topic: 'alarms', code: 200, cause: null, error: '' };
  const asked = new Map<string, Asked>([
    ['c', { days: [], failures: [], last: { ...last, at: 9 } }],
    ['a', { days: [], failures: [], last: { ...last, at: 10 } }],
    ['b', 'unknown'],
  ]);
  const known = withHealth(rows, asked);
  expect(known.map((row, at) => row === rows[at])).toEqual([false, false, false, true]);
  const shown = shownRows(known, { ...firstView, sort: 'delivery', descending: true });
  expect(shown.map(({ id }) => id).join('')).toBe('acbd');
  expect(withHealth(rows, new Map())).toBe(rows);
});

test.each<[Partial<TableView>, string]>([
  [{ sort: 'problems', descending: true }, 'eodwc'],
  [{ problem: 'doubles' }, 'od'],
  [{ problem: 'error' }, 'e'],
  [{ problem: 'warning' }, 'w'],
  [{ problem: 'none' }, 'c'],
])('what the checks find counts: %j shows %j', (part, shown) => {
  const all = [
    webhook('c', 'Cork', { url: 'https://c.example.com/' }),
    webhook('o', 'Org'),
    webhook('w', 'Aachen', { url: 'https://w.example.com/', verify_cert: false }),
    webhook('e', 'Bern', { url: 'ftp://e.example.com/' }),
    webhook('d', 'Aachen'),
  ];
  const view = { ...firstView, ...part };
  const found = (given: TableView) =>
    shownRows(rowsOf(all, doublesOf(all)), given)
      .map(({ id }) => id)
      .join('');
  expect(found(view)).toBe(shown);
  expect(needsFindings(view)).toBe(part.problem !== 'doubles');
  expect(found(withoutFindings(view))).toBe(part.problem === 'doubles' ? 'od' : 'cowed');
});
