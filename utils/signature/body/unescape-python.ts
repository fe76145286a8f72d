import { latin1Bytes, utf8Bytes } from '../charset.ts';

const single: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

/** The bytes of a Python bytes literal such as `b'{"a": "\xc3\xa9"}'`, or undefined where the text is none. */
export function unescapePythonBytes(text: string): Uint8Array | undefined {
  const literal = /^b(['"])([\0-~]*)\1\s*$/.exec(text);
  return literal ? latin1Bytes(plain(literal[2] ?? '')) : undefined;
}

function plain(inner: string): string {
  return inner.replace(/\\(?:x([0-9a-fA-F]{2})|(.))/g, (written, digits, letter) =>
    digits === undefined ? (single[letter] ?? written) : String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

const words: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null' };

const token =
  /\s+|'[^'\\]*(?:\\[\s\S][^'\\]*)*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\],:]|-?[\d.][\d.eE+-]*|[A-Za-z]+/gy;

/** Compact JSON for what Python's `print` shows of a parsed body (`{'topic': 'ping', …}`), or undefined where it is nothing of that kind. */
export function unescapePythonDict(text: string): Uint8Array | undefined {
  if (!/^\s*\{\s*'/.test(text)) return undefined;
  let json = '';
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const written = token.exec(text)?.[0];
    if (written === undefined) return undefined;
    if (/^['"]/.test(written)) json += JSON.stringify(plain(written.slice(1, -1)));
    else if (!/^\s/.test(written)) json += words[written] ?? written;
  }
  return utf8Bytes(json);
}
