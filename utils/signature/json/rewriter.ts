import { listed } from '../../language/listed.ts';
import { sentence } from '../../language/sentence.ts';
import { cause } from '../body/body-variant.ts';
import type { Cause } from '../diagnosis.ts';
import type { Pause } from '../pause.ts';
import type { JsonDocument } from './document.ts';
import { edgeCause, type LayoutName, layOut, layoutCause, layoutOf, layouts } from './layout.ts';
import type { Notation } from './notations.ts';
import { type NumberNotation, type Numbers, rewriteNumbers } from './numbers.ts';
import { type MemberOrder, reorder } from './reorder.ts';
import { effective, rewriteStrings, type StringNotation, type Strings } from './strings.ts';

/** A document written anew, and what must have happened to it if that is the one that was signed. */
export interface Rewritten {
  readonly bytes: Uint8Array;
  readonly causes: readonly Cause[];
}

/** Writes one document in many notations. What several of them share is done once, and no text comes twice. */
export class Rewriter {
  readonly #document: JsonDocument;
  readonly #pause: Pause;
  readonly #strings = new Map<string, Promise<Strings>>();
  readonly #numbers = new Map<string, Numbers>();
  /** Numbers that are the same in effect are the same object. */
  readonly #distinct = new Map<string, Numbers>();
  readonly #orders = new Map<string, Promise<Uint32Array | undefined>>();
  readonly #written = new Set<string>();

  constructor(document: JsonDocument, pause: Pause) {
    this.#document = document;
    this.#pause = pause;
  }

  /** The document in a notation; undefined where that changes nothing but white space at the ends, or was written before. */
  async rewrite(notation: Notation): Promise<Rewritten | undefined> {
    const document = this.#document;
    const parts = effective(document, notation.strings ?? {});
    const strings = await this.#rewriteStrings(parts);
    const numbers = this.#rewriteNumbers(notation.numbers);
    const order = notation.order && (await this.#reorder(notation.order));
    const causes = [
      ...layoutCause(document, notation.layout),
      ...strings.causes,
      ...(numbers?.causes ?? []),
      ...(order && notation.order
        ? [cause('BODY_KEYS_REORDERED', { order: orderText(notation.order) })]
        : []),
    ];
    const layout = notation.layout ?? (order && document.hasGaps ? layoutOf(document) : undefined);
    if (causes.length === 0 || this.#isRepeated(strings, layout, numbers, order && notation.order)) {
      return undefined;
    }
    const tokens = withNumbers(strings.tokens, numbers);
    // Members that moved cannot take their white space along.
    const gaps = order || !document.hasGaps ? undefined : document.gaps;
    const bytes = await layOut({ tokens, order, gaps }, layout && layouts[layout], this.#pause);
    return { bytes, causes: document.hasEdges ? [...causes, edgeCause(document)] : causes };
  }

  #isRepeated(
    strings: Strings,
    layout: LayoutName | undefined,
    numbers: Numbers | undefined,
    order: MemberOrder | undefined,
  ): boolean {
    const compact = this.#document.hasGaps ? undefined : 'compact';
    const notes = strings.causes.map(({ code, args }) => code + (args.notation ?? '')).join();
    const written = numbers?.changed.length ? [...this.#distinct.values()].indexOf(numbers) : -1;
    const name = [notes, layout === compact ? '' : layout, written, order ?? ''].join('|');
    if (this.#written.has(name)) return true;
    this.#written.add(name);
    return false;
  }

  #rewriteStrings(notation: StringNotation): Promise<Strings> {
    const name = [notation.slash, notation.unicode, notation.html].join();
    const known = this.#strings.get(name) ?? rewriteStrings(this.#document, notation, this.#pause);
    this.#strings.set(name, known);
    return known;
  }

  #rewriteNumbers(notation: NumberNotation | undefined): Numbers | undefined {
    if (!notation) return undefined;
    const name = [notation.writer, notation.floats ? [...notation.floats].join() : '*'].join('|');
    const known = this.#numbers.get(name);
    if (known) return known;
    const written = rewriteNumbers(this.#document, notation);
    const id = written.changed.join();
    const same = this.#distinct.get(id) ?? written;
    this.#distinct.set(id, same);
    this.#numbers.set(name, same);
    return same;
  }

  #reorder(order: MemberOrder): Promise<Uint32Array | undefined> {
    // Each order of names comes once only.
    if (typeof order !== 'string') return reorder(this.#document.tokens, order, this.#pause);
    const known = this.#orders.get(order) ?? reorder(this.#document.tokens, order, this.#pause);
    this.#orders.set(order, known);
    return known;
  }
}

function withNumbers(tokens: readonly string[], numbers: Numbers | undefined): readonly string[] {
  if (!numbers || numbers.changed.length === 0) return tokens;
  const result = tokens.slice();
  for (const [at, written] of numbers.changed) result[at] = written;
  return result;
}

const orderNames = {
  mist: 'order_mist',
  sorted: 'order_sorted',
  'topic-first': 'order_topic_first',
  length: 'order_length',
} as const satisfies Readonly<Record<Extract<MemberOrder, string>, string>>;

const orderText = (order: MemberOrder): string =>
  typeof order === 'string' ? sentence(orderNames[order]) : listed(order.map(name => name.slice(1, -1)));
