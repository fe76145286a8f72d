import { httpPost, type Receiver } from './row.ts';

const long = 'network/operations/centre/europe/germany/berlin/receivers/juniper/mist/events/of/all/kinds';

/** Own servers: ports, addresses, host names in other scripts, headers of all kinds, rules and topics of sites. */
export const ownServers: readonly Receiver[] = [
  ...httpPost([
    ['Plain', 'https://hooks.example.com/mist'],
    ['No path', 'https://hooks.example.com'],
    ['Port 8443', 'https://hooks.example.com:8443/mist'],
    ['Port 443 written out', 'https://hooks.example.org:443/mist'],
    ['High port', 'https://hooks.example.org:49152/mist'],
    ['Deep host name', 'https://a.b.c.d.hooks.network.example.net/mist'],
    ['Hyphens and digits', 'https://mist-2-receiver-01.example.net/mist'],
    ['Label of 63 characters', `https://${'receiver-'.repeat(6)}receiver1.example.com/mist`],
    ['Long path', `https://hooks.example.com/${long}`],
    ['Encoded path', 'https://hooks.example.com/B%C3%BCro%20Z%C3%BCrich/mist'],
    ['Dots and tildes in the path', 'https://hooks.example.com/~network/v1.2/mist.json'],
    ['Query', 'https://hooks.example.com/mist?source=mist&site=hq&format=json'],
    ['Query with an encoded value', 'https://hooks.example.com/mist?site=Z%C3%BCrich%20HQ&floors=1%2C2'],
    ['IPv4 address', 'https://93.184.215.14/mist'],
    ['IPv4 address and port', 'https://93.184.215.14:8443/mist'],
    ['IPv6 address', 'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/mist'],
    ['Host name in German', 'https://empfänger.example.com/mist'],
    ['Host name in German, as ASCII', 'https://xn--empfnger-3za.example.com/mist'],
    ['Host name in Japanese', 'https://東京ネットワーク.example.com/mist'],
    ['Host name in Greek', 'https://δίκτυο.example.org/mist'],
    ['One header', 'https://hooks.example.com/mist', { 'X-Team': 'network' }],
    ['Empty table of headers', 'https://hooks.example.com/mist', {}],
    [
      'Twelve headers',
      'https://hooks.example.com/mist',
      Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [`X-Label-${index + 1}`, `value ${index + 1}`]),
      ),
    ],
    [
      'All characters of a token',
      'https://hooks.example.com/mist',
      { "X!#$%&'*+-.^_`|~9": 'a name of all that RFC 9110 allows' },
    ],
    [
      'Values with punctuation',
      'https://hooks.example.com/mist',
      { 'X-Filter': 'severity in ("critical", "major"); site=*', 'X-Json': '{"team":"noc","level":2}' },
    ],
    [
      'Media types',
      'https://hooks.example.com/mist',
      { Accept: 'application/json, text/plain;q=0.5', 'Accept-Language': 'de-DE, en;q=0.7' },
    ],
    [
      'CloudEvents attributes',
      'https://hooks.example.com/mist',
      { 'Ce-Type': 'com.example.mist', 'Ce-Source': '/mist/org', 'Ce-Specversion': '1.0' },
    ],
    ['A header of 800 bytes', 'https://hooks.example.com/mist', { 'X-Long': 'abcdefghij'.repeat(80) }],
    [
      'Name with letters that are not ASCII',
      'https://hooks.example.com/mist',
      undefined,
      { name: 'Büro Zürich → NOC' },
    ],
    ['Disabled', 'https://hooks.example.com/mist', undefined, { enabled: false }],
    [
      'One event per message',
      'https://hooks.example.com/mist',
      undefined,
      { topics: ['device-events'], single_event_per_message: true },
    ],
    [
      'Rules',
      'https://hooks.example.com/mist',
      undefined,
      {
        topics: ['alarms'],
        default_action: 'block',
        rules: [{ topic: 'alarms', action: 'permit', matching: { severity: ['critical', 'warn'] } }],
      },
    ],
    [
      'Eleven topics of an organization',
      'https://hooks.example.com/mist',
      undefined,
      {
        topics: [
          'alarms',
          'audits',
          'client-info',
          'client-join',
          'client-sessions',
          'device-events',
          'device-updowns',
          'guest-authorizations',
          'mxedge-events',
          'nac-accounting',
          'nac-events',
        ],
      },
    ],
  ]),
  ...httpPost([
    ['Zones', 'https://location.example.com/zones', undefined, { topics: ['zone', 'rssizone', 'vbeacon'] }],
    ['Occupancy', 'https://location.example.com/occupancy', undefined, { topics: ['occupancy-alerts'] }],
    ['Latency', 'https://metrics.example.com/latency', undefined, { topics: ['client-latency'] }],
    ['Named assets', 'https://location.example.com/assets', undefined, { topics: ['location-asset'] }],
    ['Raw packets of assets', 'https://location.example.com/raw', undefined, { topics: ['asset-raw-rssi'] }],
    ['Raw packets of clients', 'https://location.example.com/wifi', undefined, { topics: ['wifi-conn-raw'] }],
    [
      'Scans of SDK clients',
      'https://location.example.com/sdk',
      undefined,
      { topics: ['sdkclient-scan-data'] },
    ],
  ]).map(row => ({ ...row, scope: 'site' as const })),
];
