import {
  asciiBytes,
  latin1Bytes,
  latin1Text,
  utf8Bytes,
  utf8Text,
  utf16Bytes,
  windows1252Bytes,
  windows1252Text,
} from '../charset.ts';
import { type BodyVariant, variant } from './body-variant.ts';

/** The body in other charsets: what it was before it was read or written in the wrong one, and what it becomes then. */
export function charsetVariants(bytes: Uint8Array): BodyVariant[] {
  const text = utf8Text(bytes);
  const variants = [...utf16(bytes), ...(text === undefined ? legacy(bytes) : unicode(text))];
  return variants.filter(found => found.bytes.length > 0);
}

/** Bytes that are not UTF-8 are likely Latin-1, or what Windows calls so. */
function legacy(bytes: Uint8Array): BodyVariant[] {
  return [
    variant(utf8Bytes(latin1Text(bytes)), 'BODY_LATIN1', { charset: 'ISO 8859-1' }),
    variant(utf8Bytes(windows1252Text(bytes)), 'BODY_LATIN1', { charset: 'Windows-1252' }),
  ];
}

function unicode(text: string): BodyVariant[] {
  const variants: BodyVariant[] = [];
  if (/[^\0-\x7f]/.test(text)) {
    const latin1 = latin1Bytes(text);
    const windows1252 = windows1252Bytes(text);
    for (const bytes of [latin1, windows1252]) {
      if (!bytes) continue;
      const isUtf8 = utf8Text(bytes) !== undefined;
      variants.push(variant(bytes, isUtf8 ? 'BODY_READ_AS_LATIN1' : 'BODY_SIGNED_AS_LATIN1'));
    }
    const bytes = utf8Bytes(text);
    variants.push(
      variant(utf8Bytes(latin1Text(bytes)), 'BODY_SIGNED_READ_AS_LATIN1'),
      variant(utf8Bytes(windows1252Text(bytes)), 'BODY_SIGNED_READ_AS_LATIN1'),
      variant(asciiBytes(text), 'BODY_SIGNED_AS_ASCII', { replacement: '?' }),
      variant(utf8Bytes(text.replace(/[^\0-\x7f]/gu, '')), 'BODY_SIGNED_AS_ASCII', {
        replacement: 'nothing',
      }),
      variant(utf8Bytes(text.replace(/[^\0-\x7f]/gu, '\ufffd')), 'BODY_SIGNED_AS_ASCII', {
        replacement: 'U+FFFD',
      }),
    );
    for (const form of ['NFC', 'NFD'] as const) {
      const normalised = text.normalize(form);
      if (normalised !== text) variants.push(variant(utf8Bytes(normalised), 'BODY_NORMALISED', { form }));
    }
  }
  return [
    ...variants,
    variant(utf16Bytes(text, true), 'BODY_SIGNED_AS_UTF16'),
    variant(utf16Bytes(text, false), 'BODY_SIGNED_AS_UTF16'),
    variant(utf16Bytes(`\ufeff${text}`, true), 'BODY_SIGNED_AS_UTF16'),
  ];
}

/** UTF-16 shows by its byte order mark, or by the NUL beside the opening bracket. */
function utf16(bytes: Uint8Array): BodyVariant[] {
  const [first = -1, second = -1] = bytes;
  const littleEndian = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  const bigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second > 0);
  if ((!littleEndian && !bigEndian) || bytes.length % 2 !== 0) return [];
  const text = new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be').decode(bytes);
  return [variant(utf8Bytes(text), 'BODY_UTF16')];
}
