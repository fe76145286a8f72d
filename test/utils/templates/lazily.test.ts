import { expect, test, vi } from 'vitest';
import { lazily } from '../../../utils/templates/lazily.ts';

test('is made at the first call, and once, whatever it is', () => {
  const make = vi.fn(() => undefined);
  const value = lazily(make);
  expect(make).not.toHaveBeenCalled();
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});
