import type { JsonDocument } from './document.ts';

import type { MemberOrder } from './reorder.ts';
import { floatGuesses, type NumberNotation } from './rewrite-numbers.ts';
import type { StringNotation } from './rewrite-string.ts';
import type { Layout } from './spacing.ts';

/** A way of writing a JSON document; what is left out stays as it was written. */
export interface Notation extends StringNotation {
  readonly layout?: Layout;
  readonly order?: MemberOrder;
  readonly numbers?: NumberNotation;
}

/** Texts up to this many characters get every combination; longer ones those that libraries produce. */
const THOROUGH = 256 * 1024;

/** The ways in which a document may have been written when it was signed, each once, likeliest first. */
export function notations(document: JsonDocument): Notation[] {
  const thorough = document.length <= THOROUGH;
  const restored = restorations(document);
  const guesses = floatGuesses(document).slice(0, thorough ? undefined : 5);
  const floats = guesses.map((numbers): Notation => ({ numbers }));
  const sets = subsets(restored).filter(set => thorough || set.length <= 2 || set.length === restored.length);
  const undone = sets.map(merge);
  const withFloats = undone.filter((_, at) => thorough || at === 0 || at === undone.length - 1);
  const all = [
    ...undone,
    ...floats,
    ...singles(document, thorough),
    ...withFloats.flatMap(notation => floats.map(each => ({ ...notation, ...each }))),
    ...libraries(document, thorough).flatMap(library =>
      thorough ? [library, ...variations(library)] : [library],
    ),
  ];
  const names = all.map(nameOf);
  return all.filter(
    (notation, at) => Object.keys(notation).length > 0 && names.indexOf(nameOf(notation)) === at,
  );
}

/** What a rewrite may have done, undone: each such step towards the way in which Mist writes. */
function restorations(document: JsonDocument): Notation[] {
  return [
    ...(document.hasGaps ? [{ layout: 'compact' } as const] : []),
    ...(document.hasEscapedSlashes ? [{ slash: 'bare' } as const] : []),
    ...(document.hasEscapedUnicode ? [{ unicode: 'bare' } as const] : []),
    ...(document.hasEscapedAscii ? [{ html: 'bare' } as const] : []),
    { order: 'mist' },
  ];
}

const commonLayouts = ['python', 'indent-2', 'indent-4'] as const;
const rareLayouts = ['indent-tab', 'jackson', 'indent-2-crlf', 'indent-4-crlf'] as const;

/** One step each, in the other direction: the body is as Mist sent it, and a rewritten one was signed. */
function singles(document: JsonDocument, thorough: boolean): Notation[] {
  const layouts: readonly Layout[] = thorough ? [...commonLayouts, ...rareLayouts] : commonLayouts;
  return [
    ...layouts.map(layout => ({ layout })),
    ...(document.hasBareSlashes ? [{ slash: 'escaped' } as const] : []),
    ...(document.hasBareUnicode ? [{ unicode: 'lower' } as const, { unicode: 'upper' } as const] : []),
    ...(document.hasMarkup ? [{ html: 'go' } as const, { html: 'dotnet' } as const] : []),
    ...(document.hasZeroFractions ? [{ numbers: 'bare' } as const] : []),
    { order: 'sorted' },
    { order: 'topic-first' },
  ];
}

/** What well-known libraries write by default, and with the options that receivers' code often has. */
function libraries(document: JsonDocument, thorough: boolean): Notation[] {
  const plain = { slash: 'bare', unicode: 'bare', html: 'bare' } as const;
  const bare: Pick<Notation, 'numbers'> = document.hasZeroFractions ? { numbers: 'bare' } : {};
  const pretty = thorough ? (['indent-2', 'indent-4', 'indent-tab'] as const) : (['indent-2'] as const);
  return [
    // Python's json.dumps, and with indent or separators.
    ...(['python', 'compact', 'indent-2', 'indent-4'] as const).map(
      (layout): Notation => ({ ...plain, layout, unicode: 'lower' }),
    ),
    { ...plain, layout: 'python' },
    // JSON.stringify.
    ...(['compact', ...pretty] as const).map((layout): Notation => ({ ...plain, layout, ...bare })),
    // PHP's json_encode.
    ...(['compact', 'indent-4'] as const).map(
      (layout): Notation => ({ ...plain, layout, slash: 'escaped', unicode: 'lower', html: 'bare' }),
    ),
    { ...plain, layout: 'compact', slash: 'escaped' },
    // Go's json.Marshal of a map, and MarshalIndent.
    ...(['compact', ...pretty] as const).map(
      (layout): Notation => ({ ...plain, layout, html: 'go', order: 'sorted', ...bare }),
    ),
    // .NET's System.Text.Json; Json.NET indented.
    { ...plain, layout: 'compact', unicode: 'upper', html: 'dotnet' },
    ...(thorough ? [{ ...plain, layout: 'indent-2-crlf' } as const] : []),
    // Jackson.
    ...(thorough ? [{ ...plain, layout: 'jackson' } as const] : []),
  ];
}

/** A library's notation with sorted members. */
const variations = (notation: Notation): Notation[] => [
  { ...notation, order: 'sorted' },
  { ...notation, order: 'mist' },
];

/** All choices of steps that are not empty, smaller ones first. */
function subsets(steps: readonly Notation[]): Notation[][] {
  return Array.from({ length: 2 ** steps.length }, (_, mask) =>
    steps.filter((_step, bit) => mask & (2 ** bit)),
  )
    .filter(set => set.length > 0)
    .toSorted((one, other) => one.length - other.length);
}

const merge = (steps: readonly Notation[]): Notation => Object.assign({}, ...steps);

function nameOf({ numbers, ...rest }: Notation): string {
  const floats = numbers instanceof Set ? [...numbers].toSorted().join() : numbers;
  return JSON.stringify([Object.entries(rest).toSorted(), floats]);
}
