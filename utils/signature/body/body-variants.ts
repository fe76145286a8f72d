import { utf8Text } from '../../webhook/bytes.ts';
import { jsonDocument } from '../json/document.ts';
import { notations } from '../json/notations.ts';
import { Rewriter } from '../json/rewriter.ts';
import type { Pause } from '../pause.ts';
import { after, type BodyVariant } from './body-variant.ts';
import { charsetVariants } from './charsets.ts';
import { lineEndVariants, lostLineEnds } from './line-ends.ts';
import { wrapperVariants } from './wrapper-variants.ts';

/** A body to try, whether it is likely enough to be tried with other secrets too, and how much of the search is done (0 to 1). */
export interface Trial {
  readonly variant: BodyVariant;
  readonly isCommon: boolean;
  readonly done: number;
}

/** Bodies up to this many bytes are rewritten as JSON; longer ones only as bytes. */
export const LONGEST_JSON = 5 * 1024 * 1024;
/** Files longer than this are not written by hand. */
const LONGEST_FILE = 256 * 1024;

/**
 * Every body that may have been signed in place of the given one, likeliest first, the given one not among them.
 * `secrets`: with how many each will be tried; with more of them fewer notations are.
 */
export async function* bodyVariants(bytes: Uint8Array, secrets: number, pause: Pause): AsyncGenerator<Trial> {
  const deeper: BodyVariant[] = [];
  for (const found of lineEndVariants(bytes)) {
    if (isMark(found)) deeper.push(found);
    yield { variant: found, isCommon: isPlain(found), done: 0 };
  }
  const wrappers = await wrapperVariants(bytes, pause);
  deeper.push(...wrappers);
  for (const found of wrappers) yield { variant: found, isCommon: true, done: 0.1 };
  for (const found of charsetVariants(bytes)) {
    if (isRepair(found)) deeper.push(found);
    yield { variant: found, isCommon: false, done: 0.1 };
  }
  const given = { bytes, causes: [] };
  yield* rewritten(given, mostNotations(given, MOST_NOTATIONS / secrets), pause, [0.2, 0.7]);
  const most = Math.max(FEWEST_WITHIN, Math.min(MOST_NOTATIONS, MOST_WITHIN / deeper.length));
  for (const [at, outer] of deeper.entries()) {
    const done = 0.7 + (0.3 * at) / deeper.length;
    for (const found of within(outer)) yield { variant: found, isCommon: false, done };
    yield* rewritten(outer, mostNotations(outer, most / secrets), pause, [done, done]);
  }
}

/** What may have happened to a body before it was wrapped or read in another charset. */
function* within(outer: BodyVariant): Generator<BodyVariant> {
  for (const found of lineEndVariants(outer.bytes)) yield after(outer.causes, found);
  for (const found of charsetVariants(outer.bytes)) if (isRepair(found)) yield after(outer.causes, found);
}

/** Bytes that are written in all when a body is written in one notation after another: half a second's work. */
const BUDGET = 24 * 1024 * 1024;
const MOST_NOTATIONS = 1600;
const FEWEST_NOTATIONS = 16;
/** How many of all bodies together that were taken out of wrappers, and of each at least. */
const MOST_WITHIN = 2400;
const FEWEST_WITHIN = 80;
/** How many are tried with other secrets too. */
const COMMON = 6;
/** How many are tried with a line end after them, and how many in other charsets. */
const ENDED = 48;
const ENCODED = 8;

/** How many notations are tried: fewer of a longer body, and of a delivery whose topic is a guess. */
function mostNotations({ bytes, causes }: BodyVariant, most: number): number {
  if (causes.some(({ code }) => code === 'BODY_EVENTS_ONLY')) return FEWEST_NOTATIONS / 2;
  return Math.max(FEWEST_NOTATIONS, Math.min(most, BUDGET / bytes.length));
}

async function* rewritten(
  outer: BodyVariant,
  most: number,
  pause: Pause,
  [from, to]: readonly [number, number],
): AsyncGenerator<Trial> {
  const text = outer.bytes.length > LONGEST_JSON ? undefined : utf8Text(outer.bytes);
  const document = text === undefined ? undefined : await jsonDocument(text, pause);
  if (!document) return;
  const rewriter = new Rewriter(document, pause);
  let count = 0;
  for (const notation of notations(document)) {
    await pause();
    const result = await rewriter.rewrite(notation);
    if (!result) continue;
    const found = after(outer.causes, result);
    const done = from + ((to - from) * count) / most;
    yield { variant: found, isCommon: outer.causes.length === 0 && count < COMMON, done };
    if (outer.causes.length === 0 && result.bytes.length <= LONGEST_FILE) {
      if (count < ENDED) for (const last of lostLineEnds(result.bytes)) yield chained(found, last, done);
      if (count < ENCODED)
        for (const last of charsetVariants(result.bytes))
          if (!isRepair(last)) yield chained(found, last, done);
    }
    count += 1;
    if (count >= most) return;
  }
}

const chained = (found: BodyVariant, last: BodyVariant, done: number): Trial => ({
  variant: after(found.causes, last),
  isCommon: false,
  done,
});

const has = (variant: BodyVariant, pattern: RegExp) => variant.causes.some(({ code }) => pattern.test(code));
const isMark = (variant: BodyVariant) => has(variant, /^BODY_BOM_ADDED$/) && variant.causes.length === 1;
const isRepair = (variant: BodyVariant) => has(variant, /^BODY_(LATIN1|READ_AS_LATIN1|UTF16)$/);
const isPlain = (variant: BodyVariant) =>
  variant.causes.length === 1 && has(variant, /^BODY_(LAST_LINE_END_ADDED|EDGE_SPACE|CRLF|BOM_ADDED)$/);
