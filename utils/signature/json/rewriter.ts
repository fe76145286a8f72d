import { sentence } from '../../language/sentence.ts';
import { cause } from '../body/body-variant.ts';
import type { Cause } from '../diagnosis.ts';
import type { Pause } from '../pause.ts';
import { holds, type JsonDocument } from './document.ts';
import { layOut } from './lay-out.ts';
import { edgeCause, layoutCause, layoutOf } from './layout-causes.ts';
import type { Notation } from './notations.ts';
import { type MemberOrder, reorder } from './reorder.ts';
import { rewriteNumbers } from './rewrite-numbers.ts';
import { rewriteString, type StringNotation } from './rewrite-string.ts';
import type { Layout } from './spacing.ts';

/** A document written anew, and what must have happened to it if that is the one that was signed. */
export interface Rewritten {
  readonly bytes: Uint8Array;
  readonly causes: readonly Cause[];
}

interface Strings {
  readonly tokens: readonly string[];
  readonly causes: readonly Cause[];
}

/** Writes one document in many notations. What several of them share is done once, and no text comes twice. */
export class Rewriter {
  readonly #document: JsonDocument;
  readonly #pause: Pause;
  readonly #strings = new Map<string, Promise<Strings>>();
  readonly #orders = new Map<MemberOrder, Promise<Uint32Array | undefined>>();
  readonly #written = new Set<string>();

  constructor(document: JsonDocument, pause: Pause) {
    this.#document = document;
    this.#pause = pause;
  }

  /** The document in a notation; undefined where that changes nothing but white space at the ends, or was written before. */
  async rewrite(notation: Notation): Promise<Rewritten | undefined> {
    const document = this.#document;
    const strings = await this.#rewriteStrings(notation);
    const numbers =
      notation.numbers && rewriteNumbers({ ...document, tokens: strings.tokens }, notation.numbers);
    const order = notation.order && (await this.#reorder(notation.order));
    const tokens = numbers ?? strings.tokens;
    const layout = notation.layout ?? (order && document.hasGaps ? layoutOf(document) : 'same');
    const causes = [...layoutCause(document, notation.layout), ...strings.causes];
    if (numbers)
      causes.push(cause(notation.numbers === 'bare' ? 'BODY_FLOATS_LENGTHENED' : 'BODY_FLOATS_SHORTENED'));
    if (order)
      causes.push(cause('BODY_KEYS_REORDERED', { order: sentence(orderNames[notation.order ?? 'mist']) }));
    if (
      causes.length === 0 ||
      this.#isRepeated(strings, layout, numbers && notation.numbers, order && notation.order)
    ) {
      return undefined;
    }
    // Members that moved cannot take their white space along.
    const gaps = order || !document.hasGaps ? undefined : document.gaps;
    const bytes = await layOut({ tokens, order, gaps }, layout, this.#pause);
    return { bytes, causes: document.hasEdges ? [...causes, edgeCause(document)] : causes };
  }

  #isRepeated(
    strings: Strings,
    layout: Layout,
    numbers: Notation['numbers'],
    order: Notation['order'],
  ): boolean {
    const floats = numbers instanceof Set ? [...numbers].toSorted().join() : (numbers ?? '');
    const codes = strings.causes.map(({ code, args }) => code + (args.notation ?? '')).join();
    const name = [codes, layout, floats, order ?? ''].join('|');
    if (this.#written.has(name)) return true;
    this.#written.add(name);
    return false;
  }

  #rewriteStrings(notation: StringNotation): Promise<Strings> {
    const { slash, unicode, html } = effective(this.#document, notation);
    const name = [slash, unicode, html].join();
    const known =
      this.#strings.get(name) ?? rewriteStrings(this.#document, { slash, unicode, html }, this.#pause);
    this.#strings.set(name, known);
    return known;
  }

  #reorder(order: MemberOrder): Promise<Uint32Array | undefined> {
    const known = this.#orders.get(order) ?? reorder(this.#document.tokens, order, this.#pause);
    this.#orders.set(order, known);
    return known;
  }
}

const orderNames = {
  mist: 'order_mist',
  sorted: 'order_sorted',
  'topic-first': 'order_topic_first',
} as const satisfies Readonly<Record<MemberOrder, string>>;

const stringCauses = {
  slash: { bare: 'BODY_SLASHES_ESCAPED', other: 'BODY_SLASHES_UNESCAPED' },
  unicode: { bare: 'BODY_UNICODE_ESCAPED', other: 'BODY_UNICODE_UNESCAPED' },
  html: { bare: 'BODY_HTML_ESCAPED', other: 'BODY_HTML_UNESCAPED' },
} as const;

/** The parts of a notation that can change this document at all. */
function effective(document: JsonDocument, { slash, unicode, html }: StringNotation) {
  const hasSlashes = slash === 'bare' ? document.hasEscapedSlashes : document.hasBareSlashes;
  const hasUnicode = document.hasEscapedUnicode || (unicode !== 'bare' && document.hasBareUnicode);
  const hasMarkup = document.hasEscapedAscii || (html !== 'bare' && document.hasMarkup);
  return {
    slash: hasSlashes ? slash : undefined,
    unicode: hasUnicode ? unicode : undefined,
    html: hasMarkup ? html : undefined,
  };
}

async function rewriteStrings(
  { tokens, contents }: Pick<JsonDocument, 'tokens' | 'contents'>,
  { slash, unicode, html }: ReturnType<typeof effective>,
  pause: Pause,
): Promise<Strings> {
  const codeOf = (name: keyof typeof stringCauses, notation: string) =>
    stringCauses[name][notation === 'bare' ? 'bare' : 'other'];
  const steps: readonly Step[] = [
    ...(slash ? [{ step: { slash }, code: codeOf('slash', slash), notation: slash, bits: holds.slash }] : []),
    ...(unicode
      ? [{ step: { unicode }, code: codeOf('unicode', unicode), notation: unicode, bits: holds.beyondAscii }]
      : []),
    ...(html ? [{ step: { html }, code: codeOf('html', html), notation: html, bits: holds.markup }] : []),
  ];
  const causes: Cause[] = [];
  let result = tokens;
  for (const { step, code, notation, bits } of steps) {
    const changed = await mapStrings(result, contents, step, bits | holds.backslash, pause);
    if (changed) causes.push(cause(code, { notation }));
    result = changed ?? result;
  }
  return { tokens: result, causes };
}

interface Step {
  readonly step: StringNotation;
  readonly code: Cause['code'];
  readonly notation: string;
  /** What a string must hold to be changed, besides escapes. */
  readonly bits: number;
}

async function mapStrings(
  tokens: readonly string[],
  contents: Uint8Array,
  step: StringNotation,
  bits: number,
  pause: Pause,
): Promise<readonly string[] | undefined> {
  let changed: string[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at % 4096 === 0) await pause();
    if (((contents[at] ?? 0) & bits) === 0) continue;
    const token = tokens[at] ?? '';
    const written = rewriteString(token, step);
    if (written === token) continue;
    changed ??= tokens.slice();
    changed[at] = written;
  }
  return changed;
}
