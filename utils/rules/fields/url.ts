import type { WebhookDraft } from '../../webhook/draft.ts';
import { hostText } from '../address/host-text.ts';
import { ipAddress } from '../address/ip-address.ts';
import { privateHost } from '../address/private-host.ts';
import { webAddress } from '../address/web-address.ts';
import { defineRule, type Report, type Rule } from '../define-rule.ts';
import { edges, findCharacter, trimEdges } from '../text/characters.ts';
import { knownType } from '../text/used-by-type.ts';
import { characterName, visibleText } from '../text/wording.ts';

export const urlRules: readonly Rule[] = [
  defineRule({
    field: 'url',
    codes: { URL_MISSING: 'error', URL_INVALID: 'error', URL_SCHEME: 'error' },
    find(text, draft) {
      const bare = trimEdges(text);
      if (bare === '') return [{ code: 'URL_MISSING' }];
      const type = knownType(draft);
      // What these two types take as an address is not documented.
      if (type === 'aws-sns' || type === 'google-pubsub' || webAddress(bare)) return [];
      return [fault(bare)];
    },
    fix: (text, { code }) =>
      code === 'URL_INVALID' && lacksScheme(trimEdges(text)) ? `https://${trimEdges(text)}` : text,
  }),
  defineRule({
    field: 'url',
    codes: { URL_SPACE: 'warning' },
    find(text) {
      const bare = trimEdges(text);
      const found = webAddress(bare) && findCharacter(bare, edges);
      if (found) {
        const position = [...text.slice(0, text.indexOf(bare))].length + found.position;
        const args = { variant: 'inside', character: characterName(found.character), position };
        return [{ code: 'URL_SPACE', args }];
      }
      return bare !== '' && bare !== text ? [{ code: 'URL_SPACE', fixable: true }] : [];
    },
    fix: trimEdges,
  }),
  defineRule({
    field: 'url',
    codes: { URL_NOT_HTTPS: 'warning' },
    find: text => (webAddress(text)?.protocol === 'http:' ? [{ code: 'URL_NOT_HTTPS' }] : []),
  }),
  defineRule({
    field: 'url',
    codes: { URL_PRIVATE: 'warning' },
    find(text) {
      const url = webAddress(text);
      const variant = url && privateHost(url);
      return url && variant ? [{ code: 'URL_PRIVATE', args: { host: hostText(url), variant } }] : [];
    },
  }),
  defineRule({
    field: 'url',
    codes: { URL_CREDENTIALS: 'warning' },
    find(text) {
      const url = webAddress(text);
      return url && (url.username || url.password) ? [{ code: 'URL_CREDENTIALS' }] : [];
    },
  }),
  /** A fragment is never part of a request (RFC 9110 section 7.1). */
  defineRule({
    field: 'url',
    codes: { URL_FRAGMENT: 'warning' },
    find: text => (webAddress(text) && text.includes('#') ? [{ code: 'URL_FRAGMENT', fixable: true }] : []),
    fix: text => text.replace(/#.*/s, ''),
  }),
  /** `verify_cert` is meaningful for https URLs only (OpenAPI). */
  defineRule({
    field: 'verify_cert',
    codes: { VERIFY_CERT_OFF: 'warning', VERIFY_CERT_IP: 'note' },
    find(on, { url }: Pick<WebhookDraft, 'url'>) {
      const address = url.status === 'read' ? webAddress(url.value) : undefined;
      if (address?.protocol !== 'https:') return [];
      if (!on) return [{ code: 'VERIFY_CERT_OFF' }];
      return ipAddress(address) ? [{ code: 'VERIFY_CERT_IP', args: { host: hostText(address) } }] : [];
    },
  }),
];

function fault(bare: string): Report {
  if (lacksScheme(bare)) return { code: 'URL_INVALID', args: { variant: 'no-scheme' }, fixable: true };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined || isHostAndPort(bare)) return { code: 'URL_INVALID' };
  if (scheme !== 'http' && scheme !== 'https')
    return { code: 'URL_SCHEME', args: { scheme: visibleText(scheme) } };
  const slashes = /^https?:\/\/[^\s/\\?#]/i.test(bare);
  return slashes ? { code: 'URL_INVALID' } : { code: 'URL_INVALID', args: { variant: 'slashes', scheme } };
}

function lacksScheme(bare: string): boolean {
  if (/\s/.test(bare) || (bare.includes(':') && !isHostAndPort(bare))) return false;
  const host = webAddress(`https://${bare}`)?.hostname ?? '';
  return host.includes('.') || isHostAndPort(bare);
}

/** `host:8443/path` reads as a scheme to the URL standard. */
function isHostAndPort(bare: string): boolean {
  return /^[a-z0-9.-]+:\d{1,5}(?:[/?#]|$)/i.test(bare) && webAddress(`https://${bare}`) !== undefined;
}
