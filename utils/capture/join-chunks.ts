import { binaryText } from './binary.ts';

/** The body that chunks carry (RFC 9112, 7.1), or undefined where the bytes are not wholly chunks. */
export function joinChunks(bytes: Uint8Array): Uint8Array | undefined {
  const whole = new Uint8Array(bytes.length);
  let at = 0;
  let length = 0;
  for (;;) {
    const line = /^([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/.exec(
      binaryText(bytes.subarray(at, at + 256)),
    );
    if (!line) return undefined;
    const size = Number.parseInt(line[1] ?? '', 16);
    if (size === 0) return whole.slice(0, length);
    const start = at + line[0].length;
    const end = start + size;
    if (end > bytes.length) return undefined;
    whole.set(bytes.subarray(start, end), length);
    length += size;
    if (bytes[end] === 13 && bytes[end + 1] === 10) at = end + 2;
    else if (bytes[end] === 10) at = end + 1;
    else return undefined;
  }
}
