import type { Pause } from '../pause.ts';

/**
 * Orders of members. `mist`: `topic`, then `events`, everything below in alphabetical order (the delivery log's
 * published example); `sorted`: alphabetical throughout; `topic-first`: only the outermost object as `mist`;
 * `length`: shorter names first, as PostgreSQL's jsonb and MySQL keep them; or names (as tokens) in their order.
 */
export type MemberOrder = 'mist' | 'sorted' | 'topic-first' | 'length' | readonly string[];

interface Range {
  /** First and last token, end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Container {
  readonly close: number;
  readonly parts: readonly Range[];
}

/**
 * The indexes of a document's tokens in the order in which they stand once its objects' members are reordered, or
 * undefined where they stand so already. The tokens must pair their brackets.
 */
export async function reorder(
  tokens: readonly string[],
  order: MemberOrder,
  pause: Pause,
): Promise<Uint32Array | undefined> {
  const containers = await findContainers(tokens, pause);
  const comma = tokens.indexOf(',');
  const result = new Uint32Array(tokens.length);
  let moved = false;
  let written = 0;
  const write = (at: number) => {
    if (at !== written && tokens[at] !== tokens[written]) moved = true;
    result[written] = at;
    written += 1;
  };
  // Ranges of tokens that are still to be written, the next one last.
  const work: Range[] = [{ start: 0, end: tokens.length }];
  for (let steps = 0; ; steps += 1) {
    if (steps % 1024 === 0) await pause();
    const next = work.pop();
    if (!next) return moved ? result : undefined;
    let at = next.start;
    while (at < next.end && !containers.has(at)) {
      write(at);
      at += 1;
    }
    const container = at < next.end ? containers.get(at) : undefined;
    if (!container) continue;
    write(at);
    work.push(
      { start: container.close + 1, end: next.end },
      { start: container.close, end: container.close + 1 },
    );
    const parts = sorted(container.parts, tokens, at, order);
    for (let index = parts.length - 1; index >= 0; index -= 1) {
      const part = parts[index];
      if (part) work.push(part);
      if (index > 0) work.push({ start: comma, end: comma + 1 });
    }
  }
}

function sorted(
  parts: readonly Range[],
  tokens: readonly string[],
  at: number,
  order: MemberOrder,
): readonly Range[] {
  if (tokens[at] !== '{' || parts.length < 2 || (order === 'topic-first' && at > 0)) return parts;
  const rank = rankOf(order, at === 0);
  const isAlphabetical = order !== 'topic-first' && typeof order === 'string';
  return parts
    .map(part => ({ part, name: tokens[part.start] ?? '' }))
    .toSorted((one, other) => {
      const difference = rank(one.name) - rank(other.name);
      if (difference !== 0 || !isAlphabetical || one.name === other.name) return difference;
      return one.name < other.name ? -1 : 1;
    })
    .map(({ part }) => part);
}

/** What comes before the names themselves when members are sorted. */
function rankOf(order: MemberOrder, isOutermost: boolean): (name: string) => number {
  if (order === 'length') return name => name.length;
  if (typeof order !== 'string') return name => order.indexOf(name) + 1 || order.length + 1;
  if (order === 'sorted' || !isOutermost) return () => 0;
  return name => ['"topic"', '"events"'].indexOf(name) + 1 || 3;
}

async function findContainers(
  tokens: readonly string[],
  pause: Pause,
): Promise<ReadonlyMap<number, Container>> {
  const containers = new Map<number, Container>();
  const open: { at: number; start: number; parts: Range[] }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (at % 4096 === 0) await pause();
    const token = tokens[at];
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
