import fc from 'fast-check';
import type { Reading, WebhookDraft } from '../../../utils/webhook/draft.ts';
import { grantTypes, webhookTypes } from '../../../utils/webhook/fields.ts';
import type { FormContext } from '../../../utils/webhook/finding.ts';
import type { CustomHeaders } from '../../../utils/webhook/headers.ts';
import { parseHeaders } from '../../../utils/webhook/parse-headers.ts';
import { topics } from '../../../utils/webhook/topics.ts';

const reading = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Reading<T>> =>
  fc.oneof(
    { weight: 8, arbitrary: value.map(read => ({ status: 'read' as const, value: read })) },
    fc.constantFrom(
      { status: 'unreadable' as const },
      { status: 'collapsed' as const },
      { status: 'absent' as const },
    ),
  );

/** Pieces that faults are made of. */
const piece = fc.oneof(
  fc.constantFrom(
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\0',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '“',
    '‘',
    'é',
    '🛜',
    '\ud800',
    ':',
    '#',
    '/',
    '"',
    '{',
    '}',
  ),
  fc.constantFrom(
    'X-Team',
    'Host',
    'x-mist-error',
    'Authorization',
    'X-Team: a',
    'Splunk ',
    'https://',
    'http:',
    '10.0.0.1',
  ),
  fc.constantFrom(
    'example.com',
    '[::1]',
    'user:pw@',
    '%20',
    ':8443',
    '2d9c41f0-7a3e-4b58-9c61-08e5f7b1a2d4',
    'aaaaaaaa',
  ),
  fc.string({ maxLength: 5 }),
);
const faultyText = fc.array(piece, { maxLength: 5 }).map(pieces => pieces.join(''));

const notString = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(faultyText, { maxLength: 2 }),
  fc.record({ a: faultyText }),
);

/** JSON of an object, members in any order, names doubled at times. */
const jsonText = fc
  .array(fc.tuple(faultyText, fc.oneof(faultyText, notString)), { maxLength: 4 })
  .map(
    members =>
      `{${members.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')}}`,
  );

const anyHeaders: fc.Arbitrary<CustomHeaders> = fc.oneof(
  fc
    .array(fc.record({ name: faultyText, value: faultyText }), { maxLength: 4 })
    .map(fields => ({ notation: 'rows' as const, fields })),
  jsonText.map(parseHeaders),
  faultyText.map(parseHeaders),
  fc
    .array(fc.tuple(faultyText, faultyText), { maxLength: 4 })
    .map(lines => parseHeaders(lines.map(line => line.join(':')).join('\n'))),
);

export const anyDraft: fc.Arbitrary<WebhookDraft> = fc.record({
  enabled: reading(fc.boolean()),
  type: reading(fc.constantFrom('' as const, ...webhookTypes)),
  name: reading(faultyText),
  url: reading(faultyText),
  topics: reading(
    fc.array(fc.oneof(fc.constantFrom(...topics.map(({ key }) => key)), faultyText), { maxLength: 5 }),
  ),
  oauth2_grant_type: reading(fc.constantFrom('' as const, ...grantTypes)),
  oauth2_token_url: reading(faultyText),
  oauth2_client_id: reading(faultyText),
  oauth2_client_secret: reading(faultyText),
  oauth2_username: reading(faultyText),
  oauth2_password: reading(faultyText),
  oauth2_scopes: reading(fc.array(faultyText, { maxLength: 2 })),
  splunk_token: reading(faultyText),
  verify_cert: reading(fc.boolean()),
  secret: reading(faultyText),
  headers: reading(anyHeaders),
});

export const anyContext: fc.Arbitrary<FormContext> = fc.record({
  scope: fc.constantFrom('org' as const, 'site' as const, 'unknown' as const),
  mode: fc.constantFrom('add' as const, 'edit' as const),
  touched: fc.boolean(),
  otherNames: fc.array(faultyText, { maxLength: 3 }),
});
