import type { Node } from 'jsonc-parser';
import { sentence } from '../language/sentence.ts';
import { cut } from './cut.ts';
import { memberPath } from './member-path.ts';
import { rootName } from './root-name.ts';

export interface JsonValue {
  readonly value: unknown;
  /** Names that stand twice in an object, or that could do harm. */
  readonly faults: readonly { readonly message: string; readonly path: string; readonly offset: number }[];
}

/** Names that reach an object's prototype. */
const refused = ['__proto__', 'constructor', 'prototype'];

/** The value of a parsed text whose depth is known to be small. */
export function jsonValue(tree: Node): JsonValue {
  const faults: JsonValue['faults'][number][] = [];
  return { value: read(tree, rootName(tree), faults), faults };
}

function read(node: Node, path: string, faults: JsonValue['faults'][number][]): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') {
    return children.map((child, index) => read(child, memberPath(path, index), faults));
  }
  if (node.type !== 'object') return node.value;
  const members = new Map<string, unknown>();
  for (const { children: [key, value] = [], offset } of children) {
    if (!key || !value) continue;
    const name = String(key.value);
    const member = memberPath(path, name);
    const message = faultOf(name, members);
    if (message) faults.push({ message, path: member, offset });
    else members.set(name, read(value, member, faults));
  }
  return Object.fromEntries(members);
}

function faultOf(name: string, members: ReadonlyMap<string, unknown>): string | undefined {
  if (refused.includes(name)) return sentence('import_refused_name', { name });
  return members.has(name) ? sentence('import_second_name', { name: cut(name) }) : undefined;
}
