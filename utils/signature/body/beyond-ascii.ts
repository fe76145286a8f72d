/** UTF-8 bytes with others in the place of each character beyond ASCII, as lenient encoders put a question mark. */
export function replaceBeyondAscii(bytes: Uint8Array, replacement: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length * Math.max(1, replacement.length));
  let to = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) result[to++] = byte;
    // Continuation bytes belong to the character that came before.
    else if (byte >= 0xc0) {
      result.set(replacement, to);
      to += replacement.length;
    }
  }
  return result.subarray(0, to);
}

/** Bytes read as ISO 8859-1 and written as UTF-8. */
export function latin1ToUtf8(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length * 2);
  let to = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) result[to++] = byte;
    else {
      result[to++] = 0xc0 | (byte >> 6);
      result[to++] = 0x80 | (byte & 0x3f);
    }
  }
  return result.subarray(0, to);
}
