import { type ParseError, parseTree } from 'jsonc-parser';
import { sentence } from '../language/sentence.ts';
import { jsonProblem } from '../webhook/json-problem.ts';
import { type Parsed, problem } from './parsed.ts';

/** A JSON value, or the problem with its place. */
export function readJson(text: string): { ok: true; value: unknown } | { ok: false; problem: Parsed } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, problem: describe(text) };
  }
}

/** Texts longer than this are not parsed again just to find the place. */
const LONGEST = 2 * 1024 * 1024;

function describe(text: string): Parsed {
  if (text.length > LONGEST) return problem(sentence('capture_problem_no_json'), 0);
  try {
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    if (!first) return problem(sentence('capture_problem_no_json'), 0);
    const { offset, detail } = jsonProblem(text, first, tree);
    return problem(sentence('capture_problem_json', { detail }), offset);
  } catch {
    // The parser recurses, so a text of brackets alone can exhaust the stack.
    return problem(sentence('capture_problem_json', { detail: sentence('json_too_deep') }), 0);
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object: neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
