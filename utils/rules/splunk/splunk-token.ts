import { isMasked } from '../../webhook/is-masked.ts';
import { defineRule } from '../define-rule.ts';
import { knownType } from '../text/known-type.ts';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const bareToken = new RegExp(`^${UUID}$`, 'i');
const wrappedToken = new RegExp(`^[^0-9a-z]*(?:(?:authorization: *)?splunk +)?(${UUID})[^0-9a-z]*$`, 'i');

/** Without a token Mist sends nothing (OpenAPI, `splunk_token`); tokens of Splunk's HTTP Event Collector are UUIDs. */
export const splunkToken = defineRule({
  field: 'splunk_token',
  codes: { SPLUNK_TOKEN_MISSING: 'error', SPLUNK_TOKEN_SHAPE: 'note' },
  find(token, draft) {
    if (knownType(draft) !== 'splunk' || bareToken.test(token) || isMasked(token)) return [];
    if (token.trim() === '') return [{ code: 'SPLUNK_TOKEN_MISSING' }];
    if (!wrappedToken.test(token)) return [{ code: 'SPLUNK_TOKEN_SHAPE' }];
    return [{ code: 'SPLUNK_TOKEN_SHAPE', args: { variant: 'edges' }, fixable: true }];
  },
  fix: token => wrappedToken.exec(token)?.[1] ?? token,
});
