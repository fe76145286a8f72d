import { latin1Text, utf8Bytes } from '../webhook/bytes.ts';

/** Gives the page a turn where enough time has passed since the last one; rejects once the work is aborted. */
export type Pause = () => Promise<void> | undefined;

/** What was given, or what is left of it once a log's own marks are taken off. */
export interface Source {
  readonly bytes: Uint8Array;
  /** A character for each byte, so that patterns work on bytes. */
  readonly binary: string;
  /** The bytes read as UTF-8, or as UTF-16 where a byte order mark says so; without the mark. */
  readonly text: string;
  /** Whether it came through a text box, where line ends are changed and a last one is easily lost. */
  readonly isPasted: boolean;
  readonly isUtf16: boolean;
  readonly pause: Pause;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The bytes of a text of as many characters, as `latin1Text` makes it. */
export function binaryBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Such a text read as UTF-8; what is not UTF-8 becomes U+FFFD. */
export const readBinary = (text: string): string =>
  /[\x80-\xff]/.test(text) ? utf8.decode(binaryBytes(text)) : text;

/** The bytes of a base64 text in the standard or the URL alphabet, or undefined where it is none. */
export function base64Bytes(text: string): Uint8Array | undefined {
  const bare = text.replace(/\s/g, '').replace(/={1,2}$/, '');
  if (bare.length % 4 === 1 || !/^[A-Za-z0-9+/_-]*$/.test(bare)) return undefined;
  return binaryBytes(atob(bare.replaceAll('-', '+').replaceAll('_', '/')));
}

/** Reads a text box's content or a file's bytes. A file in UTF-16 is text: its bytes become those of UTF-8. */
export function sourceOf(input: string | Uint8Array, pause: Pause = () => undefined): Source {
  const isPasted = typeof input === 'string';
  const [first, second] = isPasted ? [] : input;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const charset = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const text = isPasted ? input : new TextDecoder(charset).decode(input);
  const bytes = isPasted || isUtf16 ? utf8Bytes(text) : input;
  return { bytes, binary: latin1Text(bytes), text, isPasted, isUtf16, pause };
}

/** A part of a source, as binary text. */
export function partOf(source: Source, binary: string): Source {
  const bytes = binaryBytes(binary);
  return { ...source, bytes, binary, text: new TextDecoder().decode(bytes) };
}
