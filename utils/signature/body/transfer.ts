import { joinBytes, latin1Text } from '../../webhook/bytes.ts';
import { type BodyVariant, variant } from './body-variant.ts';

/** How long a request's head may be at most. */
const LONGEST_HEAD = 65_536;

/** What HTTP puts round a body on its way: compression, chunk sizes (RFC 9112, 7.1), a request's head. */
export async function transferVariants(bytes: Uint8Array): Promise<BodyVariant[]> {
  const format = compressionOf(bytes);
  const inflated = format && (await inflate(bytes, format));
  if (inflated) return [variant(inflated, 'BODY_COMPRESSED', { format })];
  const chunked = readChunks(bytes);
  if (chunked.chunks.length > 0) return [variant(joinBytes(...chunked.chunks), 'BODY_CHUNKED')];
  const start = latin1Text(bytes.subarray(0, LONGEST_HEAD));
  const head = /^(?:[A-Z]+ \S+ HTTP\/\d.*|[\w-]+:.*)(?:\r?\n[^\r\n]+)*\r?\n\r?\n/.exec(start)?.[0];
  return head ? [variant(bytes.subarray(head.length), 'BODY_WITH_HEADERS')] : [];
}

interface Chunks {
  /** Those that are whole. */
  readonly chunks: readonly Uint8Array[];
  /** How many bytes are missing at least, where the transfer was cut: of a chunk, or of the last one of size 0. */
  readonly lacking?: number;
}

/** The shortest end of a transfer: `0`, and two line ends. */
const SHORTEST_END = 5;

/** Takes the chunks of a transfer apart; none where the bytes are no such transfer. */
export function readChunks(bytes: Uint8Array): Chunks {
  const chunks: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const rest = latin1Text(bytes.subarray(at, at + 120));
    const line = /^([0-9a-fA-F]{1,8})[^\r\n]{0,100}\r?\n/.exec(rest);
    if (!line) {
      const isCut = chunks.length > 0 && /^[0-9a-fA-F]{0,8}\r?$/.test(rest);
      return isCut ? { chunks, lacking: SHORTEST_END } : { chunks: [] };
    }
    const length = Number.parseInt(line[1] ?? '', 16);
    const start = at + line[0].length;
    if (length === 0) return { chunks };
    if (start + length > bytes.length) return { chunks, lacking: start + length - bytes.length };
    chunks.push(bytes.subarray(start, start + length));
    at = start + length + (bytes[start + length] === 13 ? 2 : 1);
  }
}

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
async function inflate(bytes: Uint8Array, format: (typeof formats)[number]): Promise<Uint8Array | undefined> {
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
