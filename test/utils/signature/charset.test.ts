import { expect, test } from 'vitest';
import { utf16Bytes, windows1252Bytes } from '../../../utils/signature/charset.ts';
import { toHex } from '../../../utils/webhook/bytes.ts';

const little = (text: string) => utf16Bytes(text, true);
const big = (text: string) => utf16Bytes(text, false);

test.each([
  ['little-endian', little, 'aß漢', '6100df00226f'],
  ['big-endian', big, 'aß漢', '006100df6f22'],
  ['windows-1252', windows1252Bytes, '\u007f€\u00a0ÿ', '7f80a0ff'],
  ['windows-1252', windows1252Bytes, 'Ā', null],
  ['windows-1252', windows1252Bytes, '\u0080', null],
] as const)('in %s, %o of %j is %s', (_, bytesOf, text, digits) => {
  const bytes = bytesOf(text);
  expect(bytes ? toHex(bytes) : null).toBe(digits);
});
