import { expect, test } from 'vitest';
import { firewallText } from '../../../../utils/fleet/take-along/firewall.ts';
import { clouds } from '../../../../utils/webhook/clouds.ts';

/** What is written without the comments. */
const bare = (form: Parameters<typeof firewallText>[0], apiHost: string) =>
  firewallText(form, apiHost).replace(/^#.*\n/gm, '');

test('each text says where and when the addresses were read, and that the page there decides', () => {
  expect(firewallText('list', 'api.gc4.mist.com').split('\n')).toEqual([
    '# The addresses from which Mist delivers webhooks in the cloud Global 05 (api.gc4.mist.com).',
    '# Read in 2026-11 in Juniper’s documentation:',
    '# https://www.juniper.net/documentation/us/en/software/mist/automation-integration/topics/concept/webhooks-source-addresses.html',
    '# That page decides. Look there before you rely on this list, and again from time to time.',
    '35.192.224.0/29',
    '',
  ]);
  for (const form of ['nftables', 'nginx', 'aws', 'terraform'] as const)
    expect(firewallText(form, 'api.gc4.mist.com')).toMatch(
      /^# The .*\n# Read .*\n# http.*\n# That .*\n# .*\n[^#]/,
    );
});

/** The facts' table, by the clouds' names. */
test.each([
  ['Global 01', '54.193.71.17, 54.215.237.20'],
  ['Global 02', '34.94.226.48/28'],
  ['Global 03', '34.231.34.177, 54.235.187.11, 18.233.33.230'],
  ['Global 04', '34.152.4.85, 35.203.21.42, 34.152.7.156'],
  ['Global 05', '35.192.224.0/29'],
  ['EMEA 01', '3.122.172.223, 3.121.19.146, 3.120.167.1'],
  ['EMEA 02', '35.234.156.66'],
  ['EMEA 03', '51.112.15.151, 51.112.76.109, 51.112.86.222'],
  ['EMEA 04', '34.166.152.112/29'],
  ['APAC 01', '54.206.226.168, 13.238.77.6, 54.79.134.226'],
  ['APAC 02', '34.47.180.168/29'],
  ['APAC 03', '34.104.128.8/29'],
  ['US Gov', ''],
])('%s delivers from %s', (name, addresses) => {
  const cloud = clouds.find(each => each.name === name);
  expect(cloud?.sources.join(', ')).toBe(addresses);
  expect(bare('list', cloud?.apiHost ?? '')).toBe(addresses && `${addresses.replaceAll(', ', '\n')}\n`);
});

test.each([
  [
    'nftables',
    'define mist_webhook_sources = {\n  54.193.71.17,\n  54.215.237.20\n}\n',
    /tcp dport 443 ip saddr \$mist_webhook_sources accept$/m,
  ],
  ['nginx', 'allow 54.193.71.17;\nallow 54.215.237.20;\ndeny all;\n', /location/],
  [
    'aws',
    `aws ec2 authorize-security-group-ingress \\
  --group-id "\${SECURITY_GROUP_ID:?is not set}" \\
  --ip-permissions '[
  {
    "IpProtocol": "tcp",
    "FromPort": 443,
    "ToPort": 443,
    "IpRanges": [
      {
        "CidrIp": "54.193.71.17/32",
        "Description": "Mist webhooks, Global 01"
      },
      {
        "CidrIp": "54.215.237.20/32",
        "Description": "Mist webhooks, Global 01"
      }
    ]
  }
]'
`,
    /Change the port/,
  ],
] as const)('%s', (form, text, comment) => {
  expect(bare(form, 'api.mist.com')).toBe(text);
  expect(firewallText(form, 'api.mist.com')).toMatch(comment);
});

test('Terraform has a rule for each address, as a range', () => {
  const text = bare('terraform', 'api.gc1.mist.com');
  expect(text).toContain('  mist_webhook_sources = [\n    "34.94.226.48/28",\n  ]\n');
  expect(text).toContain('for_each          = toset(local.mist_webhook_sources)');
  expect(bare('terraform', 'api.mist.com')).toContain('"54.193.71.17/32",\n    "54.215.237.20/32",\n');
});

test.each([
  ['api.us.mist-federal.com', 'US Gov'],
  ['api.example.com', 'api.example.com'],
])('%s has none, and that is said', (apiHost, name) => {
  expect(firewallText('nftables', apiHost)).toBe(
    `# Juniper’s documentation lists no addresses for the cloud ${name}. Ask Juniper’s support from which addresses it delivers.\n`,
  );
});
