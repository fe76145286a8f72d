import { expect, test } from 'vitest';
import type { LoggedDelivery } from '../../../../utils/fleet/health/delivery.ts';
import { failureGroups, lastDays, newest, totals } from '../../../../utils/fleet/health/health.ts';

const HOUR = 3_600_000;
const delivery = (id: string, part: Partial<LoggedDelivery>): LoggedDelivery => ({
  id,
  at: 0,
  topic: 'alarms',
  code: 0,
  cause: 'dns',
  error: '',
  ...part,
});

test('a week is seven days without a gap, up to the last whole second', () => {
  const days = lastDays(1_764_000_000_999);
  expect(days).toHaveLength(7);
  expect(days.map(({ from, to }) => (to - from) / HOUR)).toEqual(days.map(() => 24));
  expect(days.slice(1).map(({ from }) => from)).toEqual(days.slice(0, -1).map(({ to }) => to));
  expect(days.at(-1)?.to).toBe(1_764_000_000_000);
});

test('the last day is a part of the week', () => {
  const days = lastDays(0).map((span, at) => ({ ...span, success: at * 10, failure: at % 3 }));
  expect(totals({ days })).toEqual({ day: { success: 60, failure: 0 }, week: { success: 210, failure: 6 } });
  expect(totals({ days: [] }).day).toEqual({ success: 0, failure: 0 });
});

test('failures are grouped by cause and answer in their order; a success is none', () => {
  const groups = failureGroups([
    delivery('a', { cause: 'server', code: 503 }),
    delivery('b', {}),
    delivery('c', { cause: 'server', code: 500 }),
    delivery('d', { cause: null, code: 200 }),
    delivery('e', { cause: 'server', code: 503 }),
  ]);
  expect(
    groups.map(({ cause, code, failures }) => [cause, code, failures.map(({ id }) => id).join()]),
  ).toEqual([
    ['server', 503, 'a,e'],
    ['dns', 0, 'b'],
    ['server', 500, 'c'],
  ]);
});

test('the newest delivery is the one of the highest time', () => {
  expect(newest([delivery('a', { at: 1 }), delivery('b', { at: 3 }), delivery('c', { at: 2 })])?.id).toBe(
    'b',
  );
  expect(newest([])).toBeNull();
});
