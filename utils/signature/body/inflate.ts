/** Bytes that a decompressed body may have at most. */
const LIMIT = 20 * 1024 * 1024;

const formats = ['gzip', 'deflate', 'deflate-raw'] as const;

/** The format that compressed bytes are in, by their first two (RFC 1952, RFC 1950), or undefined. */
export function compressionOf(bytes: Uint8Array): (typeof formats)[number] | undefined {
  const [first = 0, second = 0] = bytes;
  if (first === 0x1f && second === 0x8b) return 'gzip';
  return first === 0x78 && (first * 256 + second) % 31 === 0 ? 'deflate' : undefined;
}

/** Decompresses bytes; undefined where they are damaged, cut, or would come to more than 20 MB. */
export async function inflate(
  bytes: Uint8Array,
  format: (typeof formats)[number],
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream(format));
    const reader = stream.getReader();
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      length += step.value.length;
      if (length > LIMIT) {
        await reader.cancel();
        return undefined;
      }
      chunks.push(step.value);
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
