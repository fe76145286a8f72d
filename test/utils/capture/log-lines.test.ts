import { expect, test } from 'vitest';
import { BODY, head, read, utf8, whole } from './read-capture.ts';

const bare = head.replace(/Content-Length.*\r\n/, '').replaceAll('\r\n', '\n');
const before = (prefix: string, text = `${bare}\n${BODY}`) =>
  `${text
    .split('\n')
    .map(line => prefix + line)
    .join('\n')}\n`;

test.each([
  ['a container', before('web_1  | '), ['PREFIX_REMOVED', 'LOG_LINE_END']],
  ['syslog', before('Nov 24 10:00:00 web app[123]: '), ['PREFIX_REMOVED', 'LOG_LINE_END']],
  ['an indentation', before('    '), ['DEDENTED', 'LOG_LINE_END']],
  [
    'a container among others',
    before('web_1  | ').replace('\n', '\ndb_1   | checkpoint done\n'),
    ['PREFIX_REMOVED', 'LINES_LEFT_OUT', 'LOG_LINE_END'],
  ],
])('%s before each line', async (_, text, notes) => {
  const { notes: said, ...rest } = await read(utf8.encode(text));
  expect(rest).toEqual({ kind: 'raw-http', signatures: ['ab12', 'cd34'], body: BODY });
  expect(said).toEqual(notes);
});

test('a line end that Content-Length counts is the body’s', async () => {
  const counted = head.replace(
    /(Content-Length: )(\d+)/,
    (_, name, length) => `${name}${Number(length) + 1}`,
  );
  const text = before('web_1  | ', `${counted.replaceAll('\r\n', '\n')}\n${BODY}`);
  expect((await read(utf8.encode(text))).body).toBe(`${BODY}\n`);
});

test('pairs of a log format whose quotes are escaped by their numbers', async () => {
  const escaped = BODY.replace(/[\\"]/g, char => `\\x${char.charCodeAt(0).toString(16)}`).replace(
    'ü',
    '\\xC3\\xBC',
  );
  const line = `10.0.0.1 "POST / HTTP/1.1" 200 x_mist_signature_v2="ab12" x_mist_signature="cd34" body="${escaped}"`;
  expect(await read(utf8.encode(line))).toEqual(whole('printed', ['UNQUOTED']));
});
