/** One way to write custom headers; what becomes of it is for the sender to say. */
export interface HeaderCase {
  readonly title: string;
  readonly notation: 'rows' | 'json' | 'lines';
  readonly headerRows?: readonly (readonly [name: string, value: string])[];
  readonly headersText?: string;
}

const rows = (title: string, ...headerRows: readonly (readonly [string, string])[]): HeaderCase => ({
  title,
  notation: 'rows',
  headerRows,
});
const json = (title: string, headersText: string): HeaderCase => ({ title, notation: 'json', headersText });
const lines = (title: string, headersText: string): HeaderCase => ({ title, notation: 'lines', headersText });

/** Header configurations for which the rules' verdict is held against what an independent sender delivers. */
export const headerCases: readonly HeaderCase[] = [
  rows('no header'),
  rows('an empty row', ['', '']),
  rows('one header', ['X-Team', 'network']),
  rows('several headers', ['X-Team', 'network'], ['Authorization', 'Bearer abc'], ['X-Empty', '']),
  rows('999 bytes', ['X-Data', 'a'.repeat(993)]),
  rows('1000 bytes', ['X-Data', 'a'.repeat(994)]),
  rows('1001 bytes', ['X-Data', 'a'.repeat(995)]),
  rows('1001 bytes in two headers', ['X-A', 'a'.repeat(497)], ['X-B', 'b'.repeat(498)]),
  rows('500 characters of two bytes', ['X-A', 'é'.repeat(500)]),
  rows('400 characters of two bytes', ['X-A', 'é'.repeat(400)]),
  rows('250 characters of four bytes', ['X-A', '🛜'.repeat(250)]),
  rows('a value without a name', ['', 'network']),
  rows('a blank in the name', ['X Team', 'network']),
  rows('a colon in the name', ['X-Team:', 'network']),
  rows('a name outside ASCII', ['X-Größe', '4']),
  rows('every character of a token', ["!#$%&'*+-.^_`|~09AZaz", 'x']),
  rows('a value outside ASCII', ['X-Site', 'Zürich']),
  rows('blanks round a value', ['X-Team', ' network ']),
  rows('what looks like no control character', ['X-Team', '“x” \u0085']),
  rows('a bracket in the name', ['X(A)', 'b']),
  rows('one name in two letter cases', ['X-Team', 'a'], ['x-team', 'b']),
  rows('one name twice', ['X-Team', 'a'], ['X-Team', 'b']),
  rows('a header that the sender writes', ['Content-Type', 'text/plain']),
  json('an empty text', ''),
  json('an empty object', '{}'),
  json('an object', '{"X-Team": "network", "X-Site": "main"}'),
  json('a comma too many', '{"X-Team": "network",}'),
  json('single quotes', "{'X-Team': 'network'}"),
  json('no end', '{"X-Team": "network"'),
  json('a comment', '// ours\n{"X-Team": "network"}'),
  json('a list', '["X-Team", "network"]'),
  json('a string', '"X-Team: network"'),
  json('null', 'null'),
  json('a bare number', '7'),
  json('the first control character of all, and the last', '{"X-A": "a\\u0001", "X-B": "\\u001f"}'),
  json('a number as value', '{"X-Retries": 3}'),
  json('true, then null as values', '{"X-A": true, "X-B": null}'),
  json('an object as value', '{"X-A": {"b": "c"}}'),
  json('a number beside a bad name', '{"X A": "b", "X-C": 1}'),
  json('a doubled key', '{"X-Team": "a", "X-Team": "b"}'),
  json('an empty key', '{"": "a"}'),
  json('a line feed in a value', '{"X-Team": "net\\nwork"}'),
  json('NUL in a value', '{"X-Team": "net\\u0000work"}'),
  json('DEL in a value', '{"X-Team": "net\\u007fwork"}'),
  json('a tab in a value', '{"X-Team": "net\\twork"}'),
  json('a line feed in a name', '{"X-Team\\n": "network"}'),
  json('over the limit', `{"X-Data": "${'a'.repeat(1000)}"}`),
  json('over the limit by its quotes only', `{"X-Data": "${'a'.repeat(980)}"}`),
  json('over the limit by escapes only', `{"X-Data": "${'\\u0041'.repeat(300)}"}`),
  lines('an empty text', ''),
  lines('two lines', 'X-Team: network\nX-Site:main\n'),
  lines('a line without a colon', 'X-Team: network\nmain'),
  lines('a blank before the colon', 'X-Team : network'),
  lines('a value with colons', 'X-Back: https://example.com:8443/'),
  lines('over the limit', `X-Data: ${'a'.repeat(995)}`),
];
