import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { placeWarnings } from '../rules/place.ts';
import type { Imported } from './imported.ts';
import { limits } from './limits.ts';
import { memberPath } from './member-path.ts';
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { readShape } from './read-shape.ts';

export type { Imported } from './imported.ts';

export type ImportResult =
  | { readonly ok: true; readonly webhooks: readonly Imported[]; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads configurations from text or a file's bytes: a webhook of the Mist API, an array of them, a template file
 * or one template; as JSON, comments and a byte order mark let pass. All problems are told at once, up to 50.
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

/** The node at the end of the path, or as far as the path goes: what is missing is told where it ought to stand. */
function nodeAt(tree: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}
