import { error, type FormCase, formCase, httpPost, note, oauth2, splunk, warning } from './form-case.ts';

const { oauth2_grant_type: _grant, ...noGrant } = oauth2;
const password = {
  ...oauth2,
  oauth2_grant_type: 'password',
  oauth2_username: 'deliveries',
  oauth2_password: 'w8-Hn4_rT2',
} as const;
const token = (text: string) => ({ ...splunk, splunk_token: text });
const rows = [['X-Team', 'network']] as const;

/** OAuth2, Splunk, and what the types do to other fields. */
export const typeFormCases: readonly FormCase[] = [
  formCase('OAuth2 with client credentials', oauth2),
  formCase('OAuth2 with a password, editing at a site', password, [], { scope: 'site', mode: 'edit' }),
  formCase('OAuth2 without a grant', noGrant, error('oauth2_grant_type', 'OAUTH2_GRANT_MISSING')),
  formCase(
    'no token URL',
    { ...oauth2, oauth2_token_url: '' },
    error('oauth2_token_url', 'OAUTH2_TOKEN_URL_MISSING'),
  ),
  formCase(
    'a token URL without a scheme',
    { ...oauth2, oauth2_token_url: 'login.example.com' },
    error('oauth2_token_url', 'OAUTH2_TOKEN_URL_INVALID'),
  ),
  formCase(
    'a token URL by plain http',
    { ...oauth2, oauth2_token_url: 'http://login.example.com/token' },
    warning('oauth2_token_url', 'OAUTH2_TOKEN_URL_NOT_HTTPS'),
  ),
  formCase(
    'a token URL inside the network',
    { ...oauth2, oauth2_token_url: 'https://10.9.8.7/token' },
    warning('oauth2_token_url', 'OAUTH2_TOKEN_URL_PRIVATE'),
  ),
  formCase(
    'user and password in the token URL',
    { ...oauth2, oauth2_token_url: 'https://mist:pw@login.example.com/token' },
    warning('oauth2_token_url', 'OAUTH2_TOKEN_URL_CREDENTIALS'),
  ),
  formCase(
    'the client secret in the token URL',
    {
      ...oauth2,
      oauth2_token_url: 'https://login.example.com/token?tenant=7&client_secret=k3Q9-vd81_pLmTz6',
    },
    warning('oauth2_token_url', 'OAUTH2_TOKEN_URL_CREDENTIALS'),
  ),
  formCase(
    'the client secret in the token URL, in camel case',
    { ...oauth2, oauth2_token_url: 'https://login.example.com/token?clientSecret=k3Q9-vd81_pLmTz6' },
    warning('oauth2_token_url', 'OAUTH2_TOKEN_URL_CREDENTIALS'),
  ),
  formCase(
    'a zero-width blank within the token URL',
    { ...oauth2, oauth2_token_url: 'https://login.example.com/\u200btoken' },
    warning('oauth2_token_url', 'OAUTH2_SPACE'),
  ),
  formCase(
    'a fragment in the token URL',
    { ...oauth2, oauth2_token_url: 'https://login.example.com/token#main' },
    warning('oauth2_token_url', 'OAUTH2_TOKEN_URL_FRAGMENT'),
  ),
  formCase('no client ID, no client secret', { ...oauth2, oauth2_client_id: '', oauth2_client_secret: '' }, [
    ...error('oauth2_client_id', 'OAUTH2_CLIENT_ID_MISSING'),
    ...error('oauth2_client_secret', 'OAUTH2_CLIENT_SECRET_MISSING'),
  ]),
  formCase(
    'a blank after the client ID',
    { ...oauth2, oauth2_client_id: 'mist-deliveries ' },
    warning('oauth2_client_id', 'OAUTH2_SPACE'),
  ),
  formCase('no user name, no password', { ...password, oauth2_username: '', oauth2_password: '' }, [
    ...error('oauth2_username', 'OAUTH2_USERNAME_MISSING'),
    ...error('oauth2_password', 'OAUTH2_PASSWORD_MISSING'),
  ]),
  formCase(
    'custom headers with OAuth2',
    { ...oauth2, headerRows: rows },
    warning('headers', 'HEADERS_IGNORED'),
  ),
  formCase(
    'Authorization with OAuth2',
    { ...oauth2, headerRows: [['Authorization', 'Bearer abc']] },
    warning('headers', 'HEADERS_IGNORED', 'HEADER_AUTH_WITH_OAUTH2'),
  ),
  formCase('Authorization with HTTP Post', { ...httpPost, headerRows: [['Authorization', 'Bearer abc']] }),
  formCase('Splunk', splunk),
  formCase('Splunk at a site, editing', splunk, [], { scope: 'site', mode: 'edit' }),
  formCase('no Splunk token', token(''), error('splunk_token', 'SPLUNK_TOKEN_MISSING')),
  formCase('a Splunk token that is no UUID', token('abcdef'), note('splunk_token', 'SPLUNK_TOKEN_SHAPE')),
  formCase(
    'a Splunk token with its scheme',
    token('Splunk 2d9c41f0-7a3e-4b58-9c61-08e5f7b1a2d4'),
    note('splunk_token', 'SPLUNK_TOKEN_SHAPE'),
  ),
  formCase(
    'another path than the collector’s',
    { ...splunk, url: 'https://splunk.example.com:8088/in' },
    note('url', 'SPLUNK_URL_PATH'),
  ),
  formCase('the collector’s path for raw events', {
    ...splunk,
    url: 'https://splunk.example.com:8088/services/collector/raw',
  }),
  formCase(
    'custom headers with Splunk',
    { ...splunk, headerRows: rows },
    warning('headers', 'HEADERS_IGNORED'),
  ),
  formCase(
    'faulty headers with Splunk, which leaves them out',
    {
      ...splunk,
      headerRows: [
        ['X Team', 'a '],
        ['Host', 'b'],
      ],
    },
    warning('headers', 'HEADERS_IGNORED'),
  ),
  formCase(
    'many faults at once, editing',
    {
      type: 'http-post',
      name: '',
      url: 'http://10.0.0.5/hook#x',
      topics: [],
      verify_cert: true,
      secret: '',
      headerRows: [['X-Mist-Error', 'none']],
    },
    [
      ...error('name', 'NAME_MISSING'),
      ...warning('url', 'URL_NOT_HTTPS', 'URL_PRIVATE', 'URL_FRAGMENT'),
      ...error('topics', 'TOPICS_EMPTY'),
      ...warning('secret', 'SECRET_MISSING'),
      ...error('headers', 'HEADER_COLLIDES'),
    ],
    { mode: 'edit' },
  ),
];
