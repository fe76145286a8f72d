import { expect, test } from 'vitest';
import { jsonEnd, jsonExtent } from '../../../utils/webhook/text-places.ts';

test.each([
  ['{}', 'whole'],
  [' [1, {"a": "]}\\""}]\n', 'whole'],
  ['{"a": "\\\\"}', 'whole'],
  ['{"a": "\\"}', 'open'],
  ['{"a": [1}', 'open'],
  ['{} {}', 'followed'],
  ['{"a":1}HTTP/1.1 200', 'followed'],
  ['a {}', 'none'],
  ['', 'none'],
])('%j is %s', (text, extent) => expect(jsonExtent(text)).toBe(extent));

test('a document within a text ends where its brackets close', () => {
  const text = 'body: {"a": {"b": "}"}} end';
  expect(text.slice(6, jsonEnd(text, 6))).toBe('{"a": {"b": "}"}}');
});
