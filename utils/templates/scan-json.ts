import { createScanner } from 'jsonc-parser';
import { sentence } from '../language/sentence.ts';
import { limits } from './limits.ts';

/** What the tokens of a text tell before it is parsed. */
export interface JsonScan {
  /** Set where the text passes a limit, since a parser may then exhaust the stack. */
  readonly limit?: { readonly message: string; readonly offset: number };
  readonly comments: boolean;
  readonly trailingCommas: boolean;
}

/** Token kinds of jsonc-parser, whose own enum exists for the type checker only. */
const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  blanks: 15,
  end: 17,
} as const;

/** Tokens that mean nothing between others. */
const trivia: readonly number[] = [token.lineComment, token.blockComment, token.lineBreak, token.blanks];

/** Walks the tokens of a JSON text without recursion, up to the first limit that it passes. */
export function scanJson(text: string): JsonScan {
  const scanner = createScanner(text, false);
  const commas: number[] = [];
  let comments = false;
  let trailingCommas = false;
  let last: number = token.end;
  for (let kind: number = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    comments ||= kind === token.lineComment || kind === token.blockComment;
    if (trivia.includes(kind)) continue;
    if (kind === token.openBrace || kind === token.openBracket) commas.push(0);
    if (kind === token.closeBrace || kind === token.closeBracket) {
      trailingCommas ||= last === token.comma;
      commas.pop();
    }
    if (kind === token.comma && commas.length > 0) commas.push((commas.pop() ?? 0) + 1);
    const message = tooMuch(commas);
    if (message) return { limit: { message, offset: scanner.getTokenOffset() }, comments, trailingCommas };
    last = kind;
  }
  return { comments, trailingCommas };
}

/** `commas` has one count for each object or list that is open. */
function tooMuch(commas: readonly number[]): string | undefined {
  if (commas.length > limits.depth) {
    return sentence('import_too_deep', { depth: limits.depth });
  }
  if ((commas.at(-1) ?? 0) >= limits.entries) {
    return sentence('import_too_many', { entries: limits.entries });
  }
  return undefined;
}
