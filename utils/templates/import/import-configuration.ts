import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { sentence } from '../../language/sentence.ts';
import { placeWarnings } from '../../rules/place.ts';
import { cut, memberPath, type Note } from '../text.ts';
import { limits, type Problem, readJson } from './read-json.ts';
import { type Imported, readShape } from './read-shape.ts';

export type ImportResult =
  | { readonly ok: true; readonly webhooks: readonly Imported[]; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads configurations from text or a file's bytes: a webhook of the Mist API, an array of them, a template file
 * or one template; as JSON, comments and a byte order mark let pass. All problems are reported at once, up to 50.
 * Never throws, and changes nothing.
 */
export function importConfiguration(source: string | Uint8Array): ImportResult {
  const read = readJson(source);
  if (!read.ok) return read;
  const { value, tree, placeOf, notes } = read;
  const shape = readShape(value);
  if (shape.ok) {
    const { webhooks } = shape;
    const together = placeWarnings(webhooks.map(({ webhook }) => webhook));
    return {
      ok: true,
      webhooks,
      notes: [...notes, ...together.map(message => ({ message, path: '' }))],
    };
  }
  const problems = shape.problems.slice(0, 10 * limits.problems).map(({ message, path }): Problem => {
    const keys = path.filter(key => typeof key !== 'symbol');
    return { message, ...placeOf(nodeAt(tree, keys).offset), path: keys.reduce(memberPath, shape.root) };
  });
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { ok: false, problems: problems.slice(0, limits.problems) };
}

/** The node at the end of the path, or as far as the path goes: what is missing is reported where it belongs. */
function nodeAt(tree: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

/** A file as it was read. */
interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads several files as if they were one: all that they bring, or all that is wrong, each with its file. Never throws. */
export function importFiles(files: readonly NamedBytes[]): ImportResult {
  const [first, second] = files;
  if (first && !second) return importConfiguration(first.bytes);
  const read = files.map(({ name, bytes }) => {
    const of = ({ message }: { message: string }) => sentence('import_in_file', { file: cut(name), message });
    return { of, result: importConfiguration(bytes) };
  });
  const problems = read.flatMap(({ of, result }) =>
    result.ok ? [] : result.problems.map(problem => ({ ...problem, message: of(problem) })),
  );
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, limits.problems) };
  const taken = read.flatMap(({ of, result }) => (result.ok ? [{ of, ...result }] : []));
  return {
    ok: true,
    webhooks: taken.flatMap(({ webhooks }) => webhooks),
    notes: taken.flatMap(({ of, notes }) => notes.map(note => ({ ...note, message: of(note) }))),
  };
}
