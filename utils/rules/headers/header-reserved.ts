import { defineHeaderRule } from '../define-header-rule.ts';

/** Headers that an HTTP sender writes itself or that belong to one hop (RFC 9110 sections 7.6.1, 7.8, 8.6, 10.1, 11.7). */
const reserved = new Set([
  'host',
  'content-length',
  'content-type',
  'user-agent',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'te',
  'trailer',
  'upgrade',
  'expect',
  'proxy-authenticate',
  'proxy-authorization',
]);

export const headerReserved = defineHeaderRule({
  codes: { HEADER_RESERVED: 'warning' },
  find: ({ name }) => (reserved.has(name.trim().toLowerCase()) ? { code: 'HEADER_RESERVED' } : undefined),
});
