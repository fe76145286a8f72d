import { defineHeaderRule } from '../define-header-rule.ts';
import { knownType } from '../text/known-type.ts';

/** With OAuth2, Mist's cloud fetches the token and puts it in Authorization (Juniper documentation, webhooks). */
export const headerAuthWithOauth2 = defineHeaderRule({
  codes: { HEADER_AUTH_WITH_OAUTH2: 'warning' },
  find({ name }, { draft }) {
    if (knownType(draft) !== 'oauth2' || name.trim().toLowerCase() !== 'authorization') return undefined;
    return { code: 'HEADER_AUTH_WITH_OAUTH2' };
  },
});
