import type { GrantType, WebhookDraft } from '../../webhook/draft.ts';
import { defineRule, type Report, type Rule } from '../define-rule.ts';
import type { Code } from '../sentences.ts';
import { knownType } from '../text/known-type.ts';

type Needs = Pick<WebhookDraft, 'type' | 'oauth2_grant_type'>;

const missing =
  (code: Code, grant: GrantType) =>
  (value: string, draft: Needs): Report[] => {
    const chosen = draft.oauth2_grant_type;
    const needed = knownType(draft) === 'oauth2' && chosen.status === 'read' && chosen.value === grant;
    return needed && value.trim() === '' ? [{ code }] : [];
  };

/** What each grant needs (OpenAPI, `webhook`). */
export const oauth2Required: readonly Rule[] = [
  defineRule({
    field: 'oauth2_grant_type',
    codes: { OAUTH2_GRANT_MISSING: 'error' },
    find: (grant, draft) =>
      grant === '' && knownType(draft) === 'oauth2' ? [{ code: 'OAUTH2_GRANT_MISSING' }] : [],
  }),
  defineRule({
    field: 'oauth2_client_id',
    codes: { OAUTH2_CLIENT_ID_MISSING: 'error' },
    find: missing('OAUTH2_CLIENT_ID_MISSING', 'client_credentials'),
  }),
  defineRule({
    field: 'oauth2_client_secret',
    codes: { OAUTH2_CLIENT_SECRET_MISSING: 'error' },
    find: missing('OAUTH2_CLIENT_SECRET_MISSING', 'client_credentials'),
  }),
  defineRule({
    field: 'oauth2_username',
    codes: { OAUTH2_USERNAME_MISSING: 'error' },
    find: missing('OAUTH2_USERNAME_MISSING', 'password'),
  }),
  defineRule({
    field: 'oauth2_password',
    codes: { OAUTH2_PASSWORD_MISSING: 'error' },
    find: missing('OAUTH2_PASSWORD_MISSING', 'password'),
  }),
];
