import ipaddr from 'ipaddr.js';
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

/** Public names that are given to the machine itself, as those below them are. */
const loopbackNames = ['localhost', 'localtest.me', 'lvh.me'];
/** Services whose names hold the address that they are given to: `app.10.0.0.1.nip.io`, `app-10-0-0-1.nip.io`, `0a000001.nip.io`, `fd00--1.sslip.io`. */
const ofAddress =
  /(?:^|[.-])(?:(\d{1,3}(?:\.\d{1,3}){3}|\d{1,3}(?:-\d{1,3}){3})|([\da-f]{8})|(?<=^|\.)([\da-f]{0,4}(?:-[\da-f]{0,4}){2,7}))\.(?:(?:nip|sslip)\.io|traefik\.me)$/;

/** Why Mist's cloud cannot reach a host; undefined for one that may be public. */
export function privateHost(host: Host): PrivateKind | undefined {
  if (host.kind === 'ip') return ranges[host.address.range()];
  const { name } = host;
  if (loopbackNames.some(each => name === each || name.endsWith(`.${each}`))) return 'loopback';
  const [, parts, digits, groups] = ofAddress.exec(name) ?? [];
  const held =
    parts?.replaceAll('-', '.') ??
    (digits && `${Number.parseInt(digits, 16)}`) ??
    groups?.replaceAll('-', ':');
  if (held && ipaddr.isValid(held)) return ranges[ipaddr.parse(held).range()];
  if (!name.includes('.')) return 'single-label';
  const isLocal = localEndings.some(ending => name.endsWith(`.${ending}`)) || !topLevel.test(name);
  return isLocal ? 'local-name' : undefined;
}
