import { type EnteredForm, formCase, httpPost } from './form-case.ts';

const url = (address: string) => ({ ...httpPost, url: address });
const site = { scope: 'site' } as const;

/** URL, name, certificate. */
export const urlFormCases: readonly EnteredForm[] = [
  formCase('a complete HTTP Post webhook', httpPost),
  formCase('the same at a site, opened for editing', httpPost, { ...site, mode: 'edit' }),
  formCase('a URL with port, path and query', url('https://hooks.example.com:8443/in/mist?tenant=7')),
  formCase('a URL with a name in another script', url('https://bücher.example.net/mist')),
  formCase('a new form that nobody has touched', {}),
  formCase('no URL', url('')),
  formCase('a URL of blanks only', url('   ')),
  formCase('a URL without a scheme', url('hooks.example.com/mist')),
  formCase('host and port without a scheme', url('hooks.example.com:8443/mist'), site),
  formCase('one slash after the scheme', url('https:/hooks.example.com/mist')),
  formCase('three slashes after the scheme', url('https:///hooks.example.com')),
  formCase('a URL that is prose', url('my receiver')),
  formCase('a port out of range', url('https://hooks.example.com:99999/mist')),
  formCase('an ftp URL', url('ftp://hooks.example.com/mist')),
  formCase('a mistyped scheme', url('htps://hooks.example.com/mist'), {
    mode: 'edit',
  }),
  formCase('plain http', url('http://hooks.example.com/mist')),
  formCase('a private IPv4 address', url('http://192.168.1.20:8899/'), {
    ...site,
    mode: 'edit',
  }),
  formCase('an address behind a provider’s NAT', url('http://100.64.3.9/')),
  formCase('a loopback address in hexadecimal', url('http://0x7f000001/')),
  formCase('two schemes', url('https://https://hooks.example.com')),
  formCase('two dots in a row in the host', url('https://hooks..example.com/'), site),
  formCase('a comma in the host', url('https://hooks,example.com/mist')),
  formCase('a hyphen at the start of the host', url('https://-hooks.example.com/')),
  formCase('a wildcard as host', url('https://*.example.com/mist')),
  formCase('port 0', url('https://hooks.example.com:0/mist')),
  formCase('a public IPv4 address with leading zeros', url('https://0011.011.9.9/hook')),
  formCase('two alphabets in one part of the host', url('https://h\u043e\u043eks.example.com/mist')),
  formCase('an underscore in the host', url('https://mist_in.example.com/')),
  formCase('localhost with the dot of the root', url('https://localhost./hook')),
  formCase('a chat service’s incoming webhook', url('https://hooks.slack.com/services/T0/B0/x')),
  formCase(
    'an inspector that anyone may read',
    url('https://webhook.site/2d9c41f0-7a3e-4b58-9c61-08e5f7b1a2d4'),
    site,
  ),
  formCase('variables left in the name and the URL', {
    ...url('https://{{host}}/mist'),
    name: 'Receiver {{site}}',
  }),
  formCase('localhost', url('https://localhost:3000/hook')),
  formCase('a name without a domain', url('https://receiver/hook'), site),
  formCase('a name of a local network', url('https://receiver.office.local/hook')),
  formCase('a unique local IPv6 address', url('https://[fd12:3456::9]/hook')),
  formCase('an IPv4 address written as IPv6', url('https://[::ffff:10.1.2.3]/hook')),
  formCase('a public IP address with the certificate verified', url('https://9.9.9.9/hook')),
  formCase('user and password in the URL', url('https://mist:pw@hooks.example.com/')),
  formCase('a fragment', url('https://hooks.example.com/mist#main')),
  formCase('blanks round the URL', url(' https://hooks.example.com/mist ')),
  formCase('a no-break space after the URL', url('https://hooks.example.com/mist\u00a0')),
  formCase('a blank inside the URL', url('https://hooks.example.com/mist in')),
  formCase('certificate not verified', { ...httpPost, verify_cert: false }),
  formCase(
    'certificate not verified, where there is none',
    { ...url('http://hooks.example.com/mist'), verify_cert: false },
    site,
  ),
  formCase('no name', { ...httpPost, name: '' }),
  formCase('blanks round the name', { ...httpPost, name: ' Receiver' }),
  formCase(
    'a name that the list already has',
    { ...httpPost, name: 'Ticket Desk' },
    {
      otherNames: ['Home Test', 'Ticket Desk', 'Log Index'],
    },
  ),
  formCase(
    'a name that differs from one in the list',
    { ...httpPost, name: 'Ticket Desk 2' },
    {
      otherNames: ['Home Test', 'Ticket Desk', 'Log Index'],
    },
  ),
];
