/** Messages are padded to whole blocks of 64 bytes: 0x80, zeros, and their length in bits as 64 bits. */
function* blocks(message: Uint8Array, littleEndian: boolean): Generator<Uint32Array> {
  const padded = new DataView(new ArrayBuffer(Math.ceil((message.length + 9) / 64) * 64));
  new Uint8Array(padded.buffer).set(message);
  padded.setUint8(message.length, 0x80);
  const bits = BigInt(message.length) * 8n;
  padded.setBigUint64(padded.byteLength - 8, bits, littleEndian);
  const block = new Uint32Array(64);
  for (let start = 0; start < padded.byteLength; start += 64) {
    for (let at = 0; at < 16; at += 1) block[at] = padded.getUint32(start + at * 4, littleEndian);
    yield block;
  }
}

function bytesOf(words: Iterable<number>, littleEndian: boolean): Uint8Array {
  const all = [...words];
  const view = new DataView(new ArrayBuffer(all.length * 4));
  for (const [at, word] of all.entries()) view.setUint32(at * 4, word, littleEndian);
  return new Uint8Array(view.buffer);
}

const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;
const sines = Uint32Array.from({ length: 64 }, (_, at) => Math.floor(Math.abs(Math.sin(at + 1)) * 2 ** 32));

/** MD5 (RFC 1321), which WebCrypto does not have: only to tell that a signature was made with it. */
export function md5(message: Uint8Array): Uint8Array {
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (const block of blocks(message, true)) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let at = 0; at < 64; at += 1) {
      const round = at >> 4;
      const [mixed, word] =
        round === 0
          ? [(b & c) | (~b & d), at]
          : round === 1
            ? [(d & b) | (~d & c), (5 * at + 1) & 15]
            : round === 2
              ? [b ^ c ^ d, (3 * at + 5) & 15]
              : [c ^ (b | ~d), (7 * at) & 15];
      const sum = (a + mixed + (sines[at] ?? 0) + (block[word] ?? 0)) | 0;
      const shift = shifts[round]?.[at & 3] ?? 0;
      [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
    }
    for (const [at, word] of [a, b, c, d].entries()) state[at] = (state[at] ?? 0) + word;
  }
  return bytesOf(state, true);
}

const primes: readonly number[] = Array.from({ length: 310 }, (_, at) => at + 2)
  .filter(number => Array.from({ length: number - 2 }, (_, at) => at + 2).every(each => number % each !== 0))
  .slice(0, 64);
/** The first 32 bits of the fractions of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const roots = Uint32Array.from(primes, prime => (Math.cbrt(prime) % 1) * 2 ** 32);

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** SHA-224 (FIPS 180-4), which WebCrypto does not have: only to tell that a signature was made with it. */
export function sha224(message: Uint8Array): Uint8Array {
  const state = Uint32Array.of(
    ...[0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4],
  );
  for (const words of blocks(message, false)) {
    for (let at = 16; at < 64; at += 1) {
      const [early = 0, late = 0] = [words[at - 15], words[at - 2]];
      const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
      const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
      words[at] = (words[at - 16] ?? 0) + small + (words[at - 7] ?? 0) + large;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let at = 0; at < 64; at += 1) {
      const chosen = (e & f) ^ (~e & g);
      const most = (a & b) ^ (a & c) ^ (b & c);
      const first =
        h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (roots[at] ?? 0) + (words[at] ?? 0);
      const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + word;
  }
  return bytesOf(state.subarray(0, 7), false);
}
