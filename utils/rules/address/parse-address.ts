import { parseUrl } from '../../webhook/url-parts.ts';
import { trimEdges } from '../text/characters.ts';
import { type Host, type HostFault, parseHost } from './host.ts';

/** An http or https address whose parts are all sound. `url` is what the URL standard makes of it. */
export interface Address {
  readonly url: URL;
  readonly host: Host;
  /** The host as it was written. */
  readonly written: string;
  readonly text: string;
}

/** The first thing that keeps a text from being an http or https address, and the host as far as it was found. */
export type AddressFault = { readonly written: string } & (
  | HostFault
  | { readonly fault: 'no-scheme' | 'doubled-scheme'; readonly mended?: string }
  | { readonly fault: 'scheme' | 'slashes'; readonly scheme: string }
  | { readonly fault: 'ipv6-brackets' | 'user-info' | 'port' | 'other' }
);

/** "https" with its colon and slashes, however many. */
const anyScheme = /^https?(?::[/\\]*|[/\\]{2,})/i;
/** What follows it where a scheme was pasted after one; `https:8443` is a host and its port. */
const secondScheme = /^(?:https?:?\/\/|https?:(?!\d)|[a-z][a-z\d+-]*:\/\/)/i;
const LARGEST_PORT = 65_535;

/**
 * Reads a text as an http or https address (RFC 3986), blanks at its ends aside. Stricter than the URL standard, which
 * mends what the HTTP clients of servers do not: missing and doubled slashes, backslashes, odd hosts.
 */
export function parseAddress(text: string): Address | AddressFault {
  const bare = trimEdges(text);
  const last = fromLastScheme(bare);
  if (last !== bare) return { written: '', fault: 'doubled-scheme', ...mend(withSlashes(last)) };
  const rest = /^https?:\/\/(?![/\\])(.*)$/is.exec(bare)?.[1];
  if (rest === undefined) return { written: '', ...schemeFault(bare) };
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
  const place = authority.slice(authority.lastIndexOf('@') + 1);
  const [written, port] = splitPort(place);
  const inBrackets = `[${place.replace(/^\[|\]$/g, '')}]`;
  if (place !== inBrackets && 'kind' in parseHost(inBrackets))
    return { fault: /[[\]]/.test(place) ? 'ipv6' : 'ipv6-brackets', written: place };
  const host = parseHost(written);
  if ('fault' in host) return { ...host, written };
  if (port !== undefined && !isPort(port)) {
    const inUserInfo = !/^\d+$/.test(port) && rest.slice(authority.length).includes('@');
    return { fault: inUserInfo ? 'user-info' : 'port', written: inUserInfo ? '' : written };
  }
  const url = parseUrl(bare);
  return url ? { url, host, written, text: bare } : { fault: 'other', written };
}

/** The URL of an address without a fault; undefined for any other text. */
export function webAddress(text: string): URL | undefined {
  const address = parseAddress(text);
  return 'url' in address ? address.url : undefined;
}

/** At the colon after the host, or after the bracket that closes it; without a port where there is no colon. */
function splitPort(place: string): [host: string, port?: string] {
  const end = place.startsWith('[') ? place.indexOf(']:') + 1 : place.indexOf(':');
  return end > 0 || place.startsWith(':') ? [place.slice(0, end), place.slice(end + 1)] : [place];
}

/** RFC 3986 lets a port be empty, and then the scheme's own counts. */
function isPort(port: string): boolean {
  return port === '' || (/^\d{1,9}$/.test(port) && Number(port) > 0 && Number(port) <= LARGEST_PORT);
}

/** The text from the last of the schemes in front. */
function fromLastScheme(text: string): string {
  let last = text;
  for (;;) {
    const next = last.slice(anyScheme.exec(last)?.[0].length ?? 0);
    if (next === last || !secondScheme.test(next)) return last;
    last = next;
  }
}

function withSlashes(text: string): string {
  return text.replace(/^(https?):?[/\\]*/i, '$1://');
}

/** A mended text, where nothing else is wrong with it. */
function mend(text: string): { readonly mended?: string } {
  return webAddress(text) ? { mended: text } : {};
}

type SchemeFault =
  | { readonly fault: 'no-host' | 'other' }
  | { readonly fault: 'no-scheme'; readonly mended?: string }
  | { readonly fault: 'scheme' | 'slashes'; readonly scheme: string };

function schemeFault(bare: string): SchemeFault {
  if (/^https?:\/\/$/i.test(bare)) return { fault: 'no-host' };
  const start = /^(https?)(?:(?=[^a-z\d]*[/\\])|:(?!\d))/i.exec(bare);
  if (start?.[1]) return { fault: 'slashes', scheme: start[1].toLowerCase() };
  const hasPort = /^[\w.-]+:\d{1,5}(?:[/?#]|$)/.test(bare);
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && !hasPort) return { fault: 'scheme', scheme };
  const host = /^(?:\/\/)?([^\s/?#@:]+)(?=[:/?#]|$)/.exec(bare)?.[1];
  if (!(hasPort || host?.includes('.')) || /\s/.test(bare)) return { fault: 'other' };
  return { fault: 'no-scheme', ...mend(`https://${bare.replace(/^\/\//, '')}`) };
}
