import { expect, test, vi } from 'vitest';
import { inTurns } from '../../../utils/signature/pause.ts';

let now = 0;
vi.spyOn(performance, 'now').mockImplementation(() => now);

/** Steps of a millisecond each. */
function* steps(count: number): Generator<undefined, string> {
  for (let step = 0; step < count; step += 1) {
    now += 1;
    yield;
  }
  return 'done';
}

test('work in steps gives a turn every eight milliseconds, until it is done or ended', async () => {
  const ended = new AbortController();
  let turns = 0;
  expect(await inTurns(steps(40), ended.signal, () => (turns += 1))).toBe('done');
  expect(turns).toBe(5);
  expect(await inTurns(steps(40), ended.signal, () => ended.abort())).toBeNull();
  expect(await inTurns(steps(1), ended.signal)).toBeNull();
});
