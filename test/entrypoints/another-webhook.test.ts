import { expect, test } from 'vitest';
import { createNameWatch } from '../../entrypoints/assistant.content/another-webhook.ts';
import { draftOf } from '../cases/draft-of.ts';

const never = Number.NEGATIVE_INFINITY;
const named = (name: string) => draftOf({ name });
const unread = { ...draftOf({}), name: { status: 'unreadable' } } as const;

test('another name that nobody typed is another webhook', () => {
  const isAnother = createNameWatch();
  expect(isAnother(named('Feed'), never, 0)).toBe(false);
  expect(isAnother(named('Feed'), never, 5000)).toBe(false);
  expect(isAnother(named('Pager'), never, 6000)).toBe(true);
  expect(isAnother(named('Pager'), never, 7000)).toBe(false);
});

test('what is typed, and what the page makes of it at once, is the same webhook', () => {
  const isAnother = createNameWatch();
  isAnother(named('Feed'), never, 0);
  expect(isAnother(named('Feed2'), 5000, 5000)).toBe(false);
  expect(isAnother(named('Feed-2'), 5000, 6000)).toBe(false);
  expect(isAnother(named(' feed-2 '), 5000, 9000)).toBe(false);
});

test('a name that cannot be read for a while tells nothing', () => {
  const isAnother = createNameWatch();
  isAnother(named('Feed'), never, 0);
  expect(isAnother(unread, never, 5000)).toBe(false);
  expect(isAnother(named('Feed'), never, 6000)).toBe(false);
  expect(isAnother(named('Pager'), never, 7000)).toBe(true);
});
