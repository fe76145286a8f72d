import { expect, test } from 'vitest';
import {
  fromBase64,
  fromHex,
  joinBytes,
  latin1Bytes,
  latin1Text,
  toBase64,
  toHex,
  utf8Text,
} from '../../../utils/webhook/bytes.ts';

test.each([
  [latin1Bytes, 'a\u0080ÿ', '6180ff'],
  [latin1Bytes, 'Ā', null],
  [fromBase64, 'YW\r\nI=', '6162'],
  [fromBase64, '-_8', 'fbff'],
  [fromBase64, 'YQ==YQ', null],
  [fromBase64, 'Y', null],
  [fromBase64, '=', null],
  [fromHex, '0aFF', '0aff'],
  [fromHex, '0aF', null],
] as const)('%o of %j is %s', (bytesOf, text, digits) => {
  const bytes = bytesOf(text);
  expect(bytes ? toHex(bytes) : null).toBe(digits);
});

test('bytes one after another, as text where they are one', () => {
  const bytes = joinBytes(Uint8Array.of(0x61), Uint8Array.of(0x80, 0xff));
  expect([latin1Text(bytes), toBase64(bytes), utf8Text(bytes)]).toEqual(['a\u0080ÿ', 'YYD/', undefined]);
});
