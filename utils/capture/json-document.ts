import { type ParseError, parseTree } from 'jsonc-parser';
import { sentence } from '../language/sentence.ts';
import { jsonProblem } from '../webhook/json-problem.ts';
import { jsonEnd, stringEnd } from '../webhook/text-places.ts';
import type { Pause, Source } from './source.ts';

/** A JSON value with its own text, or why it is none: a sentence, and an offset into the text. */
export type JsonDocument =
  | { readonly ok: true; readonly value: unknown; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly offset: number };

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object: neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON value, or the problem with its place. */
export function readJson(text: string): JsonDocument {
  const value = jsonValue(text);
  return value === undefined ? describe(text) : { ok: true, value, text };
}

/** A JSON text's value; undefined, which JSON does not have, where it is none. */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Texts longer than this are not parsed again just to find the place. */
const LONGEST = 2 * 1024 * 1024;

function describe(text: string): JsonDocument {
  const failed = (message: string, offset = 0): JsonDocument => ({ ok: false, message, offset });
  if (text.length > LONGEST) return failed(sentence('capture_problem_no_json'));
  try {
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    if (!first) return failed(sentence('capture_problem_no_json'));
    const { offset, detail } = jsonProblem(text, first, tree);
    return failed(sentence('capture_problem_json', { detail }), offset);
  } catch {
    // The parser recurses, so a text of brackets alone can exhaust the stack.
    return failed(sentence('capture_problem_json', { detail: sentence('json_too_deep') }));
  }
}

/** JSON documents that begin at the start of a line, and the offset at which the last of them ends. */
export interface Documents {
  readonly found: readonly { readonly value: unknown; readonly text: string }[];
  readonly end: number;
  /** Whether other text stands between or round them. */
  readonly hasMore: boolean;
}

const known = new WeakMap<Source, Promise<Documents>>();

/** Looks for JSON documents among other lines, as in a log; once for each source. */
export function documentsIn(source: Source): Promise<Documents> {
  const found = known.get(source) ?? findDocuments(source.text, source.pause);
  known.set(source, found);
  return found;
}

async function findDocuments(text: string, pause: Pause): Promise<Documents> {
  const found: { value: unknown; text: string }[] = [];
  let [end, hasMore, isOpen, lineEnd] = [0, false, false, -1];
  for (let at = 0; at < text.length; ) {
    const turn = pause();
    if (turn) await turn;
    // A line may hold many documents.
    if (at > lineEnd) lineEnd = endOfLine(text, at);
    const start = at + text.slice(at, lineEnd).search(/\S|$/);
    const isStart = text[start] === '{' || text[start] === '[';
    // Once brackets were left open to the end, looking for their end again from each line would take for ever.
    const to = isStart && !isOpen ? jsonEnd(text, start) : lineEnd;
    isOpen ||= to === undefined;
    const written = isStart ? text.slice(start, to ?? lineEnd) : '';
    const value = written === '' ? undefined : jsonValue(written);
    if (value !== undefined) {
      found.push({ value, text: written });
      end = start + written.length;
      at = end;
    } else {
      hasMore ||= start < lineEnd;
      at = lineEnd + 1;
    }
  }
  return { found, end, hasMore };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/**
 * A value as it is written in a JSON text, by its path: parsing it would lose the `.0` of its numbers. Undefined where
 * it is not there. The text must be JSON.
 */
export function writtenValue(text: string, path: readonly (string | number)[]): string | undefined {
  let at = afterBlanks(text, 0);
  for (const step of path) {
    const inner = memberAt(text, at, step);
    if (inner === undefined) return undefined;
    at = inner;
  }
  return text.slice(at, endOfValue(text, at));
}

/** The offset of the last member of this name, as JSON.parse takes it, or of the element of this index. */
function memberAt(text: string, container: number, step: string | number): number | undefined {
  let found: number | undefined;
  let at = afterBlanks(text, container + 1);
  for (let index = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; index += 1) {
    let name: unknown = index;
    if (typeof step === 'string') {
      const end = endOfValue(text, at);
      name = jsonValue(text.slice(at, end));
      at = afterBlanks(text, afterBlanks(text, end) + 1);
    }
    if (name === step) found = at;
    at = afterBlanks(text, endOfValue(text, at));
    if (text[at] === ',') at = afterBlanks(text, at + 1);
  }
  return found;
}

function endOfValue(text: string, at: number): number {
  if (text[at] === '{' || text[at] === '[') return jsonEnd(text, at) ?? text.length;
  if (text[at] === '"') return (stringEnd(text, at) ?? text.length) + 1;
  const pattern = /[^\s,\]}]+/y;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : text.length;
}

function afterBlanks(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/.test(text[next] ?? '')) next += 1;
  return next;
}
