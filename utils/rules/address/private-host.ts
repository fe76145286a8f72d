import type { Host } from './host.ts';

export type PrivateKind =
  | 'loopback'
  | 'private'
  | 'link-local'
  | 'carrier-nat'
  | 'unique-local'
  | 'reserved'
  | 'single-label'
  | 'local-name';

const ranges: Readonly<Record<string, PrivateKind>> = {
  loopback: 'loopback',
  private: 'private',
  linkLocal: 'link-local',
  carrierGradeNat: 'carrier-nat',
  uniqueLocal: 'unique-local',
  unspecified: 'reserved',
  broadcast: 'reserved',
  multicast: 'reserved',
  reserved: 'reserved',
  benchmarking: 'reserved',
  discard: 'reserved',
};

/** Top levels that public DNS does not hold (RFC 2606, 6762, 7686, 8375, 9476, ICANN's .internal, and ones used on site). */
const localEndings = [
  'local',
  'internal',
  'home.arpa',
  'lan',
  'home',
  'corp',
  'intranet',
  'private',
  'localdomain',
  'test',
  'invalid',
  'example',
  'onion',
  'alt',
];
/** What the root of DNS holds: letters, or a name in another script (IANA, root zone database). */
const topLevel = /\.(?:[a-z]{2,}|xn--[a-z\d-]+)$/;

/** Why Mist's cloud cannot reach a host; undefined for one that may be public. */
export function privateHost(host: Host): PrivateKind | undefined {
  if (host.kind === 'ip') return ranges[host.address.range()];
  const { name } = host;
  if (name === 'localhost' || name.endsWith('.localhost')) return 'loopback';
  if (!name.includes('.')) return 'single-label';
  const isLocal = localEndings.some(ending => name.endsWith(`.${ending}`)) || !topLevel.test(name);
  return isLocal ? 'local-name' : undefined;
}
