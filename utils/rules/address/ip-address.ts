import ipaddr from 'ipaddr.js';

/** The IP address that a URL's host is, IPv4 in IPv6 taken out; undefined for a name. The URL parser has normalised 0x7f.1 and the like. */
export function ipAddress(url: URL): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) ? ipaddr.process(host) : undefined;
}
