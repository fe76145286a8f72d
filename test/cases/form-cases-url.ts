import { error, type FormCase, formCase, httpPost, note, warning } from './form-case.ts';

const url = (address: string) => ({ ...httpPost, url: address });
const site = { scope: 'site' } as const;

/** URL, name, certificate. */
export const urlFormCases: readonly FormCase[] = [
  formCase('a complete HTTP Post webhook', httpPost),
  formCase('the same at a site, opened for editing', httpPost, [], { ...site, mode: 'edit' }),
  formCase('a URL with port, path and query', url('https://hooks.example.com:8443/in/mist?tenant=7')),
  formCase('a URL with a name in another script', url('https://bücher.example.net/mist')),
  formCase('a new form that nobody has touched', {}),
  formCase('no URL', url(''), error('url', 'URL_MISSING')),
  formCase('a URL of blanks only', url('   '), error('url', 'URL_MISSING')),
  formCase('a URL without a scheme', url('hooks.example.com/mist'), error('url', 'URL_INVALID')),
  formCase(
    'host and port without a scheme',
    url('hooks.example.com:8443/mist'),
    error('url', 'URL_INVALID'),
    site,
  ),
  formCase('one slash after the scheme', url('https:/hooks.example.com/mist'), error('url', 'URL_INVALID')),
  formCase('three slashes after the scheme', url('https:///hooks.example.com'), error('url', 'URL_INVALID')),
  formCase('a URL that is prose', url('my receiver'), error('url', 'URL_INVALID')),
  formCase('a port out of range', url('https://hooks.example.com:99999/mist'), error('url', 'URL_INVALID')),
  formCase('an ftp URL', url('ftp://hooks.example.com/mist'), error('url', 'URL_SCHEME')),
  formCase('a mistyped scheme', url('htps://hooks.example.com/mist'), error('url', 'URL_SCHEME'), {
    mode: 'edit',
  }),
  formCase('plain http', url('http://hooks.example.com/mist'), warning('url', 'URL_NOT_HTTPS')),
  formCase(
    'a private IPv4 address',
    url('http://192.168.1.20:8899/'),
    warning('url', 'URL_NOT_HTTPS', 'URL_PRIVATE'),
    {
      ...site,
      mode: 'edit',
    },
  ),
  formCase(
    'an address behind a provider’s NAT',
    url('http://100.64.3.9/'),
    warning('url', 'URL_NOT_HTTPS', 'URL_PRIVATE'),
  ),
  formCase(
    'a loopback address in hexadecimal',
    url('http://0x7f000001/'),
    warning('url', 'URL_NOT_HTTPS', 'URL_PRIVATE', 'HOST_NOTATION'),
  ),
  formCase('two schemes', url('https://https://hooks.example.com'), error('url', 'URL_INVALID')),
  formCase(
    'two dots in a row in the host',
    url('https://hooks..example.com/'),
    error('url', 'URL_INVALID'),
    site,
  ),
  formCase('a comma in the host', url('https://hooks,example.com/mist'), error('url', 'URL_INVALID')),
  formCase(
    'a hyphen at the start of the host',
    url('https://-hooks.example.com/'),
    error('url', 'URL_INVALID'),
  ),
  formCase('a wildcard as host', url('https://*.example.com/mist'), error('url', 'URL_INVALID')),
  formCase('port 0', url('https://hooks.example.com:0/mist'), error('url', 'URL_INVALID')),
  formCase(
    'a public IPv4 address with leading zeros',
    url('https://0011.011.9.9/hook'),
    warning('url', 'HOST_NOTATION').concat(note('verify_cert', 'VERIFY_CERT_IP')),
  ),
  formCase(
    'two alphabets in one part of the host',
    url('https://h\u043e\u043eks.example.com/mist'),
    warning('url', 'HOST_LOOKALIKE'),
  ),
  formCase('an underscore in the host', url('https://mist_in.example.com/'), note('url', 'HOST_UNDERSCORE')),
  formCase(
    'localhost with the dot of the root',
    url('https://localhost./hook'),
    warning('url', 'URL_PRIVATE'),
  ),
  formCase(
    'a chat service’s incoming webhook',
    url('https://hooks.slack.com/services/T0/B0/x'),
    warning('url', 'RECEIVER_OTHER_BODY'),
  ),
  formCase(
    'an inspector that anyone may read',
    url('https://webhook.site/2d9c41f0-7a3e-4b58-9c61-08e5f7b1a2d4'),
    warning('url', 'RECEIVER_PUBLIC'),
    site,
  ),
  formCase(
    'variables left in the name and the URL',
    { ...url('https://{{host}}/mist'), name: 'Receiver {{site}}' },
    [...error('name', 'VARIABLE_LEFT'), ...error('url', 'VARIABLE_LEFT')],
  ),
  formCase('localhost', url('https://localhost:3000/hook'), warning('url', 'URL_PRIVATE')),
  formCase('a name without a domain', url('https://receiver/hook'), warning('url', 'URL_PRIVATE'), site),
  formCase(
    'a name of a local network',
    url('https://receiver.office.local/hook'),
    warning('url', 'URL_PRIVATE'),
  ),
  formCase('a unique local IPv6 address', url('https://[fd12:3456::9]/hook'), [
    ...warning('url', 'URL_PRIVATE'),
    ...note('verify_cert', 'VERIFY_CERT_IP'),
  ]),
  formCase('an IPv4 address written as IPv6', url('https://[::ffff:10.1.2.3]/hook'), [
    ...warning('url', 'URL_PRIVATE'),
    ...note('verify_cert', 'VERIFY_CERT_IP'),
  ]),
  formCase(
    'a public IP address with the certificate verified',
    url('https://9.9.9.9/hook'),
    note('verify_cert', 'VERIFY_CERT_IP'),
  ),
  formCase(
    'user and password in the URL',
    url('https://mist:pw@hooks.example.com/'),
    warning('url', 'URL_CREDENTIALS'),
  ),
  formCase('a fragment', url('https://hooks.example.com/mist#main'), warning('url', 'URL_FRAGMENT')),
  formCase('blanks round the URL', url(' https://hooks.example.com/mist '), warning('url', 'URL_SPACE')),
  formCase(
    'a no-break space after the URL',
    url('https://hooks.example.com/mist\u00a0'),
    warning('url', 'URL_SPACE'),
  ),
  formCase('a blank inside the URL', url('https://hooks.example.com/mist in'), warning('url', 'URL_SPACE')),
  formCase(
    'certificate not verified',
    { ...httpPost, verify_cert: false },
    warning('verify_cert', 'VERIFY_CERT_OFF'),
  ),
  formCase(
    'certificate not verified, where there is none',
    { ...url('http://hooks.example.com/mist'), verify_cert: false },
    warning('url', 'URL_NOT_HTTPS'),
    site,
  ),
  formCase('no name', { ...httpPost, name: '' }, error('name', 'NAME_MISSING')),
  formCase('blanks round the name', { ...httpPost, name: ' Receiver' }, warning('name', 'NAME_SPACE')),
  formCase(
    'a name that the list already has',
    { ...httpPost, name: 'Ticket Desk' },
    warning('name', 'NAME_DUPLICATE'),
    {
      otherNames: ['Home Test', 'Ticket Desk', 'Log Index'],
    },
  ),
  formCase('a name that differs from one in the list', { ...httpPost, name: 'Ticket Desk 2' }, [], {
    otherNames: ['Home Test', 'Ticket Desk', 'Log Index'],
  }),
];
