/** What was given, as bytes and as text. */
export interface Source {
  readonly bytes: Uint8Array;
  /** The bytes read as UTF-8, or as UTF-16 where a byte order mark says so; without the mark. */
  readonly text: string;
  /** Whether it came through a text box, where line ends are changed and a last one is easily lost. */
  readonly isPasted: boolean;
  readonly isUtf16: boolean;
}

const utf8 = new TextEncoder();

/** Reads a text box's content or a file's bytes. */
export function sourceOf(input: string | Uint8Array): Source {
  if (typeof input === 'string')
    return { bytes: utf8.encode(input), text: input, isPasted: true, isUtf16: false };
  const [first, second] = input;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const charset = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return { bytes: input, text: new TextDecoder(charset).decode(input), isPasted: false, isUtf16 };
}

/** The same source with its text as UTF-8 bytes, for the notations that are text. */
export const asUtf8 = (source: Source): Source =>
  source.isUtf16 ? { ...source, bytes: utf8.encode(source.text) } : source;
