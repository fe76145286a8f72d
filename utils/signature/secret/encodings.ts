import { sentence } from '../../language/sentence.ts';
import {
  fromBase64,
  fromHex,
  latin1Bytes,
  latin1Text,
  toBase64,
  toHex,
  utf8Bytes,
} from '../../webhook/bytes.ts';
import { utf16Bytes } from '../charset.ts';
import type { Cause } from '../diagnosis.ts';

/** A text that may be the secret, or bytes that may be the key, and what would have happened to it. */
export interface Changed<Value = string> {
  readonly value: Value;
  readonly causes: readonly Cause[];
}

/** What a secret stands for that is itself hexadecimal digits or base64. */
export function decodings({ value, causes }: Changed): Changed<Uint8Array>[] {
  const each = [
    { encoding: sentence('encoding_hexadecimal'), key: fromHex(value) },
    { encoding: 'base64', key: fromBase64(value) },
  ];
  return each.flatMap(({ encoding, key }) =>
    key ? [{ value: key, causes: [...causes, { code: 'SECRET_DECODED', args: { encoding } }] }] : [],
  );
}

/** The secret written in hexadecimal digits or base64. */
export function encodings({ value, causes }: Changed): Changed[] {
  const bytes = utf8Bytes(value);
  const base64 = toBase64(bytes);
  const url = base64
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/(?<!=)=+$/, '');
  const each = [
    { encoding: sentence('encoding_hexadecimal'), written: toHex(bytes) },
    { encoding: 'base64', written: base64 },
    { encoding: 'base64url', written: url },
  ];
  return each.map(({ encoding, written }) => ({
    value: written,
    causes: [...causes, { code: 'SECRET_ENCODED', args: { encoding } }],
  }));
}

/** The secret's characters in other charsets. */
export function charsets({ value, causes }: Changed): Changed<Uint8Array>[] {
  const isAscii = /^[\0-\x7f]*$/.test(value);
  const beyond = isAscii
    ? []
    : [
        { charset: 'ISO 8859-1', key: latin1Bytes(value) },
        { charset: sentence('charset_utf8_as_latin1'), key: utf8Bytes(latin1Text(utf8Bytes(value))) },
        { charset: 'ASCII', key: utf8Bytes(value.replace(/[^\0-\x7f]/gu, '?')) },
      ];
  return [...beyond, { charset: 'UTF-16', key: utf16Bytes(value, true) }].flatMap(({ charset, key }) =>
    key ? [{ value: key, causes: [...causes, { code: 'SECRET_CHARSET', args: { charset } }] }] : [],
  );
}

/** What a POSIX shell makes of a text within double quotes where its variables are not set (POSIX, 2.2.3). */
export function withinDoubleQuotes(text: string): string {
  return text.replace(
    /\\([$`"\\\n])|\$(?:\{[^{}]*\}|\([^()]*\)|[A-Za-z_]\w*|[0-9@*!])|\$([?#])|`[^`]*`/g,
    (_, escaped?: string, count?: string) => escaped ?? (count ? '0' : ''),
  );
}

/** What a shell makes of a text without quotes: backslashes and quotes go, variables too. */
export function withoutQuotes(text: string): string {
  return withinDoubleQuotes(text.replace(/\\([^$`"\\])/g, '$1')).replace(/["']/g, '');
}

/** What PowerShell makes of a text within double quotes: backticks escape, variables go. */
export function inPowerShell(text: string): string {
  return text.replace(/`([\s\S])|\$(?:\{[^{}]*\}|\([^()]*\)|\w+)/g, (_, escaped?: string) => escaped ?? '');
}

/** What a batch file of Windows makes of a text: `%%` is one, a variable goes, a caret escapes. */
export function inBatchFile(text: string): string {
  return text.replace(
    /%%|%\w+%|\^([\s\S])/g,
    (written, escaped?: string) => escaped ?? (written === '%%' ? '%' : ''),
  );
}

/** What docker compose and make make of a text: `$$` is one dollar. */
export const withDollarsHalved = (text: string): string => text.replaceAll('$$', '$');
