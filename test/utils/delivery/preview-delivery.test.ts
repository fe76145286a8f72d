import { expect, test } from 'vitest';
import { renderDelivery } from '../../../utils/delivery/delivery.ts';
import { previewDelivery } from '../../../utils/delivery/preview-delivery.ts';
import { type SentenceKey, sentence } from '../../../utils/language/sentence.ts';
import { check } from '../../../utils/rules/check.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import { draftOf } from '../../cases/draft-of.ts';
import { type CaseForm, httpPost, oauth2, splunk, strongSecret } from '../../cases/form-case.ts';

const context = { scope: 'org', mode: 'edit', touched: true, otherNames: [] } as const;
const around = { body: '{"topic":"ping","events":[]}', signatures: { v1: 'a1', v2: 'b2' } };

function preview(form: CaseForm, unread: Partial<WebhookDraft> = {}) {
  const draft = { ...draftOf(form), ...unread };
  return previewDelivery(draft, check(draft, context), around);
}

const read = <T>(value: T) => ({ status: 'read', value }) as const;
const mist = { source: 'mist', masked: false } as const;
const DOTS = '••••••••';
const signed = ['X-Mist-Signature-v2: b2 (signature)', 'X-Mist-Signature: a1 (signature)'];
const masked = ['X-Mist-Signature-v2', 'X-Mist-Signature'].map(
  name => `${name}: ${DOTS} (signature, masked)`,
);
const bearer = `Authorization: Bearer ${DOTS} (authorization, masked)`;

/** What stands after the four headers of each request, with its source, and the notes. */
function rest(form: CaseForm, unread?: Partial<WebhookDraft>) {
  const { headers, notes } = preview(form, unread);
  const shown = headers
    .slice(4)
    .map(({ name, value, source, masked }) => `${name}: ${value} (${source}${masked ? ', masked' : ''})`);
  return { headers: shown, notes };
}

test('the request of a complete HTTP Post webhook', () => {
  const form = {
    ...httpPost,
    url: 'https://hooks.example.com:8443/in?tenant=7#x',
    headerRows: [
      ['X-Team', 'é'],
      ['', ''],
      ['X-Empty', ''],
    ],
  } as const;
  const draft = draftOf(form);
  const delivery = previewDelivery(draft, check(draft, context), {
    ...around,
    body: '{"é":1}',
    cloud: 'EMEA 01',
  });
  expect(renderDelivery(delivery)).toBe(`POST /in?tenant=7 HTTP/1.1
Host: hooks.example.com:8443
User-Agent: Mist-webhook
Content-Type: application/json
Content-Length: 8
X-Team: é
X-Empty:
X-Mist-Signature-v2: b2
X-Mist-Signature: a1

{"é":1}`);
  expect(delivery).toMatchObject({ sent: true, notes: ['Sent from Mist’s cloud EMEA 01.'] });
  expect(delivery.headers[0]).toEqual({ name: 'Host', value: 'hooks.example.com:8443', ...mist });
});

const X_A = { headerRows: [['X-A', '1']] } as const;
const big = 'b'.repeat(1000);
const unseen = { status: 'unreadable' } as const;
/** A form as it is filled in, and what of it is read otherwise. */
type Given = readonly [form: CaseForm, unread?: Partial<WebhookDraft>];
const filled =
  (base: CaseForm) =>
  (more: CaseForm = {}, unread: Partial<WebhookDraft> = {}): Given => [{ ...base, ...more }, unread];
const post = filled(httpPost);
const byOAuth2 = filled(oauth2);
const toSplunk = filled(splunk);
/** A form, the headers after the first four, and the notes. */
type Row = readonly [
  title: string,
  given: Given,
  headers: readonly string[],
  notes: readonly (SentenceKey | { text: string })[],
];

const refused = (headersText: string, error: string, note: SentenceKey): Row => [
  `${error}: ${headersText.slice(0, 20)}`,
  post({ headersText }),
  [`X-Mist-Error: ${error} (error)`, ...signed],
  [note],
];
const withA = ['X-A: 1 (custom)', ...signed];
const onlyOAuth2 = ['delivery_headers_oauth2', 'delivery_unsigned'] as const;
const splunkToken = `Authorization: Splunk ${DOTS} (authorization, masked)`;
const ignored = (type: string) => ({ text: sentence('delivery_headers_ignored', { type }) });

const rows: readonly Row[] = [
  ['no custom headers', post(), signed, []],
  ['custom headers', post(X_A), withA, []],
  ['headers that are not there', post({}, { headers: { status: 'absent' } }), signed, []],
  ['headers that are not seen', post({}, { headers: unseen }), signed, ['delivery_headers_unknown']],
  [
    'one name in the same spelling: the later value in the earlier place',
    post({ headersText: '{"X-A": "1", "X-B": "2", "X-A": "3"}' }),
    ['X-A: 3 (custom)', 'X-B: 2 (custom)', ...signed],
    ['delivery_reserved'],
  ],
  [
    'names that Mist sends itself',
    post({ headerRows: [['User-Agent', 'noc']] }),
    ['User-Agent: noc (custom)', ...signed],
    ['delivery_reserved'],
  ],
  [
    'names that differ in case',
    post({ headerRows: [...X_A.headerRows, ['x-a', '2']] }),
    ['X-A: 1 (custom)', 'x-a: 2 (custom)', ...signed],
    ['delivery_reserved'],
  ],
  [
    'just at the limit',
    post({ headerRows: [['X-A', 'b'.repeat(997)]] }),
    [`X-A: ${DOTS} (custom, masked)`, ...signed],
    ['delivery_at_limit'],
  ],
  ['no secret', post({ secret: '' }), [], ['delivery_unsigned']],
  ['a secret that is not seen', post({}, { secret: unseen }), [], ['delivery_secret_unknown']],
  ['a secret in dots: its signatures cannot be known', post({}, { secret: read(DOTS) }), masked, []],
  [
    'OAuth2: a fetched token, no signature',
    byOAuth2({ secret: strongSecret, oauth2_token_url: ' https://login.example.com:8443/token ' }),
    [bearer],
    [{ text: 'Mist fetches the token from login.example.com:8443 before it delivers.' }, 'delivery_unsigned'],
  ],
  ['OAuth2, its token URL not seen', byOAuth2(X_A, { oauth2_token_url: unseen }), [bearer], onlyOAuth2],
  [
    'OAuth2 without a token URL, with headers refused elsewhere',
    byOAuth2({ headersText: '{', oauth2_token_url: 'login' }),
    [bearer],
    onlyOAuth2,
  ],
  [
    'Splunk: its token, no headers',
    toSplunk(X_A),
    [splunkToken],
    ['delivery_splunk', ignored('splunk'), 'delivery_unsigned'],
  ],
  [
    'Splunk, its token not seen',
    toSplunk({ secret: '' }, { splunk_token: unseen }),
    [splunkToken],
    ['delivery_splunk', 'delivery_unsigned'],
  ],
  [
    'Splunk without a token',
    toSplunk({ splunk_token: ' ', secret: '' }),
    [],
    ['delivery_no_token', 'delivery_splunk', 'delivery_unsigned'],
  ],
  ['a type that is not seen: as HTTP Post', post(X_A, { type: unseen }), withA, ['delivery_type_unknown']],
  ['no type yet: as HTTP Post', post(X_A, { type: read('') }), withA, ['delivery_type_unknown']],
  [
    'a type without documentation',
    post(X_A, { type: read('aws-sns') }),
    [],
    [
      { text: sentence('delivery_type_undocumented', { type: 'aws-sns' }) },
      ignored('aws-sns'),
      'delivery_unsigned',
    ],
  ],
  ['disabled', post({ enabled: false }), signed, ['delivery_disabled']],
  ['not seen whether enabled', post({}, { enabled: unseen }), signed, []],
  ['no URL', post({ url: '' }), signed, ['delivery_no_url']],
  ['a URL that is not seen', post({}, { url: unseen }), signed, ['delivery_no_url']],
  ['another scheme', post({ url: 'ftp://hooks.example.com' }), signed, ['delivery_no_url']],
  ['an address that is none', post({ url: 'https:hooks.example.com' }), signed, ['delivery_no_url']],
  ['http, and a user', post({ url: 'http://noc@hooks.example.com' }), signed, ['delivery_user_info']],
  ['a password only', post({ url: 'https://:a@hooks.example.com' }), signed, ['delivery_user_info']],
  // What Mist answers in place of the headers, in the order in which it looks: form, types, what HTTP cannot carry, size.
  refused(`{"X-A": "${big}", "X-C": 1,}`, 'headers format invalid', 'delivery_headers_error'),
  refused(
    `{"X-B": "${big}", "X-C": 1, "X-D": 2, "X A": "b"}`,
    'header[X-C] not a string',
    'delivery_headers_error',
  ),
  refused(`{"X A": "${big}"}`, 'headers format invalid', 'delivery_headers_error_likely'),
  refused(`{"": "b"}`, 'headers format invalid', 'delivery_headers_error_likely'),
  refused(`{"X-A": "b\\nc"}`, 'headers format invalid', 'delivery_headers_error_likely'),
  refused(`{"X-A": "${big}"}`, 'headers too big', 'delivery_headers_error'),
];

/** The notes of what is not sent at all. */
const STOPPING = new Set<unknown>(['delivery_disabled', 'delivery_no_url', 'delivery_no_token']);

test.each(rows)('%s', (_, given, headers, notes) => {
  const said = notes.map(note => (typeof note === 'string' ? sentence(note) : note.text));
  expect(rest(...given)).toEqual({ headers, notes: said });
  const stops = notes.some(note => STOPPING.has(note));
  expect(preview(...given).sent).toBe(!stops);
});

test('signatures that are not computed are masked', () => {
  const { headers } = previewDelivery(draftOf(httpPost), [], { body: '{}' });
  expect(headers.slice(-2)).toEqual([
    { name: 'X-Mist-Signature-v2', value: DOTS, source: 'signature', masked: true },
    { name: 'X-Mist-Signature', value: DOTS, source: 'signature', masked: true },
  ]);
});

test.each([
  ['', '', '/'],
  [' http://hooks.example.com/a b?c ', 'hooks.example.com', '/a%20b?c'],
  ['ftp://hooks.example.com/a', '', '/'],
  ['httpx://hooks.example.com/a', '', '/'],
])('%j is sent to host %j, path %j', (url, host, path) => {
  const delivery = preview({ ...httpPost, url });
  expect([delivery.host, delivery.path, delivery.headers[0]?.value]).toEqual([host, path, host]);
});

const mark = 'ghp_abcdefghijklmnop1234';
const secrets = {
  url: `https://user:${mark}@hooks.example.com/in?api_key=${mark}&a=b&t=${mark}`,
  secret: `${mark} secret`,
  headerRows: [
    ['Authorization', `Bearer ${mark}`],
    ['X-Api-Key', 'c0ffee'],
    ['Cookie', mark],
    ['X-Forward', `Bearer ${mark}`],
    ['X-Team', 'network'],
  ],
} as const;

test('no secret is shown, whatever its name', () => {
  expect(rest({ ...httpPost, ...secrets }).headers.slice(0, -2)).toEqual([
    `Authorization: Bearer ${DOTS} (custom, masked)`,
    `X-Api-Key: ${DOTS} (custom, masked)`,
    `Cookie: ${DOTS} (custom, masked)`,
    `X-Forward: Bearer ${DOTS} (custom, masked)`,
    'X-Team: network (custom)',
  ]);
  expect(preview({ ...httpPost, ...secrets }).path).toBe(`/in?api_key=${DOTS}&a=b&t=${DOTS}`);
  for (const form of [
    { ...oauth2, oauth2_client_secret: mark },
    { ...splunk, splunk_token: mark },
  ]) {
    expect(JSON.stringify(preview({ ...form, ...secrets }))).not.toContain(mark);
  }
});
