import type { WebhookDraft } from '../../webhook/draft.ts';
import { fieldTitles, type GrantType } from '../../webhook/fields.ts';
import { addressRules, unseenInside } from '../address/address-rules.ts';
import { defineRule, type Report, type Rule } from '../define-rule.ts';
import type { Code } from '../sentences.ts';
import { trimEdges } from '../text/characters.ts';
import { knownType } from '../webhook-type.ts';

/** What each grant needs (OpenAPI, `webhook`). */
const needed = [
  ['oauth2_client_id', 'OAUTH2_CLIENT_ID_MISSING', 'client_credentials'],
  ['oauth2_client_secret', 'OAUTH2_CLIENT_SECRET_MISSING', 'client_credentials'],
  ['oauth2_username', 'OAUTH2_USERNAME_MISSING', 'password'],
  ['oauth2_password', 'OAUTH2_PASSWORD_MISSING', 'password'],
] as const;

/** Not the password: one that a person has chosen may well end in a blank. */
const spaced = ['oauth2_token_url', 'oauth2_client_id', 'oauth2_client_secret', 'oauth2_username'] as const;

export const oauth2Rules: readonly Rule[] = [
  defineRule({
    field: 'oauth2_grant_type',
    codes: { OAUTH2_GRANT_MISSING: 'error' },
    find: (grant, draft) =>
      grant === '' && knownType(draft) === 'oauth2' ? [{ code: 'OAUTH2_GRANT_MISSING' }] : [],
  }),
  ...needed.map(([field, code, grant]) =>
    defineRule({
      field,
      codes: { [code]: 'error' },
      find: (value, draft) => missing(value, draft, code, grant),
    }),
  ),
  defineRule({
    field: 'oauth2_token_url',
    codes: { OAUTH2_TOKEN_URL_MISSING: 'error' },
    find: (text, draft) =>
      knownType(draft) === 'oauth2' && trimEdges(text) === '' ? [{ code: 'OAUTH2_TOKEN_URL_MISSING' }] : [],
  }),
  /** Mist's cloud itself fetches the token (Juniper documentation, webhooks). */
  ...addressRules({
    field: 'oauth2_token_url',
    isUsed: draft => knownType(draft) === 'oauth2',
    invalid: 'OAUTH2_TOKEN_URL_INVALID',
    scheme: 'OAUTH2_TOKEN_URL_INVALID',
    notHttps: 'OAUTH2_TOKEN_URL_NOT_HTTPS',
    privateHost: 'OAUTH2_TOKEN_URL_PRIVATE',
    credentials: 'OAUTH2_TOKEN_URL_CREDENTIALS',
    // RFC 6749 sections 2.3.1 and 4.3.2, RFC 7521 section 4.2: in the body of the request alone.
    credentialParameters: ['clientsecret', 'clientassertion', 'password'],
    fragment: 'OAUTH2_TOKEN_URL_FRAGMENT',
  }),
  ...spaced.map(field =>
    defineRule({
      field,
      codes: { OAUTH2_SPACE: 'warning' },
      find(text, draft) {
        if (knownType(draft) !== 'oauth2') return [];
        const inside = field === 'oauth2_token_url' ? unseenInside(text) : undefined;
        if (inside) return [{ code: 'OAUTH2_SPACE', args: { variant: 'inside', ...inside } }];
        const bare = trimEdges(text);
        if (bare === '' || bare === text) return [];
        return [{ code: 'OAUTH2_SPACE', args: { title: fieldTitles[field] }, fixable: true }];
      },
      fix: trimEdges,
    }),
  ),
];

function missing(
  value: string,
  draft: Pick<WebhookDraft, 'type' | 'oauth2_grant_type'>,
  code: Code,
  grant: GrantType,
): Report[] {
  const chosen = draft.oauth2_grant_type;
  const isNeeded = knownType(draft) === 'oauth2' && chosen.status === 'read' && chosen.value === grant;
  return isNeeded && value.trim() === '' ? [{ code }] : [];
}
