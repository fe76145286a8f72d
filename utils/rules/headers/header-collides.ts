import { defineHeaderRule } from '../define-header-rule.ts';

/** Headers that Mist adds to a delivery (API reference, webhooks). */
const ofMist = new Set(['x-mist-signature', 'x-mist-signature-v2', 'x-mist-error']);

export const headerCollides = defineHeaderRule({
  codes: { HEADER_COLLIDES: 'error' },
  find: ({ name }) => (ofMist.has(name.trim().toLowerCase()) ? { code: 'HEADER_COLLIDES' } : undefined),
});
