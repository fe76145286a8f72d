import fc from 'fast-check';
import type { Reading, WebhookDraft } from '../../../utils/webhook/draft.ts';
import { grantTypes, webhookTypes } from '../../../utils/webhook/fields.ts';
import { topics } from '../../../utils/webhook/topics.ts';

const told = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Reading<T>> =>
  fc.oneof(
    { weight: 5, arbitrary: value.map(read => ({ status: 'read' as const, value: read })) },
    { weight: 1, arbitrary: fc.constant({ status: 'absent' as const }) },
  );

/** Text that notations have to escape, and secrets in many shapes. */
const part = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    '{{secret}}',
    '{{',
    '{{{{',
    '}}',
    '{',
    '"',
    "'",
    '\\',
    '$' + '{x}',
    '\n',
    'Bearer ',
    'token=',
    '&',
    '?',
    '@',
    ':',
    '//',
  ),
  fc.uuid(),
);
const text = fc.array(part, { minLength: 1, maxLength: 4 }).map(parts => parts.join('') || 'x');
const url = fc.oneof(
  text,
  fc.webUrl({ withQueryParameters: true, authoritySettings: { withUserInfo: true } }),
);
const headerName = fc
  .stringMatching(/^[A-Za-z!#$%&'*+.^_`|~-][A-Za-z_-]{0,8}[0-9]?$/)
  .filter(name => !/^(__proto__|constructor|prototype)$/.test(name));
const headers = fc
  .uniqueArray(
    fc.record({
      name: fc.oneof(headerName, fc.constantFrom('Authorization', 'X-Api-Key')),
      value: fc.oneof(text, fc.constant('')),
    }),
    {
      selector: ({ name }) => name,
      minLength: 1,
      maxLength: 5,
    },
  )
  .map(fields => ({ notation: 'rows' as const, fields }));

/** Drafts of which nothing is lost on the way: no field unreadable, no name doubled, nothing that is empty. */
export const validDraft: fc.Arbitrary<WebhookDraft> = fc.record({
  enabled: told(fc.boolean()),
  type: told(fc.constantFrom(...webhookTypes)),
  name: told(text),
  url: told(url),
  topics: told(fc.array(fc.constantFrom(...topics.map(({ key }) => key)), { maxLength: 5 })),
  oauth2_grant_type: told(fc.constantFrom(...grantTypes)),
  oauth2_token_url: told(url),
  oauth2_client_id: told(text),
  oauth2_client_secret: told(text),
  oauth2_username: told(text),
  oauth2_password: told(text),
  oauth2_scopes: told(fc.array(text, { minLength: 1, maxLength: 3 })),
  splunk_token: told(text),
  verify_cert: told(fc.boolean()),
  secret: told(text),
  headers: told(headers),
});
