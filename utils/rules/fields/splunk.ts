import { isMasked } from '../../webhook/draft.ts';
import { webAddress } from '../address/parse-address.ts';
import { defineRule, type Rule } from '../define-rule.ts';
import { visibleText } from '../text/wording.ts';
import { knownType } from '../webhook-type.ts';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const bareToken = new RegExp(`^${UUID}$`, 'i');
const wrappedToken = new RegExp(`^[^0-9a-z]*(?:(?:authorization: *)?splunk +)?(${UUID})[^0-9a-z]*$`, 'i');

export const splunkRules: readonly Rule[] = [
  /** Without a token Mist sends nothing (OpenAPI, `splunk_token`); tokens of Splunk's HTTP Event Collector are UUIDs. */
  defineRule({
    field: 'splunk_token',
    codes: { SPLUNK_TOKEN_MISSING: 'error', SPLUNK_TOKEN_SHAPE: 'note' },
    find(token, draft) {
      if (knownType(draft) !== 'splunk' || bareToken.test(token) || isMasked(token)) return [];
      if (token.trim() === '') return [{ code: 'SPLUNK_TOKEN_MISSING' }];
      if (!wrappedToken.test(token)) return [{ code: 'SPLUNK_TOKEN_SHAPE' }];
      return [{ code: 'SPLUNK_TOKEN_SHAPE', args: { variant: 'edges' }, fixable: true }];
    },
    fix: token => wrappedToken.exec(token)?.[1] ?? token,
  }),
  /** Splunk's HTTP Event Collector answers under /services/collector and below (Splunk documentation, HEC endpoints). */
  defineRule({
    field: 'url',
    codes: { SPLUNK_URL_PATH: 'note' },
    find(text, draft) {
      const url = knownType(draft) === 'splunk' ? webAddress(text) : undefined;
      if (!url || /^\/services\/collector(\/|$)/.test(url.pathname)) return [];
      return [{ code: 'SPLUNK_URL_PATH', args: { path: visibleText(url.pathname) } }];
    },
  }),
];
