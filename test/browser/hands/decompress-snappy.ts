/** Reads a little-endian number of so many bytes. */
const number = (bytes: Uint8Array, at: number, length: number): number =>
  bytes.subarray(at, at + length).reduce((sum, byte, index) => sum + byte * 256 ** index, 0);

/** No value here is larger; what claims to be is no Snappy. */
const MOST = 2 ** 26;

/** The bytes behind Snappy's raw format, in which Firefox keeps the values of its databases; null for what is none. */
export function decompressSnappy(bytes: Uint8Array): Uint8Array | null {
  let at = 0;
  let size = 0;
  for (let byte = 128; byte >= 128; at += 1) {
    byte = bytes[at] ?? 0;
    size += (byte & 127) * 128 ** at;
  }
  if (size > MOST) return null;
  const out = new Uint8Array(size);
  let written = 0;
  while (at < bytes.length && written < size) {
    const tag = number(bytes, at++, 1);
    const kind = tag & 3;
    const width = kind === 0 ? Math.max(0, (tag >> 2) - 59) : kind === 3 ? 4 : kind;
    const value = number(bytes, at, width);
    at += width;
    if (kind === 0) {
      const length = (width > 0 ? value : tag >> 2) + 1;
      if (length > size - written) return null;
      out.set(bytes.subarray(at, at + length), written);
      at += length;
      written += length;
      continue;
    }
    const offset = kind === 1 ? (tag >> 5) * 256 + value : value;
    if (offset === 0 || offset > written) return null;
    const end = written + (kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1);
    for (; written < end; written += 1) out[written] = out[written - offset] ?? 0;
  }
  return written === size ? out : null;
}
