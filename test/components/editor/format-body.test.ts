import { expect, test } from 'vitest';
import { formatBody, isFormattable } from '../../../components/editor/format-body.ts';

test.each([
  ['a body', '{"a":[1.50,{}],"a":""}', '{\n  "a": [\n    1.50,\n    {}\n  ],\n  "a": ""\n}'],
  [
    'a request',
    'POST / HTTP/1.1\r\nA: {}\r\n\r\n{"a":1}\n',
    'POST / HTTP/1.1\r\nA: {}\r\n\r\n{\n  "a": 1\n}',
  ],
  ['a line of a log', '10:00 POST /in [1,2]', '10:00 POST /in [\n  1,\n  2\n]'],
])('%s is formatted, and its tokens stay', (_, text, formatted) => {
  expect(isFormattable(text)).toBe(true);
  expect(formatBody(text)).toBe(formatted);
});

test.each([
  ['nothing', ''],
  ['a text', 'ping'],
  ['headers only', 'POST / HTTP/1.1\nA: {}'],
  ['a command', `curl -d '{"a":1}' https://receiver.example/`],
  ['JSON over lines', '{\n"a":1}'],
  ['a text that is too long', `["${'a'.repeat(2_000_000)}"]`],
])('%s is left as it is', (_, text) => expect(isFormattable(text)).toBe(false));
