import { utf8Bytes, utf8Text } from '../charset.ts';
import { jsonDocument } from '../json/document.ts';
import { type Notation, notations } from '../json/notations.ts';
import { rewrite } from '../json/rewrite.ts';
import type { Pause } from '../pause.ts';
import { after, type BodyVariant } from './body-variant.ts';
import { charsetVariants } from './charset-variants.ts';
import { lineEndVariants } from './line-end-variants.ts';
import { wrapperVariants } from './wrapper-variants.ts';

/** A body to try, whether it is likely enough to be tried with other secrets too, and how much of the search is done (0 to 1). */
export interface Trial {
  readonly variant: BodyVariant;
  readonly isCommon: boolean;
  readonly done: number;
}

/** Bodies up to this many bytes are rewritten as JSON; longer ones only as bytes. */
const LONGEST_JSON = 5 * 1024 * 1024;

/** Every body that may have been signed in place of the given one, likeliest first, the given one not among them. */
export async function* bodyVariants(bytes: Uint8Array, pause: Pause): AsyncGenerator<Trial> {
  const ends = lineEndVariants(bytes);
  await pause();
  const charsets = charsetVariants(bytes);
  await pause();
  const wrappers = await wrapperVariants(bytes);
  await pause();
  const bytewise = [...ends, ...charsets, ...wrappers];
  for (const [at, variant] of bytewise.entries()) {
    yield {
      variant,
      isCommon: wrappers.includes(variant) || isPlain(variant),
      done: (0.2 * at) / bytewise.length,
    };
  }
  yield* rewritten({ bytes, causes: [] }, notations, pause, [0.2, 0.7]);
  const deeper = [...wrappers, ...charsets.filter(isRepair), ...ends.filter(isMark)];
  for (const [at, outer] of deeper.entries()) {
    const done = 0.7 + (0.3 * at) / deeper.length;
    const inner = [...lineEndVariants(outer.bytes), ...charsetVariants(outer.bytes).filter(isRepair)];
    for (const variant of inner) yield { variant: after(outer.causes, variant), isCommon: false, done };
    yield* rewritten(outer, document => notations(document).slice(0, FEW), pause, [done, done]);
  }
  yield* withLineEnd(bytes, pause);
}

/** Notations that are tried on what was unwrapped or read in another charset first. */
const FEW = 40;

async function* rewritten(
  outer: BodyVariant,
  choose: (document: NonNullable<Awaited<ReturnType<typeof jsonDocument>>>) => Notation[],
  pause: Pause,
  [from, to]: readonly [number, number],
): AsyncGenerator<Trial> {
  const text = outer.bytes.length > LONGEST_JSON ? undefined : utf8Text(outer.bytes);
  const document = text === undefined ? undefined : await jsonDocument(text, pause);
  if (!document) return;
  const chosen = choose(document);
  for (const [at, notation] of chosen.entries()) {
    await pause();
    const result = await rewrite(document, notation, pause);
    if (!result) continue;
    const variant = after(outer.causes, { bytes: utf8Bytes(result.text), causes: result.causes });
    const isCommon = outer.causes.length === 0 && at < COMMON;
    yield { variant, isCommon, done: from + ((to - from) * at) / chosen.length };
  }
}

/** How many notations are tried with other secrets too. */
const COMMON = 4;

/** Signed as a file: laid out and ended by a line end. */
async function* withLineEnd(bytes: Uint8Array, pause: Pause): AsyncGenerator<Trial> {
  const files = (): Notation[] => [
    { layout: 'indent-2' },
    { layout: 'indent-4' },
    { layout: 'indent-tab' },
    { layout: 'python' },
    { layout: 'compact' },
    { layout: 'indent-2-crlf' },
  ];
  for await (const { variant, done } of rewritten({ bytes, causes: [] }, files, pause, [1, 1])) {
    for (const end of lineEndVariants(variant.bytes).filter(isLost)) {
      yield { variant: after(variant.causes, end), isCommon: false, done };
    }
  }
}

const has = (variant: BodyVariant, pattern: RegExp) => variant.causes.some(({ code }) => pattern.test(code));
const isLost = (variant: BodyVariant) => has(variant, /^BODY_LAST_LINE_END_LOST$/);
const isMark = (variant: BodyVariant) => has(variant, /^BODY_BOM_ADDED$/) && variant.causes.length === 1;
const isRepair = (variant: BodyVariant) => has(variant, /^BODY_(LATIN1|READ_AS_LATIN1|UTF16)$/);
const isPlain = (variant: BodyVariant) =>
  variant.causes.length === 1 && has(variant, /^BODY_(LAST_LINE_END_ADDED|EDGE_SPACE|CRLF|BOM_ADDED)$/);
