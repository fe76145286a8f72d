import {
  type CaptureRow,
  type Delivery,
  deliveries,
  goNames,
  headerLines,
  lower,
  prefixed,
  raw,
  read,
  told,
} from './delivery.ts';

const { alarms, audits, mxedge, nac, ping, sessions, updowns, zone } = deliveries;

const when = '2026-12-01T10:12:13.456Z';
const text = (of: Delivery) => raw(of, '\n');
const signatureLines = (of: Delivery) =>
  headerLines(of.headers.filter(([name]) => name.startsWith('X-Mist')));

const dockerFile = (of: Delivery) =>
  raw(of)
    .split(/(?<=\n)/)
    .map((log, index) =>
      JSON.stringify({ log, stream: 'stdout', time: `2026-12-01T10:12:13.45678901${index}Z` }),
    )
    .join('\n');

/** Deliveries in log lines with something before each line, or with labels that somebody wrote. */
export const logLines: readonly CaptureRow[] = [
  read('docker json-file', dockerFile(audits), audits),
  read('docker compose', prefixed(text(sessions), 'receiver-1  | '), sessions),
  read(
    'docker compose with times',
    prefixed(text(nac), index => `receiver-1  | 2026-12-01T10:12:13.4567890${10 + index}Z `),
    nac,
  ),
  read('kubectl logs --prefix', prefixed(text(updowns), '[pod/receiver-7d9c5b6f4-x2x9q/app] '), updowns),
  read(
    'container runtime interface',
    prefixed(raw(audits), '2026-12-01T10:12:13.456789012Z stdout F '),
    audits,
  ),
  read('journalctl', prefixed(text(alarms), 'Dec 01 10:12:13 jump receiver[812]: '), alarms),
  read(
    'syslog, RFC 5424',
    prefixed(text(zone), '<134>1 2026-12-01T10:12:13.456Z jump receiver 812 - - '),
    zone,
  ),
  read('Heroku', prefixed(text(ping), '2026-12-01T10:12:13.456789+00:00 app[web.1]: '), ping),
  read('a build job', prefixed(text(mxedge), '2026-12-01T10:12:13.4567891Z '), mxedge),
  read('PM2', prefixed(text(audits), '0|receiver  | '), audits),
  read('Loki, logcli', prefixed(text(nac), '2026-12-01T10:12:13Z {app="receiver", pod="receiver-0"} '), nac, {
    orTold: true,
  }),
  read(
    'grep with file and line',
    text(audits)
      .split('\n')
      .map((line, index) => `receiver.log:${index + 12}:${line}`)
      .join('\n'),
    audits,
  ),
  read(
    'grep -C with file names',
    text(zone)
      .split('\n')
      .map((line, index) =>
        line.includes('-v2') ? `receiver.log:${index + 12}:${line}` : `receiver.log-${index + 12}-${line}`,
      )
      .join('\n'),
    zone,
  ),
  read(
    'an ISO time before the body only',
    [...signatureLines(sessions), `${when} ${sessions.body}`].join('\n'),
    sessions,
  ),
  read(
    'an ISO time before each line',
    prefixed([...signatureLines(updowns), updowns.body].join('\n'), `${when} `),
    updowns,
  ),
  read('signature lines and Body:', [...signatureLines(audits), `Body: ${audits.body}`].join('\n'), audits),
  read(
    'Headers: and Body: as headings',
    ['Headers:', ...headerLines(nac.headers).map(line => `  ${line}`), 'Body:', nac.body].join('\n'),
    nac,
  ),
  read(
    'bulleted headers',
    [
      'Request headers',
      ...headerLines(ping.headers).map(line => `- ${line}`),
      '',
      'Request body',
      ping.body,
    ].join('\n'),
    ping,
  ),
  read(
    'equals signs',
    [...zone.headers.map(([name, value]) => `${name} = ${value}`), `body = ${zone.body}`].join('\n'),
    zone,
  ),
  read(
    'a table with tabs',
    [...alarms.headers.map(([name, value]) => `${name}\t${value}`), '', alarms.body].join('\n'),
    alarms,
  ),
  read(
    'name and value on lines of their own',
    [...lower(updowns).flat(), '', updowns.body].join('\n'),
    updowns,
    { orTold: true },
  ),
  read(
    'brackets before each line',
    prefixed(
      [...headerLines(goNames(audits)), audits.body].join('\n'),
      '[2026-12-01 10:12:13] receiver.INFO: ',
    ),
    audits,
  ),
  read(
    'key=value line',
    `level=info ts=${when} msg=delivery sig="${mxedge.signatures['x-mist-signature-v2']}" x-mist-signature-v2=${mxedge.signatures['x-mist-signature-v2']} body=${JSON.stringify(mxedge.body)}`,
    mxedge,
  ),
  told(
    'a log line cut by its collector',
    'cut',
    [...signatureLines(audits), `${when} Body: ${audits.body.slice(0, 220)}...`].join('\n'),
    audits,
  ),
];
