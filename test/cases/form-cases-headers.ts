import { error, type FormCase, formCase, httpPost, note, warning } from './form-case.ts';

const rows = (...headerRows: readonly (readonly [string, string])[]) => ({ ...httpPost, headerRows });
/** One header that takes so many bytes; its name takes six. */
const ofBytes = (bytes: number) => rows(['X-Data', 'a'.repeat(bytes - 6)]);
const headers = {
  error: (...codes: readonly string[]) => error('headers', ...codes),
  warning: (...codes: readonly string[]) => warning('headers', ...codes),
  note: (...codes: readonly string[]) => note('headers', ...codes),
};

/** Custom headers as rows of two boxes. */
export const headerFormCases: readonly FormCase[] = [
  formCase('two custom headers', rows(['X-Team', 'network'], ['X-Api-Key', 'k3Q9vd81pLmTz6']), [], {
    scope: 'site',
  }),
  formCase('an empty row', rows(['X-Team', 'network'], ['', ''])),
  formCase(
    'empty rows beside headers of 996 bytes, which count nothing',
    rows(['', ''], ['X-Data', 'a'.repeat(990)], ['', ''], ['', '']),
  ),
  formCase('every character that a name may have', rows(["!#$%&'*+-.^_`|~09AZaz", 'x'])),
  formCase('headers of 1001 bytes', ofBytes(1001), headers.error('HEADERS_TOO_BIG')),
  formCase('headers of 1000 bytes', ofBytes(1000), headers.warning('HEADERS_AT_LIMIT')),
  formCase('headers of 997 bytes', ofBytes(997), headers.warning('HEADERS_NEAR_LIMIT'), { mode: 'edit' }),
  formCase('headers of 996 bytes', ofBytes(996)),
  formCase(
    '600 characters that take 1200 bytes',
    rows(['X-Data', 'é'.repeat(600)]),
    headers.error('HEADERS_TOO_BIG').concat(headers.warning('HEADER_VALUE_NON_ASCII')),
  ),
  formCase('a value without a name', rows(['', 'network']), headers.error('HEADER_NAME_EMPTY')),
  formCase('a blank in a name', rows(['X Team', 'network']), headers.error('HEADER_NAME_INVALID')),
  formCase('a colon after a name', rows(['X-Team:', 'network']), headers.error('HEADER_NAME_INVALID')),
  formCase('a blank after a name', rows(['X-Team ', 'network']), headers.error('HEADER_NAME_INVALID'), {
    scope: 'site',
  }),
  formCase('a letter outside ASCII in a name', rows(['X-Größe', '4']), headers.error('HEADER_NAME_INVALID')),
  formCase('a whole line in the name', rows(['X-Team: network', '']), headers.error('HEADER_NAME_INVALID')),
  formCase(
    'one name in two letter cases',
    rows(['X-Team', 'a'], ['x-team', 'b']),
    headers.error('HEADER_NAME_DUPLICATE'),
  ),
  formCase('blanks round a value', rows(['X-Team', ' network ']), headers.warning('HEADER_VALUE_EDGE_SPACE')),
  formCase(
    'a no-break space in a value',
    rows(['X-Team', 'net\u00a0work']),
    headers.warning('HEADER_VALUE_INVISIBLE'),
  ),
  formCase(
    'a zero-width space in a value',
    rows(['X-Team', 'network\u200b']),
    headers.warning('HEADER_VALUE_INVISIBLE'),
  ),
  formCase(
    'typographic quotes round a value',
    rows(['X-Team', '“network”']),
    headers.warning('HEADER_VALUE_INVISIBLE'),
  ),
  formCase(
    'letters outside ASCII in a value',
    rows(['X-Site', 'Zürich']),
    headers.warning('HEADER_VALUE_NON_ASCII'),
  ),
  formCase('a header without a value', rows(['X-Team', '']), headers.note('HEADER_VALUE_EMPTY')),
  formCase('a value of blanks', rows(['X-Team', '  ']), headers.warning('HEADER_VALUE_EDGE_SPACE')),
  formCase(
    'the whole line in the value',
    rows(['X-Team', 'X-Team: network']),
    headers.warning('HEADER_VALUE_IS_LINE'),
  ),
  formCase(
    'the whole line in the value, no name',
    rows(['', 'X-Team: network']),
    headers.error('HEADER_NAME_EMPTY').concat(headers.warning('HEADER_VALUE_IS_LINE')),
  ),
  formCase('a value with a colon that is no line', rows(['X-Back', 'https://example.com:8443/'])),
  formCase(
    'a header that the sender writes',
    rows(['User-Agent', 'mine']),
    headers.warning('HEADER_RESERVED'),
  ),
  formCase(
    'a header that belongs to one hop',
    rows(['Connection', 'close']),
    headers.warning('HEADER_RESERVED'),
  ),
  formCase(
    'a header that Mist signs with',
    rows(['x-mist-signature-v2', 'abc']),
    headers.error('HEADER_COLLIDES'),
    { mode: 'edit' },
  ),
  formCase(
    'a header on the body’s encoding',
    rows(['Content-Encoding', 'gzip']),
    headers.warning('HEADER_RESERVED'),
  ),
  formCase('TE, which belongs to one hop', rows(['TE', 'trailers']), headers.warning('HEADER_RESERVED')),
  formCase(
    'a header that CGI takes for Mist’s',
    rows(['X_Mist_Signature', 'abc']),
    headers.error('HEADER_COLLIDES'),
  ),
  formCase(
    'two headers that CGI takes for one',
    rows(['X-Team', 'a'], ['x_team', 'b']),
    headers.warning('HEADER_NAME_CGI'),
  ),
  formCase(
    'dots in place of a stored value',
    rows(['X-Api-Key', '●●●●●●'], ['Authorization', 'Bearer ••••••']),
    [],
    { notInPortal: 'dots in a box hide what stands there, so the reader calls the headers unreadable' },
  ),
  formCase(
    'a variable left in a header',
    rows(['X-Team', '{{team}}'], ['X-{{place}}', 'main']),
    headers.error('VARIABLE_LEFT', 'VARIABLE_LEFT'),
  ),
  formCase('several faulty headers', rows(['Host', 'a'], ['X Team', 'b '], ['', 'c']), [
    ...headers.warning('HEADER_RESERVED'),
    ...headers.error('HEADER_NAME_INVALID'),
    ...headers.warning('HEADER_VALUE_EDGE_SPACE'),
    ...headers.error('HEADER_NAME_EMPTY'),
  ]),
];
