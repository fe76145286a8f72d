import type { WebhookDraft } from '../../webhook/draft.ts';
import { addressRules, hostText, unseenInside } from '../address/address-rules.ts';
import { parseAddress } from '../address/parse-address.ts';
import { knownReceiver } from '../address/receivers.ts';
import { defineRule, type Rule } from '../define-rule.ts';
import { trimEdges } from '../text/characters.ts';
import { knownType } from '../webhook-type.ts';

export const urlRules: readonly Rule[] = [
  defineRule({
    field: 'url',
    codes: { URL_MISSING: 'error' },
    find: text => (trimEdges(text) === '' ? [{ code: 'URL_MISSING' }] : []),
  }),
  defineRule({
    field: 'url',
    codes: { URL_SPACE: 'warning' },
    find(text) {
      const inside = unseenInside(text);
      if (inside) return [{ code: 'URL_SPACE', args: { variant: 'inside', ...inside } }];
      const bare = trimEdges(text);
      return bare !== '' && bare !== text ? [{ code: 'URL_SPACE', fixable: true }] : [];
    },
    fix: trimEdges,
  }),
  ...addressRules({
    field: 'url',
    // What aws-sns and google-pubsub take as an address is not documented.
    isUsed: draft => !['aws-sns', 'google-pubsub'].includes(knownType(draft) ?? ''),
    invalid: 'URL_INVALID',
    scheme: 'URL_SCHEME',
    notHttps: 'URL_NOT_HTTPS',
    privateHost: 'URL_PRIVATE',
    credentials: 'URL_CREDENTIALS',
    fragment: 'URL_FRAGMENT',
  }),
  defineRule({
    field: 'url',
    codes: { RECEIVER_OTHER_BODY: 'warning', RECEIVER_PUBLIC: 'warning' },
    find(text, draft) {
      const address = parseAddress(text);
      const receiver = 'url' in address ? knownReceiver(address.url) : undefined;
      // A collector of Splunk's own form takes nothing of Mist's either; SPLUNK_URL_PATH tells of paths.
      if (!receiver || knownType(draft) === 'splunk') return [];
      const { service, is } = receiver;
      if (is === 'public') return [{ code: 'RECEIVER_PUBLIC', args: { service } }];
      return [{ code: 'RECEIVER_OTHER_BODY', args: { service, variant: is } }];
    },
  }),
  /** `verify_cert` is meaningful for https URLs only (OpenAPI). */
  defineRule({
    field: 'verify_cert',
    codes: { VERIFY_CERT_OFF: 'warning', VERIFY_CERT_IP: 'note' },
    find(on, { url }: Pick<WebhookDraft, 'url'>) {
      const address = url.status === 'read' ? parseAddress(url.value) : undefined;
      if (!address || !('url' in address) || address.url.protocol !== 'https:') return [];
      if (!on) return [{ code: 'VERIFY_CERT_OFF' }];
      const { host } = address;
      return host.kind === 'ip' ? [{ code: 'VERIFY_CERT_IP', args: { host: hostText(host) } }] : [];
    },
  }),
];
