import { webAddress } from '../address/web-address.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { knownType } from '../text/known-type.ts';
import { trimEdges } from '../text/trim-edges.ts';
import { visibleText } from '../text/visible-text.ts';

export const urlForm = defineRule({
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
});

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
