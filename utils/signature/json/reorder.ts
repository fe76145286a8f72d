import type { Pause } from '../pause.ts';

/**
 * Orders of members. `mist`: `topic`, then `events`, everything below in alphabetical order (the delivery log's
 * published example); `sorted`: alphabetical throughout; `topic-first`: only the outermost object as `mist`.
 */
export type MemberOrder = 'mist' | 'sorted' | 'topic-first';

interface Container {
  readonly close: number;
  /** First and last token of each member or element, end exclusive. */
  readonly parts: { start: number; end: number }[];
}

/** The tokens with the members of their objects in another order. The tokens must pair their brackets. */
export async function reorder(
  tokens: readonly string[],
  order: MemberOrder,
  pause: Pause,
): Promise<readonly string[]> {
  const containers = await findContainers(tokens, pause);
  const result: string[] = [];
  const work: ({ start: number; end: number } | string)[] = [{ start: 0, end: tokens.length }];
  for (let steps = 0; ; steps += 1) {
    if (steps % 1024 === 0) await pause();
    const next = work.pop();
    if (next === undefined) return result;
    if (typeof next === 'string') {
      result.push(next);
      continue;
    }
    let at = next.start;
    while (at < next.end && !containers.has(at)) {
      result.push(tokens[at] ?? '');
      at += 1;
    }
    const container = containers.get(at);
    if (!container) continue;
    const parts = isSorted(tokens, at, order)
      ? sortParts(container.parts, tokens, order, at === 0)
      : container.parts;
    work.push({ start: container.close + 1, end: next.end }, tokens[container.close] ?? '');
    for (const [index, part] of parts.toReversed().entries()) {
      work.push(part);
      if (index < parts.length - 1) work.push(',');
    }
    work.push(tokens[at] ?? '');
  }
}

const isSorted = (tokens: readonly string[], at: number, order: MemberOrder) =>
  tokens[at] === '{' && (order !== 'topic-first' || at === 0);

function sortParts(
  parts: Container['parts'],
  tokens: readonly string[],
  order: MemberOrder,
  isRoot: boolean,
): Container['parts'] {
  const rank = (name: string) =>
    isRoot && order !== 'sorted' ? ['"topic"', '"events"'].indexOf(name) + 1 || 3 : 0;
  const nameOf = ({ start }: { start: number }) => tokens[start] ?? '';
  return parts.toSorted((one, other) => {
    const [a, b] = [nameOf(one), nameOf(other)];
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    return order === 'topic-first' || a === b ? 0 : a < b ? -1 : 1;
  });
}

async function findContainers(
  tokens: readonly string[],
  pause: Pause,
): Promise<ReadonlyMap<number, Container>> {
  const containers = new Map<number, Container>();
  const open: { at: number; start: number; parts: Container['parts'] }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (at % 2048 === 0) await pause();
    const inner = open.at(-1);
    if (token === '{' || token === '[') open.push({ at, start: at + 1, parts: [] });
    else if (token === ',' && inner) {
      inner.parts.push({ start: inner.start, end: at });
      inner.start = at + 1;
    } else if ((token === '}' || token === ']') && inner) {
      if (at > inner.start) inner.parts.push({ start: inner.start, end: at });
      containers.set(inner.at, { close: at, parts: inner.parts });
      open.pop();
    }
  }
  return containers;
}
