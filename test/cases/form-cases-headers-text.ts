import { error, type FormCase, formCase, httpPost, note, warning } from './form-case.ts';

const json = (headersText: string) => ({ ...httpPost, headersText, notation: 'json' }) as const;
const lines = (headersText: string) => ({ ...httpPost, headersText, notation: 'lines' }) as const;
const invalid = error('headers', 'HEADERS_FORMAT_INVALID');

/** Custom headers as one text: a JSON object, or `Name: value` lines. */
export const headerTextFormCases: readonly FormCase[] = [
  formCase('JSON with two headers', json('{"X-Team": "network", "X-Site": "main"}')),
  formCase('JSON without headers', json('{}')),
  formCase('an empty text', json('')),
  formCase('JSON with a comma too many', json('{\n  "X-Team": "network",\n}'), invalid),
  formCase('JSON in single quotes', json("{'X-Team': 'network'}"), invalid),
  formCase('JSON without its end', json('{"X-Team": "network"'), invalid),
  formCase('JSON without a comma', json('{"X-Team": "a" "X-Site": "b"}'), invalid, { scope: 'site' }),
  formCase('JSON with a comment', json('{"X-Team": "a" /* us */}'), invalid),
  formCase('a JSON list', json('["X-Team: network"]'), invalid),
  formCase('a number in JSON', json('{"X-Retries": 3}'), error('headers', 'HEADER_NOT_STRING')),
  formCase('null in JSON, editing', json('{"X-Team": null}'), error('headers', 'HEADER_NOT_STRING'), {
    mode: 'edit',
  }),
  formCase(
    'an object and a list in JSON',
    json('{"X-A": {"b": 1}, "X-C": [1, 2]}'),
    error('headers', 'HEADER_NOT_STRING', 'HEADER_NOT_STRING'),
  ),
  formCase(
    'a doubled JSON key',
    json('{"X-Team": "a", "X-Team": "b"}'),
    error('headers', 'HEADER_NAME_DUPLICATE'),
  ),
  formCase('an empty JSON key', json('{"": "network"}'), error('headers', 'HEADER_NAME_EMPTY')),
  formCase(
    'a line feed in a JSON value',
    json('{"X-Team": "net\\nwork"}'),
    error('headers', 'HEADER_VALUE_CONTROL'),
  ),
  formCase(
    'CR LF at the end of a JSON value',
    json('{"X-Team": "network\\r\\n"}'),
    error('headers', 'HEADER_VALUE_CONTROL'),
  ),
  formCase(
    'NUL in a JSON value',
    json('{"X-Team": "net\\u0000work"}'),
    error('headers', 'HEADER_VALUE_CONTROL'),
  ),
  formCase(
    'a byte order mark in a JSON value',
    json('{"X-Team": "\\ufeffnetwork"}'),
    warning('headers', 'HEADER_VALUE_INVISIBLE'),
  ),
  formCase('an empty JSON value', json('{"X-Team": ""}'), note('headers', 'HEADER_VALUE_EMPTY')),
  formCase(
    'JSON over the limit',
    json(`{"X-Data": "${'a'.repeat(995)}"}`),
    error('headers', 'HEADERS_TOO_BIG'),
  ),
  formCase('lines with two headers', lines('X-Team: network\nX-Site:main\n')),
  formCase('lines, one of them without a colon', lines('X-Team: network\nX-Site main'), invalid),
  formCase('lines with a value that holds colons', lines('X-Back: https://example.com:8443/')),
  formCase(
    'lines with a blank before the colon',
    lines('X-Team : network'),
    error('headers', 'HEADER_NAME_INVALID'),
  ),
  formCase(
    'lines with one name twice',
    lines('X-Team: a\nX-TEAM: b'),
    error('headers', 'HEADER_NAME_DUPLICATE'),
    { scope: 'site' },
  ),
];
