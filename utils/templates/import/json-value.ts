import { createScanner, type Node } from 'jsonc-parser';
import { sentence } from '../../language/sentence.ts';
import { cut, memberPath, type Note } from '../text.ts';

/** What the tokens of a text say before it is parsed. */
interface JsonScan {
  /** Set where the text passes a limit, since a parser may then exhaust the stack. */
  readonly limit?: { readonly message: string; readonly offset: number };
  readonly comments: boolean;
  readonly trailingCommas: boolean;
}

/** Objects and lists within each other. */
const MOST_DEPTH = 32;
/** Entries of one object or list. */
export const MOST_ENTRIES = 10_000;

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
  if (commas.length > MOST_DEPTH) {
    return sentence('import_too_deep', { depth: MOST_DEPTH });
  }
  if ((commas.at(-1) ?? 0) >= MOST_ENTRIES) {
    return sentence('import_too_many', { entries: MOST_ENTRIES });
  }
  return undefined;
}

interface JsonValue {
  readonly value: unknown;
  /** Names that an object has twice or could do harm, and numbers that no double holds. */
  readonly faults: readonly { readonly message: string; readonly path: string; readonly offset: number }[];
  /** Numbers whose digits do not all stay. */
  readonly notes: readonly Note[];
}

/** What is gathered on the way through a text. */
interface Reading {
  readonly text: string;
  readonly faults: JsonValue['faults'][number][];
  readonly notes: Note[];
}

/** Names that reach an object's prototype. */
const refused = ['__proto__', 'constructor', 'prototype'];

/** The value of a parsed text whose depth is known to be small. */
export function jsonValue(tree: Node, text: string): JsonValue {
  const reading: Reading = { text, faults: [], notes: [] };
  return { value: read(tree, rootName(tree), reading), faults: reading.faults, notes: reading.notes };
}

function read(node: Node, path: string, reading: Reading): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') {
    return children.map((child, index) => read(child, memberPath(path, index), reading));
  }
  if (node.type === 'number') checkNumber(node, path, reading);
  if (node.type !== 'object') return node.value;
  const members = new Map<string, unknown>();
  for (const { children: [key, value] = [], offset } of children) {
    if (!key || !value) continue;
    const name = String(key.value);
    const member = memberPath(path, name);
    const message = faultOf(name, members);
    if (message) reading.faults.push({ message, path: member, offset });
    else members.set(name, read(value, member, reading));
  }
  return Object.fromEntries(members);
}

function checkNumber({ offset, length, value }: Node, path: string, { text, faults, notes }: Reading): void {
  const written = text.slice(offset, offset + length);
  const kept = changedNumber(written);
  if (kept === undefined) return;
  if (!Number.isFinite(value))
    faults.push({ message: sentence('import_number_too_large', { written: cut(written) }), path, offset });
  else notes.push({ message: sentence('import_number_changed', { written: cut(written), kept }), path });
}

function faultOf(name: string, members: ReadonlyMap<string, unknown>): string | undefined {
  if (refused.includes(name)) return sentence('import_refused_name', { name });
  return members.has(name) ? sentence('import_second_name', { name: cut(name) }) : undefined;
}

/** What paths begin with: `webhook` or `webhooks` where the text is one or a list, nothing where its own names say it. */
function rootName({ type, children = [] }: Node): string {
  if (type === 'array') return 'webhooks';
  if (type !== 'object') return '';
  const names = new Set(children.map(({ children: [name] = [] }) => name?.value));
  const template = ['format', 'templates', 'webhook'].some(name => names.has(name)) && !names.has('url');
  return template ? '' : 'webhook';
}

/** What becomes of a JSON number that is read as a double, as text; undefined where all its digits stay. */
export function changedNumber(written: string): string | undefined {
  const kept = String(Number(written));
  return digitsOf(written) === digitsOf(kept) ? undefined : kept;
}

/** The digits that count: without sign, point, exponent, and zeros at the ends. */
const digitsOf = (number: string) =>
  number
    .replace(/e.*/i, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|(?<!0)0+$/g, '');
