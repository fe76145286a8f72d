import type { Pause } from '../pause.ts';
import { type Layout, spacingOf } from './spacing.ts';

/** How many tokens are joined at once: a few tenths of a millisecond. */
const CHUNK = 2048;

/** What is to be written: the tokens, the order in which they come, and the white space before each where it is kept. */
export interface LayoutInput {
  readonly tokens: readonly string[];
  readonly order: Uint32Array | undefined;
  readonly gaps: readonly string[] | undefined;
}

/** Writes tokens in a layout as UTF-8, without white space at the ends. */
export async function layOut(
  { tokens, order, gaps }: LayoutInput,
  layout: Layout,
  pause: Pause,
): Promise<Uint8Array> {
  const spacing = layout === 'same' ? undefined : spacingOf(layout);
  const writer = new Utf8Writer(tokens.length * 8);
  let before = '';
  for (let start = 0; start < tokens.length; start += CHUNK) {
    await pause();
    let text = '';
    for (let at = start; at < tokens.length && at < start + CHUNK; at += 1) {
      const token = tokens[order?.[at] ?? at] ?? '';
      if (at > 0) text += spacing ? spacing(token, before) : (gaps?.[at] ?? '');
      else spacing?.(token, before);
      text += token;
      before = token;
    }
    writer.write(text);
  }
  return writer.bytes();
}

const encoder = new TextEncoder();

/** Collects text as UTF-8 bytes. */
class Utf8Writer {
  #buffer: Uint8Array;
  #length = 0;

  constructor(capacity: number) {
    this.#buffer = new Uint8Array(capacity);
  }

  write(text: string): void {
    // A UTF-16 code unit takes three bytes of UTF-8 at most.
    const needed = this.#length + text.length * 3;
    if (needed > this.#buffer.length) {
      const grown = new Uint8Array(Math.max(needed, this.#buffer.length * 2));
      grown.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = grown;
    }
    this.#length += encoder.encodeInto(text, this.#buffer.subarray(this.#length)).written;
  }

  bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }
}
