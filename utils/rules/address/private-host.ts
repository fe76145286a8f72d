import { ipAddress } from './ip-address.ts';

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

/** Top levels that public DNS does not hold (RFC 2606, 6762, 8375, ICANN's .internal, and ones used on site). */
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
];

/** Why Mist's cloud cannot reach a URL's host; undefined for a host that may be public. */
export function privateHost(url: URL): PrivateKind | undefined {
  const address = ipAddress(url);
  if (address) return ranges[address.range()];
  const name = url.hostname.toLowerCase().replace(/\.$/, '');
  if (name === 'localhost' || name.endsWith('.localhost')) return 'loopback';
  if (localEndings.some(ending => name.endsWith(`.${ending}`))) return 'local-name';
  return name.includes('.') ? undefined : 'single-label';
}
