import type { JsonDocument } from './document.ts';
import type { LayoutName } from './layout.ts';
import { floatGuesses, type NumberNotation } from './numbers.ts';
import type { MemberOrder } from './reorder.ts';
import type { StringNotation } from './strings.ts';

/** A way of writing a JSON document; what is left out stays as it was written. */
export interface Notation {
  readonly layout?: LayoutName;
  readonly strings?: StringNotation;
  readonly numbers?: NumberNotation;
  readonly order?: MemberOrder;
}

/** One choice of a part of a notation, and how unlikely it is: 0 leaves the part as it was written. */
interface Choice<Part> {
  readonly part?: Part;
  readonly cost: number;
}

/** Costs up to which notations are combined. */
const DEAREST = 9;

/**
 * The ways in which a document may have been written when it was signed, likeliest first: what libraries write, then
 * every combination of layout, strings, numbers and order by the sum of their costs, so that chains of two and three
 * causes come before rarer ones. Some come twice in effect; the rewriter passes those over.
 */
export function* notations(document: JsonDocument): Generator<Notation> {
  const [layout, strings, numbers, order] = choices(document);
  yield* restorations(document);
  yield* libraries();
  for (let cost = 1; cost <= DEAREST; cost += 1) {
    for (const one of layout) {
      for (const two of strings) {
        for (const three of numbers) {
          for (const four of order) {
            if (one.cost + two.cost + three.cost + four.cost !== cost) continue;
            yield {
              ...(one.part && { layout: one.part }),
              ...(two.part && { strings: two.part }),
              ...(three.part && { numbers: three.part }),
              ...(four.part && { order: four.part }),
            };
          }
        }
      }
    }
  }
  yield* allOrders(document);
}

const bare = { slash: 'bare', unicode: 'bare', html: 'bare' } as const;

/** What one rewrite does to a body, undone: each step towards the way in which Mist writes, and all of them. */
function* restorations({ hasGaps, hasFloats }: JsonDocument): Generator<Notation> {
  if (hasGaps) yield { layout: 'compact' };
  yield { layout: 'compact', strings: bare };
  if (hasFloats) yield { layout: 'compact', numbers: {} };
  yield { layout: 'compact', strings: bare, order: 'mist', ...(hasFloats && { numbers: {} }) };
}

/** What well-known libraries write by default, and with the options that receivers' code often has. */
function* libraries(): Generator<Notation> {
  const javascript = { writer: 'javascript' } as const;
  // JSON.stringify, as it is and indented.
  for (const layout of ['compact', 'indent-2', 'indent-4', 'indent-tab'] as const)
    yield { layout, strings: bare, numbers: javascript };
  // Python's json.dumps, with and without ensure_ascii, and sort_keys.
  for (const layout of ['python', 'compact', 'indent-2', 'indent-4'] as const) {
    for (const strings of [{ ...bare, unicode: 'lower' }, bare] as const) {
      yield { layout, strings };
      yield { layout, strings, order: 'sorted' };
    }
  }
  // PHP's json_encode.
  for (const layout of ['compact', 'indent-4'] as const) {
    yield { layout, strings: { slash: 'escaped', unicode: 'lower', html: 'bare' }, numbers: javascript };
    yield {
      layout,
      strings: { slash: 'escaped', unicode: 'lower', html: 'bare' },
      numbers: { writer: 'digits-17' },
    };
  }
  // Go's json.Marshal of a map, and MarshalIndent.
  for (const layout of ['compact', 'indent-2', 'indent-4', 'indent-tab'] as const)
    yield { layout, strings: { ...bare, html: 'go' }, order: 'sorted', numbers: javascript };
  // Jackson's and Gson's maps.
  for (const layout of ['compact', 'jackson', 'indent-2', 'jackson-crlf'] as const)
    yield { layout, strings: bare, numbers: { writer: 'java' } };
  for (const layout of ['compact', 'indent-2'] as const)
    yield { layout, strings: { ...bare, html: 'gson' }, numbers: { writer: 'gson' } };
  // Perl's JSON::PP, pretty and canonical.
  for (const layout of ['spaced-3', 'compact'] as const)
    yield { layout, strings: bare, order: 'sorted', numbers: javascript };
  // .NET's System.Text.Json, and Json.NET.
  for (const layout of ['compact', 'indent-2', 'indent-2-crlf'] as const) {
    yield { layout, strings: { slash: 'bare', unicode: 'upper', html: 'dotnet' }, numbers: javascript };
    yield { layout, strings: bare };
  }
}

function choices(
  document: JsonDocument,
): [Choice<LayoutName>[], Choice<StringNotation>[], Choice<NumberNotation>[], Choice<MemberOrder>[]] {
  const same: Choice<never> = { cost: 0 };
  return [
    [
      same,
      ...layoutChoices.map(each =>
        each.part === 'compact' && !document.hasGaps ? { ...each, cost: DEAREST } : each,
      ),
    ],
    [same, ...stringChoices],
    [same, ...numberChoices(document)],
    [
      same,
      { part: 'mist', cost: 1 },
      { part: 'topic-first', cost: 2 },
      { part: 'sorted', cost: 2 },
      { part: 'length', cost: 3 },
    ],
  ];
}

const layoutChoices: readonly Choice<LayoutName>[] = [
  { part: 'compact', cost: 1 },
  ...(['python', 'indent-2', 'indent-4'] as const).map(part => ({ part, cost: 2 })),
  ...(['indent-tab', 'jackson', 'indent-2-crlf', 'indent-3', 'spaced-3'] as const).map(part => ({
    part,
    cost: 3,
  })),
  ...(['colon-only', 'comma-only', 'indent-1', 'indent-8', 'spaced-2', 'ruby'] as const).map(part => ({
    part,
    cost: 4,
  })),
  ...(['indent-4-crlf', 'indent-tab-crlf', 'jackson-crlf'] as const).map(part => ({ part, cost: 4 })),
];

const stringChoices: readonly Choice<StringNotation>[] = [
  { part: bare, cost: 1 },
  { part: { slash: 'bare' }, cost: 1 },
  { part: { unicode: 'bare' }, cost: 1 },
  { part: { html: 'bare' }, cost: 1 },
  { part: { slash: 'bare', unicode: 'bare' }, cost: 2 },
  { part: { slash: 'bare', html: 'bare' }, cost: 2 },
  { part: { unicode: 'bare', html: 'bare' }, cost: 2 },
  { part: { slash: 'escaped' }, cost: 2 },
  { part: { unicode: 'lower' }, cost: 2 },
  { part: { ...bare, unicode: 'lower' }, cost: 2 },
  { part: { slash: 'escaped', unicode: 'lower', html: 'bare' }, cost: 3 },
  { part: { slash: 'escaped', unicode: 'bare', html: 'bare' }, cost: 3 },
  { part: { html: 'go' }, cost: 2 },
  { part: { html: 'gson' }, cost: 3 },
  { part: { unicode: 'upper' }, cost: 3 },
  { part: { unicode: 'upper', html: 'dotnet' }, cost: 3 },
];

function numberChoices(document: JsonDocument): Choice<NumberNotation>[] {
  const guesses = document.numbers.length === 0 ? [] : floatGuesses(document);
  return [
    ...(document.hasFloats ? [{ part: {}, cost: 1 }] : []),
    ...guesses.map((floats, at) => ({ part: { floats }, cost: at < 2 ? 1 : at < 7 ? 2 : 3 })),
    ...(document.hasFloats
      ? ([
          { part: { writer: 'javascript' }, cost: 2 },
          { part: { writer: 'java' }, cost: 2 },
          { part: { writer: 'digits-17' }, cost: 3 },
        ] as const)
      : []),
    { part: { writer: 'gson' }, cost: 3 },
    ...guesses.slice(0, 2).map(floats => ({ part: { floats, writer: 'java' } as const, cost: 4 })),
  ];
}

/** With so few names every order is tried: 720 of six. */
const MOST_NAMES = 6;
const LONGEST = 8 * 1024;

/** Every order of the events' members where they have few, with `topic` first and last. */
function* allOrders({ tokens, length, hasGaps }: JsonDocument): Generator<Notation> {
  if (length > LONGEST) return;
  const names = new Set(tokens.filter((token, at) => token.startsWith('"') && tokens[at + 1] === ':'));
  const isDelivery = names.delete('"topic"') && names.delete('"events"');
  if (!isDelivery || names.size > MOST_NAMES) return;
  for (const order of permutations([...names])) {
    for (const outer of [
      ['"topic"', '"events"'],
      ['"events"', '"topic"'],
    ]) {
      yield { order: [...outer, ...order], ...(hasGaps && { layout: 'compact' as const }) };
    }
  }
}

function* permutations(names: readonly string[]): Generator<readonly string[]> {
  if (names.length < 2) yield names;
  else
    for (const [at, name] of names.entries())
      for (const rest of permutations(names.toSpliced(at, 1))) yield [name, ...rest];
}
