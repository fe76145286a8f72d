import { describe, expect, test } from 'vitest';
import { reportFill } from '../../../../utils/portal/fill/report.ts';
import { emptiedDraft } from '../../../../utils/portal/fill/undo.ts';
import { absentDraft, type WebhookDraft } from '../../../../utils/webhook/draft.ts';
import { draftOf } from '../../../cases/draft-of.ts';
import type { CaseForm } from '../../../cases/form-case.ts';
import { plainDraft } from '../page/read-page.ts';

const none = new Map<never, never>();
const wanted = (more: Partial<WebhookDraft>): WebhookDraft => ({ ...absentDraft, ...more });
const read = <T>(value: T) => ({ status: 'read', value }) as const;
const rows = (...pairs: (readonly [string, string])[]): CaseForm => ({ headerRows: pairs });

test('only what was wanted is reported, in the order of the fields', () => {
  const report = reportFill(
    draftOf({}),
    wanted({ url: read('u'), name: read('n') }),
    draftOf({ name: 'n', url: 'u' }),
    none,
  );
  expect(report).toEqual([
    { field: 'name', outcome: 'filled' },
    { field: 'url', outcome: 'filled' },
  ]);
  expect(reportFill(draftOf({}), absentDraft, draftOf({}), none)).toEqual([]);
});

test('what stood there before is unchanged', () => {
  const [report] = reportFill(
    draftOf({ name: 'n' }),
    wanted({ name: read('n') }),
    draftOf({ name: 'n' }),
    none,
  );
  expect(report).toEqual({ field: 'name', outcome: 'unchanged' });
});

test('what the page keeps is refused, with what stands there', () => {
  const [report] = reportFill(draftOf({}), wanted({ name: read('n') }), draftOf({ name: 'other' }), none);
  expect(report).toEqual({ field: 'name', outcome: 'refused', stands: 'other' });
  const [topics] = reportFill(
    draftOf({}),
    wanted({ topics: read(['alarms']) }),
    draftOf({ topics: ['audits', 'zone'] }),
    none,
  );
  expect(topics).toEqual({ field: 'topics', outcome: 'refused', stands: 'audits, zone' });
  const [type] = reportFill(draftOf({}), wanted({ enabled: read(false) }), draftOf({}), none);
  expect(type).toEqual({ field: 'enabled', outcome: 'refused', stands: 'true' });
});

test('a secret that stands there instead is not told', () => {
  const after = draftOf({ secret: 'standing', ...rows(['Authorization', 'standing']) });
  const report = reportFill(
    draftOf({}),
    wanted({ secret: read('s'), headers: draftOf(rows(['A', 'b'])).headers }),
    after,
    none,
  );
  expect(report.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
  expect(JSON.stringify(report)).not.toContain('standing');
});

test('a field that the form lacks, or a form that has gone, is not offered', () => {
  const splunk = wanted({ splunk_token: read('t') });
  expect(reportFill(draftOf({}), splunk, draftOf({}), none)).toEqual([
    { field: 'splunk_token', outcome: 'not-offered' },
  ]);
  expect(reportFill(draftOf({}), splunk, null, none)).toEqual([
    { field: 'splunk_token', outcome: 'not-offered' },
  ]);
});

test('a field that cannot be read is neither filled nor lacking', () => {
  const after = { ...draftOf({}), secret: { status: 'unreadable' } } as const;
  const report = reportFill(draftOf({}), wanted({ secret: read('s') }), after, none);
  expect(report).toEqual([{ field: 'secret', outcome: 'unread' }]);
});

test('choices that are missing are named', () => {
  const missing = new Map([['topics', ['zone']]] as const);
  const report = reportFill(
    draftOf({}),
    wanted({ topics: read(['alarms', 'zone']) }),
    draftOf({ topics: ['alarms'] }),
    missing,
  );
  expect(report).toEqual([{ field: 'topics', outcome: 'not-offered', missing: ['zone'] }]);
});

test('the order of topics, and blank header rows, make no difference; the order of headers does', () => {
  const topics = reportFill(
    draftOf({}),
    wanted({ topics: read(['zone', 'alarms']) }),
    draftOf({ topics: ['alarms', 'zone'] }),
    none,
  );
  expect(topics[0]?.outcome).toBe('filled');
  const headers = wanted({ headers: draftOf(rows(['A', '1'], ['B', '2'])).headers });
  const blank = reportFill(null, headers, draftOf(rows(['A', '1'], ['', ''], ['B', '2'])), none);
  expect(blank[0]?.outcome).toBe('filled');
  const turned = reportFill(null, headers, draftOf(rows(['B', '2'], ['A', '1'])), none);
  expect(turned[0]?.outcome).toBe('refused');
});

test.each([
  ['left of two headers', rows(['A', '1'], ['B', '2']), rows(['A', '1'], ['', '']), 1],
  [
    'left of three headers',
    rows(['B', '1'], ['C', '2'], ['D', '3']),
    rows(['A', '1'], ['', ''], ['', '']),
    2,
  ],
  ['that stood there before', rows(['A', '2'], ['', '']), rows(['A', '1'], ['', '']), undefined],
])('a blank row %s', (_, before, after, blankRows) => {
  const headers = wanted({ headers: draftOf(rows(['A', '1'])).headers });
  const [report] = reportFill(draftOf(before), headers, draftOf(after), none);
  expect(report?.blankRows).toBe(blankRows);
});

test('the one blank row that a form keeps for its first header is not told', () => {
  const headers = wanted({ headers: draftOf(rows()).headers });
  const [report] = reportFill(draftOf(rows(['A', '1'])), headers, draftOf(rows(['', ''])), none);
  expect(report).toEqual({ field: 'headers', outcome: 'filled' });
});

describe('what another type brought', () => {
  const read = <T>(value: T) => ({ status: 'read', value }) as const;
  const before: WebhookDraft = {
    ...absentDraft,
    type: read('http-post'),
    name: read(''),
    secret: read('a'),
  };

  test('what came with another type is emptied, and nothing else is touched', () => {
    const now: WebhookDraft = {
      ...before,
      type: read('oauth2'),
      name: read('Filled'),
      oauth2_client_id: read(''),
      oauth2_client_secret: read('s'),
      oauth2_scopes: read(['read']),
      secret: { status: 'absent' },
    };
    const emptied = emptiedDraft(before, now);
    expect(emptied && plainDraft(emptied)).toEqual({
      ...plainDraft(absentDraft),
      oauth2_client_secret: '',
      oauth2_scopes: [],
    });
  });

  test('there is nothing to empty where all fields were there before', () => {
    expect(emptiedDraft(before, { ...before, secret: read('b'), name: read('Filled') })).toBeNull();
    const collapsed: WebhookDraft = { ...before, secret: { status: 'collapsed' } };
    expect(emptiedDraft(collapsed, { ...before, secret: read('b') })).toBeNull();
  });
});
