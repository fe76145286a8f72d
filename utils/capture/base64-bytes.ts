import { binaryBytes } from './binary.ts';

/** The bytes of a base64 text in the standard or the URL alphabet, or undefined where it is none. */
export function base64Bytes(text: string): Uint8Array | undefined {
  const bare = text.replace(/\s+/g, '').replace(/={1,2}$/, '');
  if (bare.length % 4 === 1 || !/^[A-Za-z0-9+/_-]*$/.test(bare)) return undefined;
  return binaryBytes(atob(bare.replaceAll('-', '+').replaceAll('_', '/')));
}
