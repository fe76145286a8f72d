/** A value of HCL: a string as its parts, where an interpolation or a bare reference is an object. */
export type HclValue = boolean | number | readonly HclPart[] | HclList | HclMap;
export type HclPart = string | { readonly reference: string };
export interface HclList {
  readonly list: readonly HclValue[];
}
export interface HclMap {
  readonly map: ReadonlyMap<string, HclValue>;
}
export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly attributes: ReadonlyMap<string, HclValue>;
}

const token =
  /\s+|#[^\n]*\n|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*(?:\([a-z]+\))?)|("(?:[^"\\\n]|\\.)*")|([{}[\]=,])/y;

/**
 * Reads what the exporters may write of HCL's native syntax: blocks, attributes, references with an index, strings with
 * interpolations, lists and maps. Anything else throws, a second attribute of one name too.
 */
export function readHcl(text: string): HclBlock[] {
  const tokens = [...scan(text)];
  let at = 0;
  const next = () => tokens[at++] ?? '';
  const expect = (wanted: string) => {
    const found = next();
    if (found !== wanted) throw new Error(`${found} in the place of ${wanted}`);
  };
  const value = (): HclValue => {
    const first = next();
    if (first === 'true' || first === 'false') return first === 'true';
    if (first.startsWith('"')) return stringParts(first.slice(1, -1));
    if (/^\w/.test(first)) return [{ reference: first + (tokens[at] === '[' ? index() : '') }];
    if (first === '[') return { list: [...listed(']', value)] };
    if (first !== '{') throw new Error(`${first} is no value`);
    return { map: members(name) };
  };
  const name = (): string => {
    const found = next();
    return found.startsWith('"') ? onlyText(stringParts(found.slice(1, -1))) : found;
  };
  const index = (): string => {
    expect('[');
    const isText = tokens[at]?.startsWith('"');
    const key = isText ? JSON.stringify(name()) : next();
    expect(']');
    return `[${key}]`;
  };
  function* listed<T>(end: string, each: () => T): Generator<T> {
    while (tokens[at] !== end) {
      yield each();
      if (tokens[at] === ',') at += 1;
    }
    at += 1;
  }
  function members(name: () => string): Map<string, HclValue> {
    const found = new Map<string, HclValue>();
    for (const [key, each] of listed('}', () => {
      const key = name();
      expect('=');
      return [key, value()] as const;
    })) {
      if (found.has(key)) throw new Error(`a second ${key}`);
      found.set(key, each);
    }
    return found;
  }
  const block = (): HclBlock => {
    const type = next();
    const labels: string[] = [];
    while (tokens[at] !== '{') labels.push(onlyText(stringParts(next().slice(1, -1))));
    expect('{');
    if (type !== 'terraform') return { type, labels, attributes: members(next) };
    const end = tokens.findIndex(
      (each, index) => index > at && each === '}' && tokens[index - 1] === '}' && tokens[index - 2] === '}',
    );
    at = end + 1;
    return { type, labels, attributes: new Map() };
  };
  const blocks: HclBlock[] = [];
  while (at < tokens.length) blocks.push(block());
  return blocks;
}

function* scan(text: string): Generator<string> {
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new Error(`no HCL: ${JSON.stringify(text.slice(from, from + 40))}`);
    const found = match[1] ?? match[2] ?? match[3];
    if (found !== undefined) yield found;
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** The parts of a quoted template: escapes undone, `$${` and `%%{` as what they stand for. */
function stringParts(quoted: string): HclPart[] {
  const parts: HclPart[] = [''];
  const add = (text: string) => {
    const last = parts.at(-1);
    if (typeof last === 'string') parts.splice(-1, 1, last + text);
    else parts.push(text);
  };
  const piece = /\$\$\{|%%\{|\$\{(var\.\w+(?:\[each\.key\])?)\}|[$%]\{|\\u([0-9a-f]{4})|\\(.)|./gsu;
  for (const [whole, reference, code, escaped] of quoted.matchAll(piece)) {
    if (reference !== undefined) parts.push({ reference });
    else if (code !== undefined) add(String.fromCharCode(Number.parseInt(code, 16)));
    else if (escaped !== undefined) {
      if (escapes[escaped] === undefined) throw new Error(`no escape: ${whole}`);
      add(escapes[escaped]);
    } else if (whole === '${' || whole === '%{') throw new Error(`a template begins: ${quoted}`);
    else add(whole === '$${' || whole === '%%{' ? whole.slice(1) : whole);
  }
  return parts.filter((part, index) => part !== '' || (index === 0 && parts.length === 1));
}

function onlyText(parts: readonly HclPart[]): string {
  const [only = '', ...others] = parts;
  if (typeof only !== 'string' || others.length > 0) throw new Error('no literal name');
  return only;
}
