import ipaddr from 'ipaddr.js';
import { parseUrl } from '../../webhook/url-parts.ts';
import { findCharacter, unseen } from '../text/characters.ts';
import { lookalike } from './lookalike.ts';

/**
 * The host of an address.
 * - `name`: as DNS knows it, in ASCII and lower case, without the dot of the root. `lookalike` is a character that passes for
 *   another one.
 * - `ip`: IPv4 in IPv6 taken out. `plain` says whether it was written as all programs read it.
 */
export type Host =
  | { readonly kind: 'name'; readonly name: string; readonly lookalike?: string }
  | { readonly kind: 'ip'; readonly address: ipaddr.IPv4 | ipaddr.IPv6; readonly plain: boolean };

/** Why a text is no host. */
export type HostFault =
  | { readonly fault: 'no-host' | 'wildcard' | 'empty-label' | 'idn' | 'ipv4' | 'ipv6' }
  | { readonly fault: 'host-character'; readonly character: string }
  | { readonly fault: 'hyphen'; readonly label: string }
  | { readonly fault: 'label-length' | 'name-length'; readonly length: number };

/** What cannot stand in a host name: ASCII but for letters, digits, hyphen, dot (RFC 1123 section 2.1) and the underscore that DNS takes. */
const foreign = /[^-.\w\u0080-\u{10ffff}]/u;
/** A name that ends like this is read as IPv4 (URL standard, "ends in a number"). */
const endsInNumber = /(?:^|\.)(?:\d+|0x[\da-f]*)$/i;
/** Octets without the 0 (DNS, RFC 1035 section 2.3.4, less the length octets at both ends). */
const LONGEST_LABEL = 63;
const LONGEST_NAME = 253;

/**
 * Reads the host of an address, brackets of IPv6 included: a registered name (RFC 3986 section 3.2.2) that DNS can
 * hold (RFC 1123 section 2.1, RFC 5890 section 2.3), or an IP address.
 */
export function parseHost(text: string): Host | HostFault {
  if (text === '') return { fault: 'no-host' };
  if (text.startsWith('[')) return parseIpv6(text);
  if (text.includes('*')) return { fault: 'wildcard' };
  const character = (findCharacter(text, foreign) ?? findCharacter(text, unseen))?.character;
  if (character !== undefined) return { fault: 'host-character', character };
  const name = text.replace(/\.$/, '');
  const ascii = parseUrl(`http://${name}/`)?.hostname;
  // A form that Unicode keeps for compatibility, such as a wide comma, becomes what it stands for.
  const mapped = findCharacter(ascii ?? '', foreign)?.character;
  if (mapped !== undefined) return { fault: 'host-character', character: mapped };
  // Where the URL parser refuses an ASCII name, the reason is one that is told below.
  const labels = (ascii ?? name).split('.');
  if (labels.includes('')) return { fault: 'empty-label' };
  if (endsInNumber.test(ascii ?? name)) return parseIpv4(text, ascii);
  const label = labels.find(part => part.startsWith('-') || part.endsWith('-'));
  if (label !== undefined) return { fault: 'hyphen', label };
  const length = Math.max(...labels.slice(0, LONGEST_NAME).map(part => part.length));
  if (length > LONGEST_LABEL) return { fault: 'label-length', length };
  if (labels.join('.').length > LONGEST_NAME)
    return { fault: 'name-length', length: labels.join('.').length };
  if (ascii === undefined) return { fault: 'idn' };
  const odd = lookalike(name);
  return { kind: 'name', name: ascii, ...(odd !== undefined && { lookalike: odd }) };
}

function parseIpv4(text: string, read: string | undefined): Host | HostFault {
  if (read === undefined || !ipaddr.IPv4.isValidFourPartDecimal(read)) return { fault: 'ipv4' };
  return { kind: 'ip', address: ipaddr.IPv4.parse(read), plain: text === read };
}

/** No zone (RFC 6874): it means something on the sending machine only. */
function parseIpv6(text: string): Host | HostFault {
  const literal = /^\[([\da-f:.]+)\]$/i.exec(text)?.[1] ?? '';
  if (!ipaddr.IPv6.isValid(literal)) return { fault: 'ipv6' };
  return { kind: 'ip', address: ipaddr.process(literal), plain: true };
}
