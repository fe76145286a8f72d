import { webAddress } from '../address/web-address.ts';
import { defineRule } from '../define-rule.ts';

export const urlNotHttps = defineRule({
  field: 'url',
  codes: { URL_NOT_HTTPS: 'warning' },
  find: text => (webAddress(text)?.protocol === 'http:' ? [{ code: 'URL_NOT_HTTPS' }] : []),
});
