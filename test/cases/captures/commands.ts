import {
  type CaptureRow,
  type Delivery,
  deliveries,
  fields,
  lower,
  pyBytes,
  pyDict,
  pyText,
  read,
  told,
} from './delivery.ts';

const { alarms, audits, mxedge, nac, ping, sessions, updowns, zone } = deliveries;

const url = 'https://hooks.example.com/mist';
const kept = (of: Delivery) => of.headers.slice(4);
const bash = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const bashHeaders = (of: Delivery, flag = '-H', end = ' \\\n  ') =>
  ['Content-Type: application/json', ...kept(of).map(([name, value]) => `${name}: ${value}`)]
    .map(line => `${flag} ${bash(line)}${end}`)
    .join('');
const curl = (of: Delivery, data: string, flag?: string) =>
  `curl -X POST ${bash(url)} \\\n  ${bashHeaders(of, flag)}${data}`;

/** bash's `$'…'`, as browsers copy a body with a quote in it. */
const ansi = (text: string) =>
  `$'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replace(/[^ -~]/g, other => `\\u${other.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;

/** Inside double quotes bash still reads `$`, a backtick, a quote and a backslash. */
const doubleQuoted = (text: string) => `"${text.replace(/[\\"$`]/g, '\\$&')}"`;

/** The quoting of Chromium's "Copy as cURL (cmd)": for the C runtime first, then a caret before what cmd would read. */
const caret = (text: string) =>
  `^"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]/g, '^$&')
    .replace(/%(?=[a-zA-Z0-9_])/g, '%^')}^"`;

/** The quoting of the C runtime of Windows, for a text without backslashes. */
const cmd = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** The quoting of Chromium's "Copy as PowerShell". */
const powershell = (text: string) =>
  `"${text.replace(/[`"$]/g, '`$&').replace(/[^ -~]/g, other => `$([char]${other.charCodeAt(0)})`)}"`;
const powershellTable = (of: Delivery) =>
  `@{\n${kept(of)
    .map(([name, value]) => `  "${name}" = "${value}"`)
    .join('\n')}\n}`;

const fetchCall = (of: Delivery, body: string) =>
  `fetch("${url}", {\n  "headers": ${JSON.stringify({ 'content-type': 'application/json', ...fields(lower(of).slice(4)) }, null, 4)},\n  "body": ${body},\n  "method": "POST",\n  "mode": "cors"\n});`;

/** Deliveries as commands and calls that send them again. */
export const commands: readonly CaptureRow[] = [
  read('cURL, single quotes', curl(audits, `--data-binary ${bash(audits.body)}`), audits),
  read('cURL, a quote inside', curl(alarms, `-d ${bash(alarms.body)}`), alarms),
  read("cURL, $'…'", curl(alarms, `--data-raw ${ansi(alarms.body)}`), alarms),
  read("cURL, $'…' with other characters", curl(sessions, `--data-raw ${ansi(sessions.body)}`), sessions),
  read('cURL, double quotes', curl(audits, `--data ${doubleQuoted(audits.body)}`), audits),
  read(
    'cURL, one line, flags joined',
    `curl -sS -XPOST ${url} ${bashHeaders(zone, '-H', ' ')}-d${bash(zone.body)}`,
    zone,
  ),
  read(
    'cURL, --json',
    `curl --json ${bash(sessions.body)} ${bashHeaders(sessions, '-H', ' ')}${url}`,
    sessions,
  ),
  read(
    'cURL, long flags',
    `curl --request POST --url ${url} ${bashHeaders(updowns, '--header', ' ')}--data-ascii ${bash(updowns.body)}`,
    updowns,
  ),
  read(
    'cURL, from Postman',
    `curl --location '${url}' \\\n--header 'Content-Type: application/json' \\\n${kept(audits)
      .map(([name, value]) => `--header '${name}: ${value}' \\\n`)
      .join('')}--data '${audits.body}'`,
    audits,
  ),
  read(
    'cURL, from mitmproxy',
    `curl -X POST -H 'host: hooks.example.com' ${kept(nac)
      .map(([name, value]) => `-H '${name.toLowerCase()}: ${value}' `)
      .join('')}${url} -d '${nac.body}'`,
    nac,
  ),
  read('cURL, here document without line ends', curl(ping, `-d @- <<'EOF'\n${ping.body}\nEOF\n`), ping),
  read('cURL, body from printf', `printf %s ${bash(zone.body)} | ${curl(zone, '--data-binary @-')}`, zone, {
    orTold: true,
  }),
  told('cURL, a file', 'elsewhere', curl(updowns, '--data-binary @body.json'), updowns),
  told(
    'cURL, a file with -d and blanks',
    'elsewhere',
    curl(updowns, '-d "@/var/log/mist/last delivery.json"'),
    updowns,
  ),
  told('cURL, another command', 'elsewhere', curl(audits, '--data-binary "$(cat body.json)"'), audits),
  told('cURL, another command in backticks', 'elsewhere', curl(audits, '-d "`jq -c . body.json`"'), audits),
  told('cURL, a variable', 'elsewhere', curl(sessions, '-d "$BODY"'), sessions),
  told('cURL, standard input', 'elsewhere', `cat body.json | ${curl(zone, '--data-binary @-')}`, zone),
  told('cURL, a file to upload', 'elsewhere', curl(nac, '-T body.json'), nac),
  told('cURL without a body', 'no body', curl(ping, '-i'), ping),
  read(
    'cURL, cmd with carets',
    [
      'curl ^"https://hooks.example.com/mist^"',
      ...kept(alarms).map(([name, value]) => `-H ${caret(`${name}: ${value}`)}`),
      `--data-raw ${caret(alarms.body)}`,
    ].join(' ^\n  '),
    alarms,
  ),
  read(
    'cURL, cmd with carets and backslashes',
    [
      'curl ^"https://hooks.example.com/mist^"',
      ...kept(audits).map(([name, value]) => `-H ${caret(`${name}: ${value}`)}`),
      `--data-raw ${caret(audits.body)}`,
    ].join(' ^\r\n  '),
    audits,
  ),
  read(
    'cURL, cmd with quotes',
    `curl.exe -X POST "${url}" ^\r\n  -H "Content-Type: application/json" ^\r\n  ${kept(updowns)
      .map(([name, value]) => `-H "${name}: ${value}" ^\r\n  `)
      .join('')}-d ${cmd(updowns.body)}`,
    updowns,
  ),
  read(
    'cURL in PowerShell',
    `curl.exe -X POST '${url}' \`\n  ${kept(ping)
      .map(([name, value]) => `-H '${name}: ${value}' \`\n  `)
      .join('')}-d '${ping.body.replaceAll('"', '\\"')}'`,
    ping,
  ),
  read(
    'PowerShell, from Chromium',
    `Invoke-WebRequest -UseBasicParsing -Uri "${url}" \`\n-Method "POST" \`\n-Headers ${powershellTable(audits)} \`\n-ContentType "application/json" \`\n-Body ${powershell(audits.body)}`,
    audits,
  ),
  read(
    'PowerShell, single quotes',
    `$headers = ${powershellTable(alarms)}\nInvoke-RestMethod -Method Post -Uri '${url}' -Headers $headers -ContentType 'application/json' -Body '${alarms.body.replaceAll("'", "''")}'`,
    alarms,
  ),
  read(
    'PowerShell, here string',
    `$body = @'\n${nac.body}\n'@\nInvoke-RestMethod -Uri ${url} -Method POST -Headers ${powershellTable(nac)} -Body $body`,
    nac,
  ),
  told(
    'PowerShell, a file',
    'elsewhere',
    `Invoke-RestMethod -Uri ${url} -Method Post -Headers ${powershellTable(zone)} -InFile .\\body.json`,
    zone,
  ),
  told(
    'PowerShell, built body',
    'parsed',
    `Invoke-RestMethod -Uri ${url} -Method Post -Headers ${powershellTable(ping)} -Body (@{ topic = 'ping'; events = @() } | ConvertTo-Json)`,
    ping,
  ),
  read(
    'HTTPie, --raw',
    `http POST ${url} ${kept(sessions)
      .map(([name, value]) => `'${name}:${value}' `)
      .join('')}--raw ${bash(sessions.body)}`,
    sessions,
  ),
  read(
    'HTTPie, body from echo',
    `echo -n ${bash(zone.body)} | http POST ${url} ${kept(zone)
      .map(([name, value]) => `${name}:${value}`)
      .join(' ')}`,
    zone,
    { orTold: true },
  ),
  told(
    'HTTPie, items',
    'parsed',
    `http POST ${url} ${kept(ping)
      .map(([name, value]) => `${name}:${value}`)
      .join(' ')} topic=ping events:='[]'`,
    ping,
  ),
  read(
    'wget, --body-data',
    `wget --method=POST ${kept(updowns)
      .map(([name, value]) => `--header='${name}: ${value}' `)
      .join('')}--body-data=${bash(updowns.body)} ${url}`,
    updowns,
    { orTold: true },
  ),
  told(
    'wget, --post-file',
    'elsewhere',
    `wget --post-file=body.json ${kept(alarms)
      .map(([name, value]) => `--header='${name}: ${value}' `)
      .join('')}${url}`,
    alarms,
  ),
  read('fetch, from Chromium', fetchCall(audits, JSON.stringify(audits.body)), audits),
  read(
    'fetch, from Firefox',
    `await ${fetchCall(zone, JSON.stringify(zone.body)).replace('"headers"', '"credentials": "omit",\n    "headers"')}`,
    zone,
  ),
  told('fetch, built body', 'parsed', fetchCall(ping, 'JSON.stringify({ topic: "ping", events: [] })'), ping),
  read(
    'Python requests, text',
    `requests.post(${pyText(url)}, headers=${pyDict(kept(audits))}, data=${pyText(audits.body)}.encode())`,
    audits,
    { orTold: true },
  ),
  read(
    'Python requests, bytes',
    `import requests\n\nresponse = requests.post(\n    "${url}",\n    headers=${pyDict(kept(nac))},\n    data=${pyBytes(nac.body)},\n)\n`,
    nac,
    { orTold: true },
  ),
  told(
    'Python requests, json=',
    'parsed',
    `requests.post("${url}", headers=${pyDict(kept(mxedge))}, json={"topic": "mxedge-events", "events": []})`,
    mxedge,
  ),
];
