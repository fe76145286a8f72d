import { expect, test } from 'vitest';
import { headerSize } from '../../../utils/webhook/headers.ts';

test.each([
  ['X-A', 'b', 4],
  ['', '', 0],
  ['é', '🛜', 6],
  ['X-A', { json: '1.0', type: 'number' as const }, 6],
])('%s with %j takes %i bytes', (name, value, bytes) => {
  expect(headerSize({ name, value })).toBe(bytes);
});
