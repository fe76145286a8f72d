import { type Call, callOf } from './calls.ts';
import type { ExportedFunction } from './functions.ts';
import type { Hostile } from './texts.ts';

/** The text at which a function takes longest, and how its time grows there: with the power `exponent` of the text's length. */
export interface Worst {
  readonly function: string;
  readonly text: string;
  readonly exponent: number;
  readonly length: number;
  readonly milliseconds: number;
  /** Whether the time grows faster than the text. */
  readonly isOver: boolean;
  /** How many calls gave something, where others threw. */
  readonly answered: number;
}

/** Where work takes longer than this, a larger text is not tried. */
const ENOUGH = 1000;
/** An exponent says something where the larger time is no accident of a busy machine. */
export const TELLING = 60;
const LINEAR = 1.5;
/** How many of the slowest texts are tried further. */
const KEPT = 2;

async function use(result: unknown): Promise<void> {
  const value = await result;
  if (typeof value !== 'object' || value === null || !('next' in value)) return;
  const series = value as unknown as AsyncIterable<unknown> | Iterable<unknown>;
  for await (const _ of series);
}

/** Milliseconds that this thread works on one call, whatever else the machine does; what the call throws is an answer, too. */
async function timeOf(call: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  try {
    await use(call());
  } catch {}
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

type Prepare = (length: number) => () => unknown;

/** The best of several, since a busy machine only adds. */
async function bestOf(prepare: Prepare, length: number, runs: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && (run === 0 || best < ENOUGH); run += 1)
    best = Math.min(best, await timeOf(prepare(length)));
  return best;
}

/** Goes from a length to four times of it until the time tells how it grows. */
async function growth(
  prepare: Prepare,
  from: number,
  most: number,
  until: number,
): Promise<Pick<Worst, 'exponent' | 'length' | 'milliseconds' | 'isOver'>> {
  let length = from;
  let smaller = await bestOf(prepare, length / 4, 2);
  let milliseconds = await bestOf(prepare, length, 2);
  while (milliseconds < until && length * 4 <= most) {
    length *= 4;
    [smaller, milliseconds] = [milliseconds, await bestOf(prepare, length, 2)];
  }
  const exponent = Math.log2(milliseconds / smaller) / 2;
  const seems = { exponent, length, milliseconds, isOver: milliseconds >= TELLING && exponent > LINEAR };
  if (!seems.isOver || milliseconds > ENOUGH) return seems;
  // Once more at a larger length, where collecting garbage and compiling count for less.
  const larger = await bestOf(prepare, length * 4, 2);
  return { ...seems, isOver: Math.log2(larger / milliseconds) / 2 > LINEAR };
}

/** Whether the text can come in several ways: in one piece or in many, as one type or another. */
const hasTurns = ({ parameters }: ExportedFunction) =>
  parameters.some(type => type && type.type !== 'TSStringKeyword');

interface Lengths {
  /** At which each text is tried, after a first call with a thousand characters, which finds what would never end at more. */
  readonly small: number;
  /** Up to which the slowest texts are tried; further ones no more than `slow` milliseconds at the small length are not. */
  readonly most: number;
  readonly slow: number;
  /** Milliseconds at which the growth is known well enough. */
  readonly until?: number;
}

/** Calls a function with each of the texts, then with the slowest ones at more and more length. */
export async function trial(
  tried: ExportedFunction,
  texts: readonly Hostile[],
  lengths: Lengths,
): Promise<Worst> {
  return trialOf(
    `${tried.path} ${tried.name}`,
    await callOf(tried),
    hasTurns(tried) ? [0, 1] : [0],
    texts,
    lengths,
  );
}

/** The same for what is called in another way, in each of the turns that it takes. */
export async function trialOf(
  name: string,
  call: Call,
  turns: readonly number[],
  texts: readonly Hostile[],
  { small, most, slow, until = TELLING }: Lengths,
): Promise<Worst> {
  let answered = 0;
  const counted = (prepared: () => unknown) => async () => {
    const value = await prepared();
    answered += 1;
    return value;
  };
  const seen: { text: string; prepare: Prepare; milliseconds: number }[] = [];
  for (const text of texts) {
    for (const turn of turns) {
      const prepare = (length: number) => call(text.make(length), turn);
      const first = await timeOf(counted(prepare(1000)));
      const milliseconds = first > slow ? first * (small / 1000) : await timeOf(prepare(small));
      seen.push({ text: `${text.name}${turn > 0 ? ', in pieces' : ''}`, prepare, milliseconds });
    }
  }
  const slowest = seen.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, KEPT);
  let worst: Worst = {
    function: name,
    text: '',
    exponent: 0,
    length: small,
    milliseconds: 0,
    isOver: false,
    answered,
  };
  for (const { text, prepare, milliseconds } of slowest) {
    if (milliseconds < slow) {
      if (worst.milliseconds < milliseconds) worst = { ...worst, text, milliseconds };
      continue;
    }
    const grown = { function: name, text, answered, ...(await growth(prepare, small, most, until)) };
    if (
      grown.isOver
        ? !worst.isOver || grown.exponent > worst.exponent
        : !worst.isOver && grown.milliseconds > worst.milliseconds
    )
      worst = grown;
  }
  return worst;
}
