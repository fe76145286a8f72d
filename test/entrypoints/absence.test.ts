import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAbsence } from '../../entrypoints/assistant.content/absence.ts';

const giveUp = vi.fn();
const view = {
  setTimeout: (...given: Parameters<typeof setTimeout>) => setTimeout(...given),
  clearTimeout: (timer: number) => clearTimeout(timer),
  performance: { now: () => Date.now() },
} as unknown as Window;

beforeEach(() => {
  giveUp.mockClear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('a form that stays away is given up once', () => {
  const absence = createAbsence(view, new AbortController().signal, giveUp);
  absence.begin();
  vi.advanceTimersByTime(1500);
  absence.begin();
  expect(giveUp).not.toHaveBeenCalled();
  vi.advanceTimersByTime(600);
  expect(giveUp).toHaveBeenCalledOnce();
});

test('one that comes back is not, and has its time anew when it goes again', () => {
  const absence = createAbsence(view, new AbortController().signal, giveUp);
  absence.begin();
  vi.advanceTimersByTime(1500);
  absence.end();
  expect(absence.isOn()).toBe(false);
  absence.begin();
  vi.advanceTimersByTime(1500);
  expect(giveUp).not.toHaveBeenCalled();
  vi.advanceTimersByTime(600);
  expect(giveUp).toHaveBeenCalledOnce();
});

test('no timer is left behind', () => {
  const closing = new AbortController();
  const absence = createAbsence(view, closing.signal, giveUp);
  absence.begin();
  closing.abort();
  expect(vi.getTimerCount()).toBe(0);
});
