import { hostText } from '../address/host-text.ts';
import { privateHost } from '../address/private-host.ts';
import { webAddress } from '../address/web-address.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { knownType } from '../text/known-type.ts';
import { trimEdges } from '../text/trim-edges.ts';

/** Mist's cloud itself fetches the token (Juniper documentation, webhooks). */
export const oauth2TokenUrl = defineRule({
  field: 'oauth2_token_url',
  codes: {
    OAUTH2_TOKEN_URL_MISSING: 'error',
    OAUTH2_TOKEN_URL_INVALID: 'error',
    OAUTH2_TOKEN_URL_NOT_HTTPS: 'warning',
    OAUTH2_TOKEN_URL_PRIVATE: 'warning',
  },
  find(text, draft) {
    if (knownType(draft) !== 'oauth2') return [];
    if (trimEdges(text) === '') return [{ code: 'OAUTH2_TOKEN_URL_MISSING' }];
    const url = webAddress(text);
    if (!url) return [{ code: 'OAUTH2_TOKEN_URL_INVALID' }];
    const reports: Report[] = [];
    if (url.protocol === 'http:') reports.push({ code: 'OAUTH2_TOKEN_URL_NOT_HTTPS' });
    if (privateHost(url)) reports.push({ code: 'OAUTH2_TOKEN_URL_PRIVATE', args: { host: hostText(url) } });
    return reports;
  },
});
