/** A stretch that both texts have, or one that each has its own way. */
export type Part = { readonly same: string } | { readonly given: string; readonly fits: string };

/** After so many edits the way that came farthest is taken: their cost grows with their square. */
const LONGEST_WAY = 120;
/** Where it comes no farther than that, the texts have nothing to do with each other from there on. */
const LEAST_GAIN = 3 * LONGEST_WAY;
/** What follows is one change. */
const MOST_PARTS = 1000;

/**
 * What differs between the text that was given and the one that fits, in order. Few edits, though not always the
 * fewest; texts that have little in common are one change.
 */
export function compareTexts(given: string, fits: string): Part[] {
  const parts: Part[] = [];
  const end = commonEnd(given, fits);
  const [a, b] = [given.slice(0, given.length - end), fits.slice(0, fits.length - end)];
  let [x, y, isClose] = [0, 0, true];
  while (isClose && parts.length < MOST_PARTS) {
    const began = x + y;
    for (const [toX, toY, isSame] of wayFrom(a, b, x, y)) {
      add(parts, isSame ? { same: a.slice(x, toX) } : { given: a.slice(x, toX), fits: b.slice(y, toY) });
      [x, y] = [toX, toY];
    }
    isClose = x + y - began > LEAST_GAIN;
  }
  const kept = parts.reduce((sum, part) => sum + ('same' in part ? part.same.length : 0), end);
  if (4 * kept < x + y + 2 * end) return [{ given, fits }];
  add(parts, { given: a.slice(x), fits: b.slice(y) });
  add(parts, { same: given.slice(given.length - end) });
  return parts;
}

function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let end = 0;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return end;
}

/** Adds a part that is not empty; changes that touch are one. */
function add(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if ('same' in part) {
    if (part.same !== '') parts.push(part);
  } else if (last && 'given' in last) {
    parts[parts.length - 1] = { given: last.given + part.given, fits: last.fits + part.fits };
  } else if (part.given + part.fits !== '') parts.push(part);
}

type Step = readonly [x: number, y: number, isSame: boolean];

/** A place in both texts, and how much of each follows. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly n: number;
  readonly m: number;
}

/** Of each diagonal (x - y), how far in x a number of edits leads. */
type Round = ReadonlyMap<number, number>;

/** Myers' way through both texts from a place in each: the steps of the fewest edits, as far as it is followed. */
function wayFrom(a: string, b: string, x: number, y: number): Step[] {
  const from = { x, y, n: a.length - x, m: b.length - y };
  const rounds: Round[] = [new Map([[0, alike(a, b, x, y)]])];
  for (let edits = 1; ; edits += 1) {
    const before = rounds[edits - 1] ?? new Map();
    const end = [...before].find(([k, at]) => at === from.n && at - k === from.m);
    if (end || edits > LONGEST_WAY) return stepsOf(rounds, end ?? farthest(before), from);
    const reached = new Map<number, number>();
    for (let k = -edits; k <= edits; k += 2) {
      const at = entry(before, k, from.n, from.m);
      if (at >= 0) reached.set(k, at + alike(a, b, x + at, y + at - k));
    }
    rounds.push(reached);
  }
}

/** Where one edit more leads on a diagonal: a character of the first text less, or one of the second one more; -1 for nowhere. */
function entry(before: Round, k: number, n: number, m: number): number {
  const less = (before.get(k - 1) ?? -2) + 1;
  const more = before.get(k + 1) ?? -1;
  const most = Math.min(n, m + k);
  return Math.max(less <= most ? less : -1, more <= most ? more : -1);
}

/** How many characters both texts have alike from here. */
function alike(a: string, b: string, x: number, y: number): number {
  let at = 0;
  while (x + at < a.length && a[x + at] === b[y + at]) at += 1;
  return at;
}

const farthest = (round: Round): readonly [number, number] =>
  [...round].reduce((best, each) => (2 * each[1] - each[0] > 2 * best[1] - best[0] ? each : best));

/** The way back from where it ends, turned round. */
function stepsOf(rounds: readonly Round[], end: readonly [number, number], from: Place): Step[] {
  const { x, y, n, m } = from;
  const steps: Step[] = [];
  let [k, at] = end;
  for (const before of rounds.slice(0, -1).reverse()) {
    const start = entry(before, k, n, m);
    steps.push([x + at, y + at - k, true], [x + start, y + start - k, false]);
    k += before.get(k - 1) === start - 1 ? -1 : 1;
    at = before.get(k) ?? 0;
  }
  steps.push([x + at, y + at, true]);
  return steps.reverse();
}
