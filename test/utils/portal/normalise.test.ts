import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../utils/portal/normalise.ts';

test.each([
  ['Webhook Type', 'webhooktype'],
  ['  webhook-TYPE: *', 'webhooktype'],
  ['Secret (HTTP-POST only)', 'secret'],
  ['Secret (optional) *', 'secret'],
  ['Secret (optional):', 'secret'],
  ['(optional)', ''],
  ['Device Up/Downs', 'deviceupdowns'],
  ['Ｗｅｂｈｏｏｋ　Ｔｙｐｅ', 'webhooktype'],
  ['Web\u00adhook\u200b Type\ufeff', 'webhooktype'],
  ['URL?', 'url'],
  ['OAuth 2.0', 'oauth20'],
  ['トピック', 'トピック'],
  ['', ''],
  ['*:?', ''],
])('%j is compared as %j', (text, compared) => {
  expect(normalise(text)).toBe(compared);
});

test('what is compared holds neither blanks nor marks nor capitals, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      const compared = normalise(text);
      expect(compared).toMatch(/^[\p{L}\p{N}]*$/u);
      expect(normalise(compared)).toBe(compared);
    }),
  );
});

test('a plain text is compared as it is beside letters of any other language', () => {
  const unit = fc.constantFrom(
    ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)),
    '\n',
    '\u00a0',
    '\u3000',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), text => {
      expect(normalise(`é${text}`)).toBe(`é${normalise(text)}`);
    }),
  );
});
