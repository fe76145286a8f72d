import { describe, expect, test } from 'vitest';
import { check, toDo } from '../../../utils/rules/check.ts';
import { say } from '../../../utils/rules/say.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import type { FormContext } from '../../../utils/webhook/finding.ts';
import { draftOf } from '../../cases/draft-of.ts';
import { type CaseForm, httpPost, oauth2, splunk } from '../../cases/form-case.ts';

const context: FormContext = { scope: 'org', mode: 'add', touched: true, otherNames: [] };
const findings = (form: CaseForm) => check(draftOf(form), context);
const codes = (draft: WebhookDraft, around = context) => check(draft, around).map(({ code }) => code);

describe('what a finding names', () => {
  test('a long name is cut', () => {
    const [finding] = findings({ ...httpPost, headerRows: [[`X ${'a'.repeat(500)}`, 'b']] });
    expect(finding && say(finding).problem.length).toBeLessThan(200);
  });

  test('header findings say where they stand', () => {
    const [finding] = findings({ ...httpPost, headersText: '{\n  "X-A": "1",\n  "X-B": 2\n}' });
    expect(finding?.at).toEqual({ header: 1, line: 3, column: 3 });
  });
});

describe('what is not known is left alone', () => {
  const draft = draftOf({ ...httpPost, secret: '' });

  test('a type that is not read', () => {
    expect(codes({ ...draft, type: { status: 'unreadable' } })).toEqual(['FIELD_UNREADABLE']);
    expect(codes({ ...draft, type: { status: 'read', value: '' } })).toEqual([]);
  });

  test('types whose addresses are not documented', () => {
    const url = { status: 'read', value: 'arn:aws:sns:eu-west-1:123456789012:mist' } as const;
    expect(codes({ ...draft, url, type: { status: 'read', value: 'aws-sns' } })).toEqual([]);
  });

  test('fields of a section that is closed, or that the form does not offer', () => {
    const oauth = draftOf({ ...oauth2, oauth2_client_id: '' });
    expect(
      codes({ ...oauth, oauth2_client_id: { status: 'absent' }, secret: { status: 'collapsed' } }),
    ).toEqual([]);
  });

  test('each unreadable field has one note, in the order of the form', () => {
    const found = check(
      { ...draft, headers: { status: 'unreadable' }, name: { status: 'unreadable' } },
      context,
    );
    expect(found.filter(({ code }) => code === 'FIELD_UNREADABLE').map(({ field }) => field)).toEqual([
      'name',
      'headers',
    ]);
  });

  test('topics in a scope that is not known, and keys that are not known', () => {
    const topics = { status: 'read', value: ['zone', 'brand-new-topic', 'ping'] } as const;
    expect(codes({ ...draftOf(httpPost), topics }, { ...context, scope: 'unknown' })).toEqual([]);
  });
});

describe('what stands in other fields and rows is judged by itself', () => {
  const read = <T>(value: T) => ({ status: 'read', value }) as const;
  const rows = (...fields: readonly (readonly [string, string])[]) =>
    read({ notation: 'rows', fields: fields.map(([name, value]) => ({ name, value })) } as const);

  test.each<[title: string, form: CaseForm, more: Partial<WebhookDraft>, codes: string[]]>([
    [
      'a variable hides what else is said of its own place only',
      { ...httpPost, url: ' ' },
      { headers: rows(['X-A', '{{a}} '], ['X-B', '1 '], ['te', '{{b}}']), name: read('{{c}} ') },
      [
        'name VARIABLE_LEFT',
        'url URL_MISSING',
        'headers.0 VARIABLE_LEFT',
        'headers.1 HEADER_VALUE_EDGE_SPACE',
        'headers.2 VARIABLE_LEFT',
      ],
    ],
    [
      'fields of OAuth2 on a form of another type',
      httpPost,
      {
        oauth2_grant_type: read(''),
        oauth2_token_url: read(' http://10.0.0.1#a'),
        oauth2_client_id: read(''),
        splunk_token: read(''),
      },
      [],
    ],
    [
      'the other grant’s fields, and blanks for a value',
      oauth2,
      { oauth2_username: read(''), oauth2_password: read(''), oauth2_client_id: read(' ') },
      ['oauth2_client_id OAUTH2_CLIENT_ID_MISSING'],
    ],
    [
      'a grant that is not seen',
      oauth2,
      { oauth2_grant_type: { status: 'unreadable' }, oauth2_client_id: read(''), oauth2_username: read('') },
      ['oauth2_grant_type FIELD_UNREADABLE'],
    ],
    [
      'names with blanks round them are those that Mist sends itself',
      httpPost,
      { headers: rows(['x-mist-signature ', 'a'], ['Host ', 'b']) },
      [
        'headers.0 HEADER_NAME_INVALID',
        'headers.0 HEADER_COLLIDES',
        'headers.1 HEADER_NAME_INVALID',
        'headers.1 HEADER_RESERVED',
      ],
    ],
    [
      'Authorization with blanks round it, with OAuth2',
      oauth2,
      { headers: rows(['Authorization ', 'noc']), secret: read('') },
      ['headers HEADERS_IGNORED', 'headers.0 HEADER_NAME_INVALID', 'headers.0 HEADER_AUTH_WITH_OAUTH2'],
    ],
    [
      'rows without a name are not the same name',
      httpPost,
      { headers: rows(['', 'a'], [' ', 'b'], ['', 'c']) },
      ['headers.0 HEADER_NAME_EMPTY', 'headers.1 HEADER_NAME_EMPTY', 'headers.2 HEADER_NAME_EMPTY'],
    ],
    [
      'a user name, or a password alone, in the URL',
      { ...httpPost, url: 'https://:pw@hooks.example.com' },
      {},
      ['url URL_CREDENTIALS'],
    ],
  ])('%s', (_, form, more, expected) => {
    const said = check({ ...draftOf(form), ...more }, context).map(
      ({ field, at, code }) => `${field}${at?.header === undefined ? '' : `.${at.header}`} ${code}`,
    );
    expect(said).toEqual(expected);
  });
});

describe('what is still to do', () => {
  const { oauth2_grant_type: _grant, ...noGrant } = oauth2;
  const draft = draftOf({ ...httpPost, name: '', url: '', topics: [], secret: '' });
  const parts = (more: Partial<FormContext>) => {
    const around = { ...context, ...more };
    const { findings: wrong, toDo: open } = toDo(check(draft, around), around);
    return [wrong.map(({ code }) => code), open.map(({ code }) => code)];
  };
  const required = ['NAME_MISSING', 'URL_MISSING', 'TOPICS_EMPTY', 'SECRET_MISSING'];

  test.each([
    ['the type', { ...splunk, splunk_token: '' }, ['SPLUNK_TOKEN_MISSING']],
    [
      'the grant of a client',
      { ...oauth2, oauth2_token_url: '', oauth2_client_id: '', oauth2_client_secret: '' },
      ['OAUTH2_TOKEN_URL_MISSING', 'OAUTH2_CLIENT_ID_MISSING', 'OAUTH2_CLIENT_SECRET_MISSING'],
    ],
    [
      'the grant of a user',
      { ...oauth2, oauth2_grant_type: 'password', oauth2_username: '', oauth2_password: '' },
      ['OAUTH2_USERNAME_MISSING', 'OAUTH2_PASSWORD_MISSING'],
    ],
    ['OAuth2', noGrant, ['OAUTH2_GRANT_MISSING']],
  ] as const)('holds what %s needs', (_what, form, codes) => {
    const around = { ...context, touched: false };
    const { findings: wrong, toDo: open } = toDo(check(draftOf(form), around), around);
    expect([wrong, open.map(({ code }) => code)]).toEqual([[], codes]);
  });

  test('is no fault in a new form before it is touched', () => {
    expect(parts({ touched: false })).toEqual([[], required]);
  });

  test('is a fault once the form is touched, and in an existing webhook at once', () => {
    expect(parts({ touched: true })).toEqual([required, []]);
    expect(parts({ touched: false, mode: 'edit' })).toEqual([required, []]);
  });
});
