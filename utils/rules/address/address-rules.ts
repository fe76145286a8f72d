import type { WebhookDraft } from '../../webhook/draft.ts';
import { decoded } from '../../webhook/url-parts.ts';
import { defineRule, type Report, type Rule } from '../define-rule.ts';
import type { Code } from '../sentences.ts';
import { edges, findCharacter, trimEdges } from '../text/characters.ts';
import { characterName, visibleText } from '../text/wording.ts';
import type { Host } from './host.ts';
import { type Address, type AddressFault, parseAddress } from './parse-address.ts';
import { privateHost } from './private-host.ts';

/** A field that holds an address, when Mist uses it, and its codes. */
interface AddressField {
  readonly field: 'url' | 'oauth2_token_url';
  readonly isUsed: (draft: Pick<WebhookDraft, 'type'>) => boolean;
  readonly invalid: Code;
  /** For another scheme than http and https. */
  readonly scheme: Code;
  readonly notHttps: Code;
  readonly privateHost: Code;
  readonly credentials: Code;
  /** Query parameters that carry a credential which has a field of its own; in any letter case, with or without signs. */
  readonly credentialParameters?: readonly string[];
  readonly fragment: Code;
}

/** The rules on an address that Mist's cloud itself calls: its form, its host, and what does not belong into it. */
export function addressRules(of: AddressField): Rule[] {
  const { field, isUsed, credentialParameters = [] } = of;
  const rule = ruleMaker(of);
  // Firefox lets no content script go through a URLSearchParams.
  const hasCredential = ({ search }: URL) =>
    search
      .slice(1)
      .split('&')
      .map(part => decoded(part.replace(/=.*/s, '')))
      .some(name => credentialParameters.includes(name.replace(/[^a-z]/gi, '').toLowerCase()));
  return [
    defineRule({
      field,
      codes: { [of.invalid]: 'error', [of.scheme]: 'error' },
      find(text, draft) {
        const address = isUsed(draft) && trimEdges(text) !== '' ? parseAddress(text) : undefined;
        if (!address || !('fault' in address)) return [];
        return [faultReport(address.fault === 'scheme' ? of.scheme : of.invalid, address)];
      },
      fix: text => mended(text) ?? text,
    }),
    rule({ [of.notHttps]: 'warning' }, ({ url }) =>
      url.protocol === 'http:' ? { code: of.notHttps } : undefined,
    ),
    ...hostRules(of),
    rule({ [of.credentials]: 'warning' }, ({ url }) =>
      url.username || url.password || hasCredential(url) ? { code: of.credentials } : undefined,
    ),
    /** A fragment is never part of a request (RFC 9110 section 7.1), nor of a token endpoint (RFC 6749 section 3.2). */
    rule(
      { [of.fragment]: 'warning' },
      ({ text }) => (text.includes('#') ? { code: of.fragment, fixable: true } : undefined),
      text => text.replace(/#.*/s, ''),
    ),
  ];
}

function hostRules(of: AddressField): Rule[] {
  const rule = ruleMaker(of);
  return [
    rule({ [of.privateHost]: 'warning' }, ({ host }) => {
      const variant = privateHost(host);
      return variant && { code: of.privateHost, args: { host: hostText(host), variant } };
    }),
    rule({ HOST_NOTATION: 'warning' }, ({ host, written }) =>
      host.kind === 'ip' && !host.plain
        ? { code: 'HOST_NOTATION', args: { host: visibleText(written), address: hostText(host) } }
        : undefined,
    ),
    rule({ HOST_LOOKALIKE: 'warning' }, ({ host, written }) =>
      host.kind === 'name' && host.lookalike !== undefined
        ? {
            code: 'HOST_LOOKALIKE',
            args: { host: visibleText(written), character: characterName(host.lookalike) },
          }
        : undefined,
    ),
    rule({ HOST_UNDERSCORE: 'note' }, ({ host }) =>
      host.kind === 'name' && host.name.includes('_')
        ? { code: 'HOST_UNDERSCORE', args: { host: hostText(host) } }
        : undefined,
    ),
  ];
}

/** Makes rules on what stands in a field that is used, where that is an address. */
function ruleMaker({ field, isUsed }: AddressField) {
  return (
    codes: Rule['codes'],
    findIn: (address: Address) => Report | undefined,
    fix?: (text: string) => string,
  ) =>
    defineRule({
      field,
      codes,
      find(text, draft) {
        const address = isUsed(draft) ? parseAddress(text) : undefined;
        const report = address && 'url' in address ? findIn(address) : undefined;
        return report ? [report] : [];
      },
      ...(fix && { fix }),
    });
}

/** A host as a sentence shows it: never with user name, password or path. */
export function hostText(host: Host): string {
  return host.kind === 'ip' ? host.address.toString() : visibleText(host.name);
}

function faultReport(code: Code, { written, ...told }: AddressFault): Report {
  return {
    code,
    args: {
      variant: told.fault,
      host: visibleText(written),
      ...('scheme' in told && { scheme: visibleText(told.scheme) }),
      ...('character' in told && { character: characterName(told.character) }),
      ...('label' in told && { label: visibleText(told.label) }),
      ...('length' in told && { length: told.length }),
    },
    fixable: 'mended' in told && told.mended !== undefined,
  };
}

function mended(text: string): string | undefined {
  const address = parseAddress(text);
  return 'mended' in address ? address.mended : undefined;
}

/** Something in an address that nobody sees, its ends aside, with its place in the text as typed. */
export function unseenInside(text: string): { character: string; position: number } | undefined {
  const bare = trimEdges(text);
  const address = parseAddress(bare);
  const found = 'url' in address ? findCharacter(bare, edges) : undefined;
  if (!found) return undefined;
  const before = [...text.slice(0, text.indexOf(bare))].length;
  return { character: characterName(found.character), position: before + found.position };
}
