import type { CapturedHeader, CaptureNote } from '../webhook/capture.ts';
import { binaryText } from './binary.ts';
import { joinChunks } from './join-chunks.ts';
import { headerValue, note } from './parsed.ts';

/**
 * The body among the bytes that follow a message's head (RFC 9112, 6): chunks joined, and cut at Content-Length where
 * only blanks, an answer or another request follow. A body of another length is kept whole: it may have been rewritten.
 */
export function bodyOfMessage(
  bytes: Uint8Array,
  headers: readonly CapturedHeader[],
): { body: Uint8Array; notes: readonly CaptureNote[] } {
  if (/\bchunked\b/i.test(headerValue(headers, 'transfer-encoding') ?? '')) {
    const joined = joinChunks(bytes);
    if (joined) return { body: joined, notes: [note('CHUNKS_JOINED')] };
  }
  const declared = headerValue(headers, 'content-length') ?? '';
  const length = /^\d{1,9}$/.test(declared) ? Number(declared) : bytes.length;
  const rest = binaryText(bytes.subarray(length, length + 200));
  if (
    length < bytes.length &&
    /^\s*(?:$|[A-Z]{3,10} \S+ HTTP\/\d|HTTP\/\d)/.test(rest) &&
    isOnlyBlanks(bytes, length, rest)
  ) {
    const removed = bytes.length - length;
    return { body: bytes.subarray(0, length), notes: [note('BODY_ENDS_BY_LENGTH', { removed })] };
  }
  return { body: bytes, notes: [] };
}

function isOnlyBlanks(bytes: Uint8Array, from: number, rest: string): boolean {
  return /\S/.test(rest) || bytes.subarray(from).every(byte => byte === 32 || (byte >= 9 && byte <= 13));
}
