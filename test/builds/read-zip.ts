import { inflateRawSync } from 'node:zlib';

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_BYTES = 22;
const DIRECTORY_ENTRY_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;

/** The files of a zip by their paths; for archives without ZIP64, encryption and comments (APPNOTE.TXT, 4.3). */
export function readZip(zip: Buffer): Map<string, Buffer> {
  const end = zip.length - DIRECTORY_END_BYTES;
  if (zip.readUInt32LE(end) !== DIRECTORY_END) throw new Error('No plain zip.');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameEnd = at + DIRECTORY_ENTRY_BYTES + zip.readUInt16LE(at + 28);
    files.set(zip.toString('utf8', at + DIRECTORY_ENTRY_BYTES, nameEnd), readEntry(zip, at));
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

function readEntry(zip: Buffer, at: number): Buffer {
  const isStored = zip.readUInt16LE(at + 10) === 0;
  const local = zip.readUInt32LE(at + 42);
  const begin = local + LOCAL_HEADER_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
  return isStored ? bytes : inflateRawSync(bytes);
}
