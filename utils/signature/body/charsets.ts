import { sentence } from '../../language/sentence.ts';
import { latin1Bytes, utf8Bytes, utf8Text } from '../../webhook/bytes.ts';
import { utf16Bytes, windows1252Bytes, windows1252Text } from '../charset.ts';
import { type BodyVariant, variant } from './body-variant.ts';

/** The body in other charsets: what it was before it was read or written in the wrong one, and what it becomes then. */
export function* charsetVariants(bytes: Uint8Array): Generator<BodyVariant> {
  yield* utf16(bytes);
  const text = utf8Text(bytes);
  if (text === undefined) yield* legacy(bytes);
  else if (/[^\0-\x7f]/.test(text)) yield* beyondAscii(text, bytes);
  if (text) yield* signedAsUtf16(text);
}

/** Bytes that are not UTF-8 are likely Latin-1, or what Windows calls so. */
function* legacy(bytes: Uint8Array): Generator<BodyVariant> {
  yield variant(latin1ToUtf8(bytes), 'BODY_LATIN1', { charset: 'ISO 8859-1' });
  yield variant(utf8Bytes(windows1252Text(bytes)), 'BODY_LATIN1', { charset: 'Windows-1252' });
}

function* beyondAscii(text: string, bytes: Uint8Array): Generator<BodyVariant> {
  for (const narrow of [latin1Bytes(text), windows1252Bytes(text)]) {
    if (!narrow) continue;
    const isUtf8 = utf8Text(narrow) !== undefined;
    yield variant(narrow, isUtf8 ? 'BODY_READ_AS_LATIN1' : 'BODY_SIGNED_AS_LATIN1');
  }
  yield variant(latin1ToUtf8(bytes), 'BODY_SIGNED_READ_AS_LATIN1');
  yield variant(utf8Bytes(windows1252Text(bytes)), 'BODY_SIGNED_READ_AS_LATIN1');
  for (const [replacement, name] of [
    ['?', sentence('quoted', { text: '?' })],
    ['', sentence('replacement_nothing')],
    ['??', sentence('quoted', { text: '??' })],
    ['\ufffd', 'U+FFFD'],
  ] as const) {
    yield variant(replaceBeyondAscii(bytes, utf8Bytes(replacement)), 'BODY_SIGNED_AS_ASCII', {
      replacement: name,
    });
  }
  for (const form of text.length > LONGEST_NORMALISED ? [] : (['NFC', 'NFD'] as const)) {
    const normalised = text.normalize(form);
    if (normalised !== text) yield variant(utf8Bytes(normalised), 'BODY_NORMALISED', { form });
  }
}

/** Longer texts are not composed otherwise: it takes long in one go. */
const LONGEST_NORMALISED = 256 * 1024;

function* signedAsUtf16(text: string): Generator<BodyVariant> {
  yield variant(utf16Bytes(text, true), 'BODY_SIGNED_AS_UTF16');
  yield variant(utf16Bytes(text, false), 'BODY_SIGNED_AS_UTF16');
  yield variant(utf16Bytes(`\ufeff${text}`, true), 'BODY_SIGNED_AS_UTF16');
}

/** UTF-16 shows by its byte order mark, or by the NUL beside the opening bracket. */
function* utf16(bytes: Uint8Array): Generator<BodyVariant> {
  const [first = -1, second = -1] = bytes;
  const littleEndian = (first === 0xff && second === 0xfe) || (first > 0 && second === 0);
  const bigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second > 0);
  if ((!littleEndian && !bigEndian) || bytes.length % 2 !== 0) return;
  const text = new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be').decode(bytes);
  yield variant(utf8Bytes(text), 'BODY_UTF16');
}

/** UTF-8 bytes with others in the place of each character beyond ASCII, as lenient encoders put a question mark. */
function replaceBeyondAscii(bytes: Uint8Array, replacement: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length * Math.max(1, replacement.length));
  let to = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) result[to++] = byte;
    // Continuation bytes belong to the character that came before.
    else if (byte >= 0xc0) {
      result.set(replacement, to);
      to += replacement.length;
    }
  }
  return result.subarray(0, to);
}

/** Bytes read as ISO 8859-1 and written as UTF-8. */
function latin1ToUtf8(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length * 2);
  let to = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) result[to++] = byte;
    else {
      result[to++] = 0xc0 | (byte >> 6);
      result[to++] = 0x80 | (byte & 0x3f);
    }
  }
  return result.subarray(0, to);
}
