import type { Node } from 'jsonc-parser';
import { sentence } from '../language/sentence.ts';
import { changedNumber } from './changed-number.ts';
import { cut } from './cut.ts';
import { memberPath } from './member-path.ts';
import type { Note } from './note.ts';
import { rootName } from './root-name.ts';

export interface JsonValue {
  readonly value: unknown;
  /** Names that stand twice in an object or could do harm, and numbers that no double holds. */
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
