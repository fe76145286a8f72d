import { utf8Text } from '../charset.ts';
import { type JsonDocument, jsonDocument } from '../json/document.ts';
import { type Notation, notations } from '../json/notations.ts';
import { Rewriter } from '../json/rewriter.ts';
import type { Pause } from '../pause.ts';
import { after, type BodyVariant } from './body-variant.ts';
import { charsetVariants } from './charset-variants.ts';
import { lineEndVariants } from './line-end-variants.ts';
import { lostLineEnds } from './lost-line-ends.ts';
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

/** Every body that may have been signed in place of the given one, likeliest first, the given one not among them. */
export async function* bodyVariants(bytes: Uint8Array, pause: Pause): AsyncGenerator<Trial> {
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
  yield* rewritten({ bytes, causes: [] }, notations, pause, [0.2, 0.7]);
  for (const [at, outer] of deeper.entries()) {
    const done = 0.7 + (0.3 * at) / deeper.length;
    for (const found of within(outer)) yield { variant: found, isCommon: false, done };
    yield* rewritten(outer, document => notations(document).slice(0, FEW), pause, [done, done]);
  }
  yield* withLineEnd(bytes, pause);
}

/** What may have happened to a body before it was wrapped or read in another charset. */
function* within(outer: BodyVariant): Generator<BodyVariant> {
  for (const found of lineEndVariants(outer.bytes)) yield after(outer.causes, found);
  for (const found of charsetVariants(outer.bytes)) if (isRepair(found)) yield after(outer.causes, found);
}

/** Notations that are tried on what was unwrapped or read in another charset first. */
const FEW = 40;

async function* rewritten(
  outer: BodyVariant,
  choose: (document: JsonDocument) => Notation[],
  pause: Pause,
  [from, to]: readonly [number, number],
): AsyncGenerator<Trial> {
  const text = outer.bytes.length > LONGEST_JSON ? undefined : utf8Text(outer.bytes);
  const document = text === undefined ? undefined : await jsonDocument(text, pause);
  if (!document) return;
  const rewriter = new Rewriter(document, pause);
  const chosen = choose(document);
  for (const [at, notation] of chosen.entries()) {
    await pause();
    const result = await rewriter.rewrite(notation);
    if (!result) continue;
    const found = after(outer.causes, result);
    const isCommon = outer.causes.length === 0 && at < COMMON;
    yield { variant: found, isCommon, done: from + ((to - from) * at) / chosen.length };
  }
}

/** How many notations are tried with other secrets too. */
const COMMON = 4;

/** Signed as a file: laid out and ended by a line end. */
async function* withLineEnd(bytes: Uint8Array, pause: Pause): AsyncGenerator<Trial> {
  const files = (document: JsonDocument): Notation[] => [
    { layout: 'indent-2' },
    { layout: 'indent-4' },
    { layout: 'python' },
    ...(document.hasGaps ? [{ layout: 'compact' } as const] : []),
  ];
  if (bytes.length > LONGEST_FILE) return;
  for await (const { variant, done } of rewritten({ bytes, causes: [] }, files, pause, [1, 1])) {
    for (const end of lostLineEnds(variant.bytes)) {
      yield { variant: after(variant.causes, end), isCommon: false, done };
    }
  }
}

const has = (variant: BodyVariant, pattern: RegExp) => variant.causes.some(({ code }) => pattern.test(code));
const isMark = (variant: BodyVariant) => has(variant, /^BODY_BOM_ADDED$/) && variant.causes.length === 1;
const isRepair = (variant: BodyVariant) => has(variant, /^BODY_(LATIN1|READ_AS_LATIN1|UTF16)$/);
const isPlain = (variant: BodyVariant) =>
  variant.causes.length === 1 && has(variant, /^BODY_(LAST_LINE_END_ADDED|EDGE_SPACE|CRLF|BOM_ADDED)$/);
