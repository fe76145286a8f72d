import { type EnteredForm, formCase, httpPost } from './form-case.ts';

const json = (headersText: string) => ({ ...httpPost, headersText, notation: 'json' }) as const;
const lines = (headersText: string) => ({ ...httpPost, headersText, notation: 'lines' }) as const;

/** Custom headers as one text: a JSON object, or `Name: value` lines. */
export const headerTextFormCases: readonly EnteredForm[] = [
  formCase('JSON with two headers', json('{"X-Team": "network", "X-Site": "main"}')),
  formCase('JSON without headers', json('{}')),
  formCase('an empty text', json('')),
  formCase('JSON with a comma too many', json('{\n  "X-Team": "network",\n}')),
  formCase('JSON in single quotes', json("{'X-Team': 'network'}")),
  formCase('JSON without its end', json('{"X-Team": "network"')),
  formCase('JSON without a comma', json('{"X-Team": "a" "X-Site": "b"}'), { scope: 'site' }),
  formCase('JSON with a comment', json('{"X-Team": "a" /* us */}')),
  formCase('a JSON list', json('["X-Team: network"]')),
  formCase('a number in JSON', json('{"X-Retries": 3}')),
  formCase('null in JSON, editing', json('{"X-Team": null}'), {
    mode: 'edit',
  }),
  formCase('an object and a list in JSON', json('{"X-A": {"b": 1}, "X-C": [1, 2]}')),
  formCase('a doubled JSON key', json('{"X-Team": "a", "X-Team": "b"}')),
  formCase('an empty JSON key', json('{"": "network"}')),
  formCase('a line feed in a JSON value', json('{"X-Team": "net\\nwork"}')),
  formCase('CR LF at the end of a JSON value', json('{"X-Team": "network\\r\\n"}')),
  formCase('NUL in a JSON value', json('{"X-Team": "net\\u0000work"}')),
  formCase('a byte order mark in a JSON value', json('{"X-Team": "\\ufeffnetwork"}')),
  formCase('an empty JSON value', json('{"X-Team": ""}')),
  formCase('JSON over the limit', json(`{"X-Data": "${'a'.repeat(995)}"}`)),
  formCase('lines with two headers', lines('X-Team: network\nX-Site:main\n')),
  formCase('lines, one of them without a colon', lines('X-Team: network\nX-Site main')),
  formCase('lines with a value that holds colons', lines('X-Back: https://example.com:8443/')),
  formCase('lines with a blank before the colon', lines('X-Team : network')),
  formCase('lines with one name twice', lines('X-Team: a\nX-TEAM: b'), { scope: 'site' }),
];
