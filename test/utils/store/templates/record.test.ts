import { expect, test } from 'vitest';
import { planSave, type Save } from '../../../../utils/store/templates/plan-save.ts';
import {
  mergedRevision,
  nextRecord,
  readRecord,
  recordEntries,
  type TemplateRecord,
} from '../../../../utils/store/templates/record.ts';
import { emptyState, type StoreState } from '../../../../utils/store/templates/store-state.ts';
import { planSync } from '../../../../utils/store/templates/sync/reconcile.ts';
import { type SyncedRecord, syncedOf } from '../../../../utils/store/templates/sync/synced-record.ts';
import { templateNamed } from './library.ts';

const recordOf = (change: Partial<TemplateRecord> = {}): TemplateRecord => ({
  ...{ v: 1, revision: 'r1', history: ['r0'], savedAt: 1, kept: [], synced: false },
  template: templateNamed('a'),
  ...change,
});

/** A record in short: its template's id, its revision, those before it, and when it was deleted. */
const short = ({ template, revision, history, deletedAt }: TemplateRecord) =>
  [template.id, revision, ...history, ...(deletedAt === undefined ? [] : [`deleted ${deletedAt}`])].join(' ');

test('two revisions become the same one whichever is named first', () => {
  expect(mergedRevision('a', 'b')).toBe('73a4b1118dc64e1d');
  expect(mergedRevision('a', 'g')).toBe('09fc13a61b835e16');
  expect(mergedRevision('b', 'a')).toBe(mergedRevision('a', 'b'));
});

test('the record that follows is out of the bin, and names sixteen revisions', () => {
  const history = Array.from({ length: 16 }, (_, at) => `h${at}`);
  const next = nextRecord(recordOf({ history, deletedAt: 5 }), 'r2', { savedAt: 2 });
  expect(next).toEqual(recordOf({ revision: 'r2', history: ['r1', ...history.slice(0, 15)], savedAt: 2 }));
});

test('what the schema presumes is not written, and is there again when it is read', () => {
  const bare = recordOf({ history: [] });
  const whole = recordOf({ kept: [{ path: 'a', value: 'b' }], synced: true, deletedAt: 3 });
  const texts = [bare, whole].map(record => recordEntries([record])['template:a'] ?? '');
  expect(texts.map(text => Object.keys(JSON.parse(text)).toSorted().join(' '))).toEqual([
    'revision savedAt template v',
    'deletedAt history kept revision savedAt synced template v',
  ]);
  expect(texts.map(text => readRecord('template:a', text))).toEqual([{ record: bare }, { record: whole }]);
});

const text = JSON.stringify(recordOf());
test.each([
  ['another key', 'template:b', text, 'damaged', text],
  ['no JSON', 'template:a', '{', 'damaged', '{'],
  ['no text', 'template:a', { v: 2 }, 'damaged', '{"v":2}'],
  ['a later version', 'template:a', '{"v":2,"x":1}', 'newer', '{"v":2,"x":1}'],
  ['an earlier version', 'template:a', '{"v":0}', 'damaged', '{"v":0}'],
])('a record under or with %s is set aside', (_, key, value, reason, json) => {
  expect(readRecord(key, value)).toEqual({ setAside: { key, from: 'store', reason, json } });
});

const stateOf = (...records: readonly TemplateRecord[]): StoreState => ({
  ...emptyState,
  records: new Map(records.map(record => [record.template.id, record])),
});
const aside = { key: 'template:a', from: 'store', reason: 'damaged', json: '{' } as const;

test.each<[string, StoreState, Partial<Save>, written: string[], result: string]>([
  ['a new one', emptyState, {}, ['a n'], 'a n'],
  ['a new one that has a past', emptyState, { base: 'r0' }, ['a n r0'], 'a n r0'],
  ['an edit', stateOf(recordOf()), { base: 'r1' }, ['a n r1 r0'], 'a n r1 r0'],
  ['the same request again', stateOf(recordOf()), { revision: 'r1' }, [], 'a r1 r0'],
  ['the same request again, edited since', stateOf(recordOf()), { revision: 'r0' }, [], 'a r1 r0'],
  ['an edit of an older one', stateOf(recordOf()), { base: 'r0' }, ['a-2 n r0'], 'a-2 n r0 both'],
  ['one of no base', stateOf(recordOf()), {}, ['a-2 n'], 'a-2 n both'],
  ['the same content', stateOf(recordOf()), { template: templateNamed('a') }, [], 'a r1 r0'],
  [
    'the same content, once put beside',
    stateOf(recordOf(), recordOf({ template: templateNamed('a-2'), revision: 'n' })),
    {},
    [],
    'a-2 n r0 both',
  ],
  [
    'an edit of what was deleted since',
    stateOf(recordOf({ deletedAt: 5 })),
    { base: 'r0' },
    ['a n r1 r0'],
    'a n r1 r0',
  ],
  [
    'an edit of what is in the bin',
    stateOf(recordOf({ deletedAt: 5 })),
    { base: 'r1' },
    ['a n r1 r0'],
    'a n r1 r0',
  ],
  [
    'an older one than what is in the bin',
    stateOf(recordOf({ deletedAt: 5 })),
    { base: 'x' },
    ['a-2 n x'],
    'a-2 n x both',
  ],
  [
    'what is in the bin',
    stateOf(recordOf({ deletedAt: 5 })),
    { template: templateNamed('a') },
    ['a n r1 r0'],
    'a n r1 r0',
  ],
  [
    'one whose record cannot be read',
    { ...emptyState, setAside: new Map([['template:a', aside]]) },
    { base: 'r1' },
    ['a-2 n r1'],
    'a-2 n r1 both',
  ],
])('%s is saved', (_, state, save, written, result) => {
  const given = { template: templateNamed('a', 'new'), base: null, revision: 'n', now: 9, ...save };
  const { writes, result: saved } = planSave(state, given);
  expect(writes.map(short)).toEqual(written);
  expect(`${short(saved.record)}${saved.keptBoth ? ' both' : ''}`).toBe(result);
  expect(writes.some(({ synced }) => synced)).toBe(false);
});

const mine = recordOf({ synced: true });
const theirs = (change: Partial<TemplateRecord>) =>
  syncedOf(recordOf({ template: templateNamed('a', 'theirs'), revision: 'r2', ...change }));
const merged = mergedRevision('r1', 'r2');
const deleted = (record: SyncedRecord): SyncedRecord => ({
  ...record,
  content: { kind: 'deleted', deletedAt: 7 },
});

test.each<
  [string, TemplateRecord | undefined, SyncedRecord | null | undefined, writes: string[], pushes: string[]]
>([
  ['one that does not go along', recordOf(), undefined, [], []],
  ['one that goes along for the first time', mine, undefined, [], ['a r1 r0']],
  ['one in the bin that never went along', { ...mine, deletedAt: 5 }, undefined, [], []],
  ['what cannot be read there', mine, null, [], []],
  ['a new one from there', undefined, theirs({}), ['a r2 r0'], []],
  ['a deletion of what is not here', undefined, deleted(theirs({})), [], []],
  ['the same on both sides', mine, syncedOf(mine), [], []],
  ['a later one from there', mine, theirs({ history: ['r1'] }), ['a r2 r1'], []],
  ['a later one here', recordOf({ synced: true, history: ['r2'] }), theirs({}), [], ['a r1 r2']],
  ['a deletion there', mine, deleted(theirs({ history: ['r1'] })), ['a r2 r1 deleted 7'], []],
  ['a deletion there of another one under its id', recordOf(), deleted(theirs({ history: ['r1'] })), [], []],
  [
    'an edit on both sides',
    mine,
    theirs({ savedAt: 2 }),
    [`a ${merged} r2 r1 r0 r0`, 'a-r1 r1 r0'],
    [`a ${merged} r2 r1 r0 r0`, 'a-r1 r1 r0'],
  ],
])('%s', (_, own, other, writes, pushes) => {
  const state = own ? stateOf(own) : emptyState;
  const plan = planSync(state, other === undefined ? new Map() : new Map([['a', other]]), ['a']);
  expect(plan.writes.map(short)).toEqual(writes);
  expect(plan.pushes.map(short)).toEqual(pushes);
});

test('what is set aside is left alone, whatever came along', () => {
  const state = { ...emptyState, setAside: new Map([['template:a', aside]]) };
  expect(planSync(state, new Map([['a', theirs({})]]), ['a'])).toEqual({ writes: [], pushes: [] });
});
