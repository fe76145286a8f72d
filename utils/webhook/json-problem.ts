import { type Node, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { sentence } from '../language/sentence.ts';

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
  ColonExpected: here(token => sentence('json_colon_missing', { token })),
  CommaExpected: here(token => sentence('json_comma_missing', { token })),
  CloseBraceExpected: here(() => sentence('json_brace_missing')),
  CloseBracketExpected: here(() => sentence('json_bracket_missing')),
  EndOfFileExpected: here(token => sentence('json_after_the_end', { token })),
  InvalidCommentToken: here(() => sentence('json_comment')),
  UnexpectedEndOfComment: here(() => sentence('json_comment')),
  UnexpectedEndOfString: describeOpenString,
  UnexpectedEndOfNumber: here(token => sentence('json_incomplete_number', { token })),
  InvalidUnicode: describeEscape,
  InvalidEscapeCharacter: describeEscape,
  InvalidCharacter: describeControl,
};

/** Describes the first error that the parser has found. `tree` is what the parser could make of the text. */
export function jsonProblem(text: string, error: ParseError, tree: Node | undefined): JsonProblem {
  if (tree?.type === 'string' && /^\s*:/.test(text.slice(tree.offset + tree.length))) {
    return { offset: tree.offset, detail: sentence('json_open_brace_missing') };
  }
  const token = shown(text.slice(error.offset, error.offset + error.length));
  const describe = describers[printParseErrorCode(error.error)];
  return (
    describe?.(text, error, token) ?? {
      offset: error.offset,
      detail: sentence('json_out_of_place', { token }),
    }
  );
}

function describeSymbol(text: string, { offset, length }: ParseError, token: string): JsonProblem {
  const before = text.slice(0, offset).trimEnd().at(-1);
  const written = text.slice(offset, offset + length);
  if (/^['‘’‚‛`]/.test(written)) return { offset, detail: sentence('json_single_quotes') };
  if (/^[“”„‟«»″]/.test(written)) return { offset, detail: sentence('json_typographic_quotes') };
  if (before === ':') return { offset, detail: sentence('json_value_unquoted', { token }) };
  if (before === '{' || before === ',') return { offset, detail: sentence('json_name_unquoted', { token }) };
  return { offset, detail: sentence('json_out_of_place', { token }) };
}

function describeName(text: string, { offset }: ParseError, token: string): JsonProblem {
  if (offset >= text.trimEnd().length) return { offset, detail: sentence('json_brace_missing') };
  const comma = text.slice(0, offset).trimEnd().length - 1;
  if (text[offset] === '}' && text[comma] === ',') {
    return { offset: comma, detail: sentence('json_comma_before_brace') };
  }
  if (text[offset] === ',') return { offset, detail: sentence('json_comma_too_many') };
  return { offset, detail: sentence('json_name_missing', { token }) };
}

function describeValue(text: string, { offset }: ParseError, token: string): JsonProblem {
  const before = text.slice(0, offset).trimEnd().at(-1);
  if (text[offset] === ',' && before !== ':') return { offset, detail: sentence('json_comma_too_many') };
  return { offset, detail: sentence('json_value_missing', { token }) };
}

function describeOpenString(text: string, { offset, length }: ParseError): JsonProblem {
  const detail = /[\r\n]/.test(text[offset + length] ?? '')
    ? sentence('json_string_open_in_line')
    : sentence('json_string_open');
  return { offset, detail };
}

function describeEscape(text: string, { offset, length }: ParseError): JsonProblem {
  const written = text.slice(offset, offset + length);
  const valid = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/.exec(written)?.[0].length ?? 0;
  return {
    offset: offset + valid,
    detail: sentence('json_unknown_escape', { token: shown(written.slice(valid, valid + 2)) }),
  };
}

function describeControl(text: string, { offset, length }: ParseError): JsonProblem {
  const written = [...text.slice(offset, offset + length)];
  const index = written.findIndex(character => character < ' ');
  const character = written[index] ?? '';
  return {
    offset: offset + written.slice(0, Math.max(index, 0)).join('').length,
    detail: sentence('json_unescaped', { token: shown(character) }),
  };
}

/** A token in quotes, cut after 20 characters, with what cannot be seen as code points. */
function shown(token: string): string {
  if (token === '') return sentence('json_end_of_text');
  const visible = token
    .slice(0, 20)
    .replace(/[^\x21-\x7e\xa1-\xac\xae-\u1fff\u2010-\u2027\u2030-\u205e\u3001-\ud7ff]/g, character =>
      character === ' ' ? ' ' : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
  return sentence('quoted', { text: token.length > 20 ? `${visible}…` : visible });
}
