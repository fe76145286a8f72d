import { expect, test } from 'vitest';
import { fromHex, toHex } from '../../../utils/signature/bytes.ts';
import { fromBase64, latin1Bytes, utf16Bytes, windows1252Bytes } from '../../../utils/signature/charset.ts';

const little = (text: string) => utf16Bytes(text, true);
const big = (text: string) => utf16Bytes(text, false);

test.each([
  ['little-endian', little, 'aß漢', '6100df00226f'],
  ['big-endian', big, 'aß漢', '006100df6f22'],
  ['ISO 8859-1', latin1Bytes, 'a\u0080ÿ', '6180ff'],
  ['ISO 8859-1', latin1Bytes, 'Ā', null],
  ['windows-1252', windows1252Bytes, '\u007f€\u00a0ÿ', '7f80a0ff'],
  ['windows-1252', windows1252Bytes, 'Ā', null],
  ['windows-1252', windows1252Bytes, '\u0080', null],
  ['base64', fromBase64, 'YW\r\nI=', '6162'],
  ['base64', fromBase64, '-_8', 'fbff'],
  ['base64', fromBase64, 'YQ==YQ', null],
  ['base64', fromBase64, 'Y', null],
  ['base64', fromBase64, '=', null],
  ['digits', fromHex, '0aFF', '0aff'],
  ['digits', fromHex, '0aF', null],
] as const)('in %s, %o of %j is %s', (_, bytesOf, text, digits) => {
  const bytes = bytesOf(text);
  expect(bytes ? toHex(bytes) : null).toBe(digits);
});
