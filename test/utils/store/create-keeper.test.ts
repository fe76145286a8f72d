import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKeeper } from '../../../utils/store/create-keeper.ts';
import { eventually } from '../../setup/eventually.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function kept() {
  const values: string[] = [];
  const pending: (() => void)[] = [];
  const write = (value: string) =>
    new Promise<void>(resolve => {
      values.push(value);
      pending.push(resolve);
    });
  return { values, pending, keeper: createKeeper(write, () => {}) };
}

test('a value is written at once, and during a write only the newest waits', async () => {
  const { values, pending, keeper } = kept();
  for (const value of ['a', 'ab', 'abc']) keeper.put(value, 0);
  expect(values).toEqual(['a']);
  pending[0]?.();
  await eventually(() => expect(values).toEqual(['a', 'abc']));
});

test('a value that may wait is written after the pause, or when it is flushed', async () => {
  const { values, pending, keeper } = kept();
  keeper.put('a', 300);
  await vi.advanceTimersByTimeAsync(299);
  keeper.put('b', 300);
  await vi.advanceTimersByTimeAsync(300);
  expect(values).toEqual(['b']);
  pending[0]?.();
  keeper.put('c', 300);
  const flushed = keeper.flush();
  await eventually(() => expect(values).toEqual(['b', 'c']));
  pending[1]?.();
  await flushed;
});

test('what is dropped is not written', async () => {
  const { values, keeper } = kept();
  keeper.put('a', 300);
  keeper.drop();
  await vi.advanceTimersByTimeAsync(1000);
  await keeper.flush();
  expect(values).toEqual([]);
});
