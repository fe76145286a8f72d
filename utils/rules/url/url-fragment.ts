import { webAddress } from '../address/web-address.ts';
import { defineRule } from '../define-rule.ts';

/** A fragment is never part of a request (RFC 9110 section 7.1). */
export const urlFragment = defineRule({
  field: 'url',
  codes: { URL_FRAGMENT: 'warning' },
  find: text => (webAddress(text) && text.includes('#') ? [{ code: 'URL_FRAGMENT', fixable: true }] : []),
  fix: text => text.replace(/#.*/s, ''),
});
