import { type EnteredForm, formCase, httpPost } from './form-case.ts';

const rows = (...headerRows: readonly (readonly [string, string])[]) => ({ ...httpPost, headerRows });
/** One header that takes so many bytes; its name takes six. */
const ofBytes = (bytes: number) => rows(['X-Data', 'a'.repeat(bytes - 6)]);

/** Custom headers as rows of two boxes. */
export const headerFormCases: readonly EnteredForm[] = [
  formCase('two custom headers', rows(['X-Team', 'network'], ['X-Api-Key', 'k3Q9vd81pLmTz6']), {
    scope: 'site',
  }),
  formCase('an empty row', rows(['X-Team', 'network'], ['', ''])),
  formCase(
    'empty rows beside headers of 996 bytes, which count nothing',
    rows(['', ''], ['X-Data', 'a'.repeat(990)], ['', ''], ['', '']),
  ),
  formCase('every character that a name may have', rows(["!#$%&'*+-.^_`|~09AZaz", 'x'])),
  formCase('headers of 1001 bytes', ofBytes(1001)),
  formCase('headers of 1000 bytes', ofBytes(1000)),
  formCase('headers of 997 bytes', ofBytes(997), { mode: 'edit' }),
  formCase('headers of 996 bytes', ofBytes(996)),
  formCase('600 characters that take 1200 bytes', rows(['X-Data', 'é'.repeat(600)])),
  formCase('a value without a name', rows(['', 'network'])),
  formCase('a blank in a name', rows(['X Team', 'network'])),
  formCase('a colon after a name', rows(['X-Team:', 'network'])),
  formCase('a blank after a name', rows(['X-Team ', 'network']), {
    scope: 'site',
  }),
  formCase('a letter outside ASCII in a name', rows(['X-Größe', '4'])),
  formCase('a whole line in the name', rows(['X-Team: network', ''])),
  formCase('one name in two letter cases', rows(['X-Team', 'a'], ['x-team', 'b'])),
  formCase('blanks round a value', rows(['X-Team', ' network '])),
  formCase('a no-break space in a value', rows(['X-Team', 'net\u00a0work'])),
  formCase('a zero-width space in a value', rows(['X-Team', 'network\u200b'])),
  formCase('typographic quotes round a value', rows(['X-Team', '“network”'])),
  formCase('letters outside ASCII in a value', rows(['X-Site', 'Zürich'])),
  formCase('a header without a value', rows(['X-Team', ''])),
  formCase('a value of blanks', rows(['X-Team', '  '])),
  formCase('the whole line in the value', rows(['X-Team', 'X-Team: network'])),
  formCase('the whole line in the value, no name', rows(['', 'X-Team: network'])),
  formCase('a value with a colon that is no line', rows(['X-Back', 'https://example.com:8443/'])),
  formCase('a header that the sender writes', rows(['User-Agent', 'mine'])),
  formCase('a header that belongs to one hop', rows(['Connection', 'close'])),
  formCase('a header that Mist signs with', rows(['x-mist-signature-v2', 'abc']), { mode: 'edit' }),
  formCase('a header on the body’s encoding', rows(['Content-Encoding', 'gzip'])),
  formCase('TE, which belongs to one hop', rows(['TE', 'trailers'])),
  formCase('a header that CGI takes for Mist’s', rows(['X_Mist_Signature', 'abc'])),
  formCase('two headers that CGI takes for one', rows(['X-Team', 'a'], ['x_team', 'b'])),
  formCase(
    'dots in place of a stored value',
    rows(['X-Api-Key', '●●●●●●'], ['Authorization', 'Bearer ••••••']),
    { notInPortal: 'dots in a box hide what stands there, so the reader calls the headers unreadable' },
  ),
  formCase(
    'placeholders in headers',
    rows(
      ['Authorization', 'Bearer <your token>'],
      ['X-Api-Key', 'changeme'],
      ['X-Token', 'INSERT_TOKEN_HERE'],
    ),
  ),
  formCase('words that are no placeholders', rows(['X-Team', 'change-me-not'], ['X-Note', 'your team'])),
  formCase('a scheme three times', rows(['Authorization', 'Bearer Bearer bearer k3Q9vd81pLmTz6'])),
  formCase('a token that is its scheme’s name', rows(['Authorization', 'Token token'])),
  formCase('a variable left in a header', rows(['X-Team', '{{team}}'], ['X-{{place}}', 'main'])),
  formCase('several faulty headers', rows(['Host', 'a'], ['X Team', 'b '], ['', 'c'])),
];
