import { expect, test } from 'vitest';
import { parseHeaders, setHeader } from '../../../utils/webhook/parse-headers.ts';

test('changes a row and no other', () => {
  const headers = {
    notation: 'rows' as const,
    fields: [
      { name: 'A', value: '1' },
      { name: 'B', value: '2' },
    ],
  };
  expect(setHeader(headers, 1, { value: '3' }).fields).toEqual([
    { name: 'A', value: '1' },
    { name: 'B', value: '3' },
  ]);
});

test('changes JSON at one place only, and escapes what it writes', () => {
  const text = '{\n\t"X-A" :  "b ",\n  "X-C":3\n}\n';
  const changed = setHeader(parseHeaders(text), 0, { name: 'X"A', value: 'b' });
  expect(changed.text).toBe('{\n\t"X\\"A" :  "b",\n  "X-C":3\n}\n');
  expect(changed.fields.map(({ name }) => name)).toEqual(['X"A', 'X-C']);
});

test('changes lines at one place only', () => {
  const text = 'X-A : b\r\n\r\nX-C:d \r\n';
  const name = setHeader(parseHeaders(text), 0, { name: 'X-A' });
  expect(setHeader(name, 1, { value: 'd' }).text).toBe('X-A: b\r\n\r\nX-C:d\r\n');
});

test('without such a header, or without known places, nothing changes', () => {
  const headers = parseHeaders('{"a":"b"}');
  expect(setHeader(headers, 1, { value: 'x' })).toBe(headers);
  const placeless = { notation: 'json' as const, text: '{"a":"b"}', fields: [{ name: 'a', value: 'b' }] };
  expect(setHeader(placeless, 0, { value: 'x' })).toBe(placeless);
});
