import { describe, expect, test } from 'vitest';
import { previewDelivery } from '../../../utils/delivery/preview-delivery.ts';
import { renderDelivery } from '../../../utils/delivery/render-delivery.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { check } from '../../../utils/rules/check.ts';
import { draftOf } from '../../cases/draft-of.ts';
import { type CaseForm, httpPost, oauth2, splunk, strongSecret } from '../../cases/form-case.ts';

const context = { scope: 'org', mode: 'edit', touched: true, otherNames: [] } as const;
const around = { body: '{"topic":"ping","events":[]}', signatures: { v1: 'a1', v2: 'b2' } };

function preview(form: CaseForm, more: Partial<Parameters<typeof previewDelivery>[2]> = {}) {
  const draft = draftOf(form);
  return previewDelivery(draft, check(draft, context), { ...around, ...more });
}
const names = (form: CaseForm) => preview(form).headers.map(({ name }) => name);
const headerValue = (form: CaseForm, name: string) =>
  preview(form).headers.find(header => header.name === name)?.value;

test('the request of a complete HTTP Post webhook', () => {
  const form = {
    ...httpPost,
    url: 'https://hooks.example.com:8443/in?tenant=7#x',
    headerRows: [
      ['X-Team', 'é'],
      ['', ''],
    ],
  } as const;
  expect(renderDelivery(preview(form))).toBe(
    [
      'POST /in?tenant=7 HTTP/1.1',
      'Host: hooks.example.com:8443',
      'User-Agent: Mist-webhook',
      'Content-Type: application/json',
      'Content-Length: 28',
      'X-Team: é',
      'X-Mist-Signature-v2: b2',
      'X-Mist-Signature: a1',
      '',
      '{"topic":"ping","events":[]}',
    ].join('\n'),
  );
});

describe('X-Mist-Error comes in place of the custom headers', () => {
  test.each([
    ['{"X-A": "b",}', 'headers format invalid'],
    ['{"X-A": "b", "X-C": 1}', 'header[X-C] not a string'],
    [`{"X-A": "${'b'.repeat(1000)}"}`, 'headers too big'],
    ['{"X A": "b"}', 'headers format invalid'],
    [`{"X-A": 1, "X-B": "${'b'.repeat(1000)}"}`, 'header[X-A] not a string'],
  ])('%s', (headersText, error) => {
    const { headers } = preview({ ...httpPost, headersText });
    const chosen = headers.filter(({ source }) => source === 'custom' || source === 'error');
    expect(chosen).toEqual([{ name: 'X-Mist-Error', value: error, source: 'error', masked: false }]);
  });

  test('but not for headers that are only doubtful', () => {
    expect(names({ ...httpPost, headersText: `{"X-A": "${'é'.repeat(400)} "}` })).toContain('X-A');
  });
});

describe('by type', () => {
  test('OAuth2 has a fetched token, no signature and no custom headers', () => {
    const form = { ...oauth2, secret: strongSecret, headerRows: [['X-Team', 'a']] } as const;
    expect(names(form)).toEqual(['Host', 'User-Agent', 'Content-Type', 'Content-Length', 'Authorization']);
    expect(headerValue(form, 'Authorization')).toBe('Bearer ••••••••');
    expect(preview(form).notes).toContain(
      'Mist fetches the token from login.example.com before it delivers.',
    );
  });

  test('Splunk has its token, masked', () => {
    expect(headerValue(splunk, 'Authorization')).toBe('Splunk ••••••••');
  });

  test('HTTP Post without a secret is not signed', () => {
    expect(names({ ...httpPost, secret: '' })).not.toContain('X-Mist-Signature-v2');
    expect(preview({ ...httpPost, secret: '' }).notes).toContain(sentence('delivery_unsigned'));
  });

  test('signatures that are not computed are masked', () => {
    const draft = draftOf(httpPost);
    const { headers } = previewDelivery(draft, [], { body: '{}' });
    expect(headers.filter(({ source }) => source === 'signature').map(({ masked }) => masked)).toEqual([
      true,
      true,
    ]);
  });
});

describe('nothing is sent', () => {
  test.each([
    ['delivery_disabled', { ...httpPost, enabled: false }],
    ['delivery_no_url', { ...httpPost, url: '' }],
    ['delivery_no_url', { ...httpPost, url: 'ftp://hooks.example.com' }],
    ['delivery_no_token', { ...splunk, splunk_token: '' }],
  ] as const)('%s', (reason, form) => {
    const { sent, notes: said } = preview(form);
    expect([sent, said[0]]).toEqual([false, sentence(reason)]);
  });
});

test('one name in the same spelling is sent once, with the later value', () => {
  const form = {
    ...httpPost,
    headerRows: [
      ['X-A', '1'],
      ['X-B', '2'],
      ['X-A', '3'],
    ],
  } as const;
  const custom = preview(form).headers.filter(({ source }) => source === 'custom');
  expect(custom.map(({ name, value }) => `${name}=${value}`)).toEqual(['X-A=3', 'X-B=2']);
});

test('what is closed or unreadable is said to be unknown', () => {
  const draft = {
    ...draftOf(httpPost),
    secret: { status: 'collapsed' },
    headers: { status: 'unreadable' },
  } as const;
  const { notes: said } = previewDelivery(draft, [], { ...around, cloud: 'Global 01' });
  expect(said).toEqual([
    sentence('delivery_headers_unknown'),
    sentence('delivery_secret_unknown'),
    'Sent from Mist’s cloud Global 01.',
  ]);
});

test('no secret is shown', () => {
  const mark = 'c0ffee-marked';
  const marked = {
    secret: `${mark} secret`,
    url: `https://user:${mark}@hooks.example.com/in?api_key=${mark}&a=b`,
    headerRows: [
      ['Authorization', `Bearer ${mark}`],
      ['X-Api-Key', mark],
      ['Cookie', mark],
    ],
  } as const;
  const forms: CaseForm[] = [
    { ...httpPost, ...marked },
    { ...oauth2, ...marked, oauth2_client_secret: mark },
    { ...splunk, ...marked, splunk_token: mark },
  ];
  for (const form of forms) {
    const delivery = preview(form);
    expect(JSON.stringify(delivery)).not.toContain(mark);
    expect(renderDelivery(delivery)).not.toContain(mark);
  }
  expect(headerValue({ ...httpPost, ...marked }, 'Authorization')).toBe('Bearer ••••••••');
});

test('nor one that stands under a name of another kind', () => {
  const mark = 'ghp_abcdefghijklmnop1234';
  const form = {
    ...httpPost,
    url: `https://hooks.example.com/in?t=${mark}&team=net`,
    headerRows: [
      ['X-Forward', `Bearer ${mark}`],
      ['X-Team', 'network'],
    ],
  } as const;
  expect(preview(form).path).toBe('/in?t=••••••••&team=net');
  expect(headerValue(form, 'X-Forward')).toBe('Bearer ••••••••');
  expect(headerValue(form, 'X-Team')).toBe('network');
});
