import { type Node, type ParseError, printParseErrorCode } from 'jsonc-parser';

/** Where a text stops being JSON, and what stands there or is missing, as a short phrase. */
export interface JsonProblem {
  readonly offset: number;
  readonly detail: string;
}

type Describe = (text: string, error: ParseError, token: string) => JsonProblem;

const here =
  (detail: (token: string) => string): Describe =>
  (_text, { offset }, token) => ({ offset, detail: detail(token) });

const describers: Readonly<Record<string, Describe>> = {
  InvalidSymbol: describeSymbol,
  PropertyNameExpected: describeName,
  ValueExpected: describeValue,
  ColonExpected: here(token => `a colon is missing before ${token}`),
  CommaExpected: here(token => `a comma is missing before ${token}`),
  CloseBraceExpected: here(() => '“}” is missing at the end'),
  CloseBracketExpected: here(() => '“]” is missing'),
  EndOfFileExpected: here(token => `${token} after the end`),
  InvalidCommentToken: here(() => 'a comment, which JSON does not know'),
  UnexpectedEndOfComment: here(() => 'a comment, which JSON does not know'),
  UnexpectedEndOfString: describeOpenString,
  UnexpectedEndOfNumber: here(token => `the incomplete number ${token}`),
  InvalidUnicode: describeEscape,
  InvalidEscapeCharacter: describeEscape,
  InvalidCharacter: describeControl,
};

/** Describes the first error that the parser has found. `tree` is what the parser could make of the text. */
export function jsonProblem(text: string, error: ParseError, tree: Node | undefined): JsonProblem {
  if (tree?.type === 'string' && /^\s*:/.test(text.slice(tree.offset + tree.length))) {
    return { offset: tree.offset, detail: '“{” is missing before the first name' };
  }
  const token = shown(text.slice(error.offset, error.offset + error.length));
  const describe = describers[printParseErrorCode(error.error)];
  return describe?.(text, error, token) ?? { offset: error.offset, detail: `${token} is out of place` };
}

function describeSymbol(text: string, { offset, length }: ParseError, token: string): JsonProblem {
  const before = text.slice(0, offset).trimEnd().at(-1);
  const written = text.slice(offset, offset + length);
  if (/^['‘’‚‛`]/.test(written)) return { offset, detail: 'single quotes where double quotes belong' };
  if (/^[“”„‟«»″]/.test(written)) return { offset, detail: 'typographic quotes where straight ones belong' };
  if (before === ':') return { offset, detail: `the value ${token} stands without double quotes` };
  if (before === '{' || before === ',')
    return { offset, detail: `the name ${token} stands without double quotes` };
  return { offset, detail: `${token} is out of place` };
}

function describeName(text: string, { offset }: ParseError, token: string): JsonProblem {
  if (offset >= text.trimEnd().length) return { offset, detail: '“}” is missing at the end' };
  const comma = text.slice(0, offset).trimEnd().length - 1;
  if (text[offset] === '}' && text[comma] === ',') {
    return { offset: comma, detail: 'a comma too many before “}”' };
  }
  if (text[offset] === ',') return { offset, detail: 'a comma too many' };
  return { offset, detail: `a name in double quotes is missing before ${token}` };
}

function describeValue(text: string, { offset }: ParseError, token: string): JsonProblem {
  const before = text.slice(0, offset).trimEnd().at(-1);
  if (text[offset] === ',' && before !== ':') return { offset, detail: 'a comma too many' };
  return { offset, detail: `a value is missing before ${token}` };
}

function describeOpenString(text: string, { offset, length }: ParseError): JsonProblem {
  const detail = /[\r\n]/.test(text[offset + length] ?? '')
    ? 'a string is not closed in its line (a line break in a value is written \\n)'
    : 'a string is not closed by a double quote';
  return { offset, detail };
}

function describeEscape(text: string, { offset, length }: ParseError): JsonProblem {
  const written = text.slice(offset, offset + length);
  const valid = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/.exec(written)?.[0].length ?? 0;
  return {
    offset: offset + valid,
    detail: `${shown(written.slice(valid, valid + 2))} is no escape that JSON knows`,
  };
}

function describeControl(text: string, { offset, length }: ParseError): JsonProblem {
  const written = [...text.slice(offset, offset + length)];
  const index = written.findIndex(character => character < ' ');
  const character = written[index] ?? '';
  return {
    offset: offset + written.slice(0, Math.max(index, 0)).join('').length,
    detail: `${shown(character)} stands unescaped in a string`,
  };
}

/** A token in quotes, cut after 20 characters, with what cannot be seen as code points. */
function shown(token: string): string {
  if (token === '') return 'the end of the text';
  const visible = token
    .slice(0, 20)
    .replace(/[^\x21-\x7e\xa1-\xac\xae-\u1fff\u2010-\u2027\u2030-\u205e\u3001-\ud7ff]/g, character =>
      character === ' ' ? ' ' : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
  return token.length > 20 ? `“${visible}…”` : `“${visible}”`;
}
