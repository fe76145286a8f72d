import { http, oauth2, type PlantedSecret } from './row.ts';

const cases: readonly (readonly [fields: Readonly<Record<string, unknown>>, secret: string, why: string])[] =
  [
    [{ api_key: 'unknownkey' }, 'unknownkey', 'a name that says it'],
    [{ auth: { token: 'nestedword' } }, 'nestedword', 'a name below'],
    [{ auth: { values: ['listedword'] } }, 'listedword', 'a list below such a name'],
    [{ extra: [{ a: 1 }, { b: [{ passphrase: 'deep words here' }] }] }, 'deep words here', 'deep in lists'],
    [{ aws_secret_access_key: 'wJalrInventedKeyForTests' }, 'wJalrInventedKeyForTests', 'a cloud key'],
    [{ sns: { accessKeyId: 'AKIAINVENTED1TEST111' } }, 'AKIAINVENTED1TEST111', 'an access key id'],
    [
      { google: '{"type":"service_account","private_key":"invented-pem-body"}' },
      'invented-pem-body',
      'JSON in a text',
    ],
    [
      {
        google: {
          credentials: '-----BEGIN PRIVATE KEY-----\nTUlJRXZJbnZlbnRlZA\n-----END PRIVATE KEY-----\n',
        },
      },
      'TUlJRXZJbnZlbnRlZA',
      'a private key',
    ],
    [
      { tls: { pem: '-----BEGIN RSA PRIVATE KEY-----\nUnNhSW52ZW50ZWQw\n-----END RSA PRIVATE KEY-----' } },
      'UnNhSW52ZW50ZWQw',
      'a private key under another name',
    ],
    [{ proxy: 'http://mist:proxypassword@proxy.example.com:3128' }, 'proxypassword', 'a URL with user info'],
    [
      { fallback_url: 'https://hooks.example.net/in?token=fallbackword' },
      'fallbackword',
      'a URL with a token',
    ],
    [
      { fallback_url: 'https://hooks.example.net/in/5b1d7c9e3f8a2046d1c7' },
      '5b1d7c9e3f8a2046d1c7',
      'a URL with a random path part',
    ],
    [{ description: 'NOC, password: sentenceword' }, 'sentenceword', 'a pair in a sentence'],
    [{ notes: 'Authorization: Bearer notesbearer' }, 'notesbearer', 'a header in a sentence'],
    [
      { comment: 'curl -H "X-Api-Key: curlword" https://hooks.example.com' },
      'curlword',
      'a command in a comment',
    ],
    [
      { custom: 'eyJhbGciOiJub25lIn0.eyJpc3MiOiJpbnZlbnRlZCJ9.' },
      'eyJhbGciOiJub25lIn0.eyJpc3MiOiJpbnZlbnRlZCJ9.',
      'a JSON web token',
    ],
    [
      { custom: 'MTIzNDU2Nzg5MGFiY2RlZmdoaWprbG1ub3BxcnM' },
      'MTIzNDU2Nzg5MGFiY2RlZmdoaWprbG1ub3BxcnM',
      'random characters',
    ],
    [{ custom: 'Sw4oTm9Fx2Rb7Ju0Ph5Zk==' }, 'Sw4oTm9Fx2Rb7Ju0Ph5Zk', 'padded base64'],
    [{ pin: 68412093 }, '68412093', 'a number'],
    [{ headers_extra: { 'X-Auth': 'extraheader' } }, 'extraheader', 'headers in an unknown field'],
    [
      { headers_list: [{ name: 'X-Api-Key', value: 'pairvalue' }] },
      'pairvalue',
      'a list of names and values',
    ],
    [{ settings: [['token', 'tuplevalue']] }, 'tuplevalue', 'a list of pairs'],
    [{ '-secret': 'minusname' }, 'minusname', 'a name with a minus, as a removed field has it'],
    [{ Secret: 'capitalname' }, 'capitalname', 'another letter case'],
    [{ splunkToken: 'camelsplunk' }, 'camelsplunk', 'camel case'],
    [{ kafka: 'user=mist password=kafkaword sasl=plain' }, 'kafkaword', 'pairs with blanks between'],
    [{ json: '{"a":"{\\"token\\":\\"twicenested\\"}"}' }, 'twicenested', 'JSON in JSON'],
    [
      { rules: [{ topic: 'alarms', action: 'permit', matching: { type: ['a'] }, token: 'ruletoken' }] },
      'ruletoken',
      'an unknown field of a rule',
    ],
    [
      { credentials: { a: { value: 'plainlynamed' } } },
      'plainlynamed',
      'a name that says nothing below one that does',
    ],
    [{ list: [{ Name: 'X-Token', Value: 'capitalpair' }] }, 'capitalpair', 'name and value in capitals'],
    [{ map: { zq8Xv2Lm9Rt4Kp7W: true } }, 'zq8Xv2Lm9Rt4Kp7W', 'a key that is the secret'],
    [{ topics: ['vb6Ty1Nq8Wd3Zr5K'] }, 'vb6Ty1Nq8Wd3Zr5K', 'a topic that is none'],
    [{ name: 'NOC password endsname' }, 'endsname', 'a word in the name'],
    [{ name: 'https://hooks.slack.com/services/T0N/B0N/nameurl' }, 'nameurl', 'a URL in the name'],
    [{ name: 'NOC (token: namedtoken)' }, 'namedtoken', 'a pair in the name'],
  ];

const pasted: readonly (readonly [fields: Readonly<Record<string, unknown>>, secret: string])[] = [
  [{ snmp: { community: 'unknownsnmp' } }, 'unknownsnmp'],
  [{ radius: [{ host: '192.0.2.5', secret: 'radiusnested' }] }, 'radiusnested'],
  [{ wlan: { auth: { type: 'psk', psk: 'wlannested' } } }, 'wlannested'],
  [{ auth: ['noc', 'listedpassword'] }, 'listedpassword'],
  [{ env: [{ name: 'MIST_TOKEN', value: 'envpair' }] }, 'envpair'],
  [{ env: ['MIST_TOKEN=envline'] }, 'envline'],
  [{ args: ['--token', 'flagvalue'] }, 'flagvalue'],
  [{ args: ['curl', '-H', 'Authorization: Bearer argbearer', 'https://hooks.example.com'] }, 'argbearer'],
  [{ request: { headers: { authorization: ['Bearer arraybearer'] } } }, 'arraybearer'],
  [{ cookies: [{ name: 'sid', value: 'cookiejar' }] }, 'cookiejar'],
  [{ query: [['api_key', 'tuplequery']] }, 'tuplequery'],
  [{ yaml: 'receiver:\n  password: yamlpassword\n' }, 'yamlpassword'],
  [{ ini: '[relay]\nsecret = inisecret\n' }, 'inisecret'],
  [{ xml: '<auth token="xmlattribute"/>' }, 'xmlattribute'],
  [{ config: 'set system root-authentication encrypted-password "$6$inv3nted$qT9r"' }, '$6$inv3nted$qT9r'],
  [{ config: 'snmp-server community configword ro' }, 'configword'],
  [{ junos: 'set access profile p client c chap-secret "$9$Inv3ntedChap"' }, '$9$Inv3ntedChap'],
  [{ comment: 'WLAN guest, PSK: commentpsk' }, 'commentpsk'],
  [{ note: 'Die Zugangsdaten: noc / Somm3r-2026!' }, 'Somm3r-2026!'],
  [{ note: 'Passwort lautet gartenlaube' }, 'gartenlaube'],
  [
    { cert: { pem: '-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIInvented0Pem\n-----END EC PRIVATE KEY-----' } },
    'MHcCAQEEIInvented0Pem',
  ],
  [{ ssh: 'ssh-rsa-cert AAAAB3NzaC1yc2EAAAADAQABInvented' }, 'AAAAB3NzaC1yc2EAAAADAQABInvented'],
  [{ p12: 'MIIKInventedPkcs12TextOfBase64' }, 'MIIKInventedPkcs12TextOfBase64'],
  [{ seed: ['legal', 'winner', 'seedlistword'] }, 'seedlistword'],
  [{ seed: 48151623 }, '48151623'],
  [{ totp: { digits: 6, value: 'JBSWY3DPTOTP' } }, 'JBSWY3DPTOTP'],
  [{ x: { y: { z: [[[{ apikey: 'verydeepkey' }]]] } } }, 'verydeepkey'],
  [{ 'passw\u00f6rter': { noc: 'umlautname' } }, 'umlautname'],
  [{ пароль: 'cyrillicname' }, 'cyrillicname'],
  [{ 密码: 'chinesename' }, 'chinesename'],
  [{ bearer_auth: { tok: 'shortname' } }, 'shortname'],
  [{ 'oauth2.client.secret': 'dottedfield' }, 'dottedfield'],
  [{ smtp: { user: 'noc', pass: 'smtppass' } }, 'smtppass'],
  [{ ldap_bind: 'cn=noc,dc=example;bindpw=ldapbind' }, 'ldapbind'],
  [{ database: 'Driver={SQL Server};UID=sa;PWD=odbcword' }, 'odbcword'],
  [
    {
      jaas: 'org.apache.kafka.common.security.plain.PlainLoginModule required username="m" password="jaasword";',
    },
    'jaasword',
  ],
  [{ aws: { profile: { aws_session_token: 'awssession' } } }, 'awssession'],
  [{ sasl_plain: 'AG1pc3QAc2FzbHBsYWlu' }, 'AG1pc3QAc2FzbHBsYWlu'],
  [{ k8s: { kind: 'Secret', data: { noc: 'azhzc2VjcmV0' } } }, 'azhzc2VjcmV0'],
  [{ vault: { path: 'kv/mist', role_id: 'role', secret_id: 'vaultsecretid' } }, 'vaultsecretid'],
  [{ topics: ['alarms', 'token=topicpair'] }, 'topicpair'],
  [{ name: 'Alarms, PSK lobby2026' }, 'lobby2026'],
  [{ name: 'SNMP community nameword7' }, 'nameword7'],
  [{ name: 'noc:Name!Pass7@relay' }, 'Name!Pass7'],
  [{ name: 'Bearer bearernamed' }, 'bearernamed'],
  [{ name: 'Relay https://noc:nameinfo@relay.example.com' }, 'nameinfo'],
  [{ name: 'xoxb-100000000001-inventedslack' }, 'xoxb-100000000001-inventedslack'],
];

const more: readonly (readonly [fields: Readonly<Record<string, unknown>>, secret: string, why: string])[] = [
  [{ oauth2_client_id: 'mist:idpassword' }, 'idpassword', 'a password behind the client id'],
  [{ oauth2_refresh_token: 'refreshword' }, 'refreshword', 'a refresh token'],
  [{ oauth2_client_assertion: 'assertionword' }, 'assertionword', 'an assertion'],
  [{ oauth2_scopes: ['events.write', 'client_secret=scopeword'] }, 'scopeword', 'a pair in a scope'],
];

/** Secrets in fields that are not known, and in known ones where nobody expects them. */
export const inUnknownFields: readonly PlantedSecret[] = [
  ...cases.map(([fields, secret, why]) => ({ webhook: { ...http, ...fields }, secret, why })),
  ...pasted.map(([fields, secret]) => ({
    webhook: { ...http, ...fields },
    secret,
    why: JSON.stringify(fields),
  })),
  ...more.map(([fields, secret, why]) => ({ webhook: { ...oauth2, ...fields }, secret, why })),
];
