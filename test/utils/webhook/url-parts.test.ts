import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseUrl, urlParts } from '../../../utils/webhook/url-parts.ts';
import { rowsOf } from '../../cases/lines.ts';

/** A URL, then its parts: what stands between values as it is, a value with its kind, its name and the service that it opens. */
const row = z
  .tuple([z.string()])
  .rest(z.union([z.string().transform(text => [text, '']), z.tuple([z.string(), z.string()])]));
const rows = rowsOf('test/cases/url-parts.ndjson', row);

const parts = (url: string) =>
  urlParts(url).map(({ text, kind, name, service }) => [
    text,
    [kind, name, service && `of ${service}`].filter(Boolean).join(' '),
  ]);

test.each(rows)('%s', (url, ...expected) => {
  expect(parts(url)).toEqual(expected);
  expect(expected.map(([text]) => text).join('')).toBe(url);
});

test('what is too long to be taken apart is one value behind the host', () => {
  const long = (length: number) => parts(`https://u@h/${'a'.repeat(length)}`).map(([, kind]) => kind);
  expect(long(7999)).toEqual(['', 'username username', '', '', '', 'path']);
  expect(long(8000)).toEqual(['', 'username username', '', '', 'path']);
});

test('gives the URL, or undefined for what is none', () => {
  expect(parseUrl('https://hooks.example.com:443/a')?.href).toBe('https://hooks.example.com/a');
  expect(parseUrl('hooks.example.com')).toBeUndefined();
});
