import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { sentence } from '../../language/sentence.ts';
import { jsonProblem } from '../../webhook/json-problem.ts';
import { type PlaceOf, places } from '../../webhook/text-places.ts';
import type { Note } from '../text.ts';
import { jsonValue, scanJson } from './json-value.ts';

/** Why a source cannot be imported, and where. `line` and `column` count from 1, columns in UTF-16 code units. */
export interface Problem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** Such as `webhook.headers["X-A"]`; '' for the whole source. */
  readonly path: string;
}

/** What an import takes at most. */
export const limits = {
  /** Bytes of a file, or of a text in UTF-8; the exported library of 10,000 templates has about 12 MB. */
  bytes: 20_000_000,
  /** Problems that are listed. */
  problems: 50,
} as const;

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
  const { value, faults, notes } = jsonValue(tree, text);
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

/** The text of a file, or why its bytes are none. */
type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly before: string };

/**
 * Decodes UTF-8 strictly and takes a byte order mark off. Where that fails `before` is the text up to the first
 * character that is none.
 */
function decodeSource(bytes: Uint8Array): Decoded {
  const [first = 0, second = 0] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (utf16 || (bytes.length > 1 && (first === 0) !== (second === 0))) {
    return { ok: false, message: sentence('import_utf16'), before: '' };
  }
  const text = decode(bytes, bytes.length, false);
  if (text !== undefined) return { ok: true, text };
  const valid = validLength(bytes);
  const before = decode(bytes, valid, true) ?? '';
  if (valid === bytes.length) return { ok: false, message: sentence('import_cut_off'), before };
  // A character that begins well and ends badly is not in the text yet.
  const mark = first === 0xef && second === 0xbb ? 3 : 0;
  const byte = bytes[new TextEncoder().encode(before).length + mark] ?? 0;
  const message = sentence('import_no_utf8', { byte: byte.toString(16).toUpperCase() });
  return { ok: false, message, before };
}

function decode(bytes: Uint8Array, end: number, stream: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
  } catch {
    return undefined;
  }
}

/** How many bytes are valid, halving the range each time, since what follows a valid start may be any length. */
function validLength(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decode(bytes, middle, true) === undefined) invalid = middle;
    else valid = middle;
  }
  return valid;
}
