import { hostText } from '../address/host-text.ts';
import { privateHost } from '../address/private-host.ts';
import { webAddress } from '../address/web-address.ts';
import { defineRule } from '../define-rule.ts';

export const urlPrivate = defineRule({
  field: 'url',
  codes: { URL_PRIVATE: 'warning' },
  find(text) {
    const url = webAddress(text);
    const variant = url && privateHost(url);
    return url && variant ? [{ code: 'URL_PRIVATE', args: { host: hostText(url), variant } }] : [];
  },
});
