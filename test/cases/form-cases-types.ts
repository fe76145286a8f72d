import { type EnteredForm, formCase, httpPost, oauth2, splunk } from './form-case.ts';

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
export const typeFormCases: readonly EnteredForm[] = [
  formCase('OAuth2 with client credentials', oauth2),
  formCase('OAuth2 with a password, editing at a site', password, { scope: 'site', mode: 'edit' }),
  formCase('OAuth2 without a grant', noGrant),
  formCase('no token URL', { ...oauth2, oauth2_token_url: '' }),
  formCase('a token URL without a scheme', { ...oauth2, oauth2_token_url: 'login.example.com' }),
  formCase('a token URL by plain http', { ...oauth2, oauth2_token_url: 'http://login.example.com/token' }),
  formCase('a token URL inside the network', { ...oauth2, oauth2_token_url: 'https://10.9.8.7/token' }),
  formCase('user and password in the token URL', {
    ...oauth2,
    oauth2_token_url: 'https://mist:pw@login.example.com/token',
  }),
  formCase('the client secret in the token URL', {
    ...oauth2,
    oauth2_token_url: 'https://login.example.com/token?tenant=7&client_secret=k3Q9-vd81_pLmTz6',
  }),
  formCase('the client secret in the token URL, in camel case', {
    ...oauth2,
    oauth2_token_url: 'https://login.example.com/token?clientSecret=k3Q9-vd81_pLmTz6',
  }),
  formCase('a zero-width blank within the token URL', {
    ...oauth2,
    oauth2_token_url: 'https://login.example.com/\u200btoken',
  }),
  formCase('a fragment in the token URL', {
    ...oauth2,
    oauth2_token_url: 'https://login.example.com/token#main',
  }),
  formCase('no client ID, no client secret', { ...oauth2, oauth2_client_id: '', oauth2_client_secret: '' }),
  formCase('a blank after the client ID', { ...oauth2, oauth2_client_id: 'mist-deliveries ' }),
  formCase('no user name, no password', { ...password, oauth2_username: '', oauth2_password: '' }),
  formCase('custom headers with OAuth2', { ...oauth2, headerRows: rows }),
  formCase('Authorization with OAuth2', { ...oauth2, headerRows: [['Authorization', 'Bearer abc']] }),
  formCase('Authorization with HTTP Post', { ...httpPost, headerRows: [['Authorization', 'Bearer abc']] }),
  formCase('Splunk', splunk),
  formCase('Splunk at a site, editing', splunk, { scope: 'site', mode: 'edit' }),
  formCase('no Splunk token', token('')),
  formCase('a Splunk token that is no UUID', token('abcdef')),
  formCase('a Splunk token with its scheme', token('Splunk 2d9c41f0-7a3e-4b58-9c61-08e5f7b1a2d4')),
  formCase('another path than the collector’s', { ...splunk, url: 'https://splunk.example.com:8088/in' }),
  formCase('the collector’s path for raw events', {
    ...splunk,
    url: 'https://splunk.example.com:8088/services/collector/raw',
  }),
  formCase('custom headers with Splunk', { ...splunk, headerRows: rows }),
  formCase('faulty headers with Splunk, which leaves them out', {
    ...splunk,
    headerRows: [
      ['X Team', 'a '],
      ['Host', 'b'],
    ],
  }),
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
    { mode: 'edit' },
  ),
];
