import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { sentence } from '../language/sentence.ts';
import { jsonProblem } from '../webhook/json-problem.ts';
import { type PlaceOf, places } from '../webhook/line-column.ts';
import { decodeSource } from './decode-source.ts';
import { type JsonValue, jsonValue } from './json-value.ts';
import { limits } from './limits.ts';
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import { scanJson } from './scan-json.ts';

export type ReadJson =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly tree: Node;
      readonly placeOf: PlaceOf;
      readonly notes: readonly Note[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const START = { line: 1, column: 1, path: '' };

/**
 * Reads JSON from text or bytes. Comments, commas too many at an end and a byte order mark are let pass; limits
 * and names that could do harm are not. Never throws.
 */
export function readJson(source: string | Uint8Array): ReadJson {
  if (source.length > limits.bytes) return tooLong();
  if (typeof source !== 'string') {
    const decoded = decodeSource(source);
    if (decoded.ok) return readText(decoded.text.trimEnd());
    const place = places(decoded.before)(decoded.before.length);
    return { ok: false, problems: [{ message: decoded.message, ...place, path: '' }] };
  }
  if (new TextEncoder().encode(source).length > limits.bytes) return tooLong();
  return readText(source.replace(/^\ufeff/, '').trimEnd());
}

function tooLong(): ReadJson {
  const message = sentence('import_too_large', { megabytes: limits.bytes / 1_000_000 });
  return { ok: false, problems: [{ message, ...START }] };
}

function readText(text: string): ReadJson {
  if (text.trim() === '') {
    const message = sentence('import_nothing');
    return { ok: false, problems: [{ message, ...START }] };
  }
  const placeOf = places(text);
  const scan = scanJson(text);
  if (scan.limit) {
    const { message, offset } = scan.limit;
    return { ok: false, problems: [{ message, ...placeOf(offset), path: '' }] };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  if (!tree || errors.length > 0) return { ok: false, problems: syntaxProblems(text, errors, tree, placeOf) };
  const { value, faults, notes }: JsonValue = jsonValue(tree, text);
  if (faults.length > 0) {
    const problems = faults.slice(0, limits.problems);
    return {
      ok: false,
      problems: problems.map(({ offset, ...fault }) => ({ ...fault, ...placeOf(offset) })),
    };
  }
  return { ok: true, value, tree, placeOf, notes: [...notesOf(scan), ...notes.slice(0, limits.problems)] };
}

/** One problem a line at most: what follows the first one in a line mostly follows from it. */
function syntaxProblems(
  text: string,
  errors: readonly ParseError[],
  tree: Node | undefined,
  placeOf: PlaceOf,
): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const error of errors.slice(0, 10 * limits.problems)) {
    const { offset, detail } = jsonProblem(text, error, tree);
    const place = placeOf(offset);
    if (!byLine.has(place.line))
      byLine.set(place.line, { message: sentence('import_no_json_because', { detail }), ...place, path: '' });
  }
  if (byLine.size === 0) return [{ message: sentence('import_no_json'), ...START }];
  return [...byLine.values()].slice(0, limits.problems);
}

function notesOf({ comments, trailingCommas }: { comments: boolean; trailingCommas: boolean }): Note[] {
  const messages = [
    ...(comments ? [sentence('import_comments')] : []),
    ...(trailingCommas ? [sentence('import_trailing_comma')] : []),
  ];
  return messages.map(message => ({ message, path: '' }));
}
