import { webAddress } from '../address/web-address.ts';
import { defineRule } from '../define-rule.ts';

export const urlCredentials = defineRule({
  field: 'url',
  codes: { URL_CREDENTIALS: 'warning' },
  find(text) {
    const url = webAddress(text);
    return url && (url.username || url.password) ? [{ code: 'URL_CREDENTIALS' }] : [];
  },
});
