import { counted } from '../../language/counted.ts';
import { listed } from '../../language/listed.ts';
import { sentence } from '../../language/sentence.ts';
import { cause } from '../body/body-variant.ts';
import type { Cause } from '../diagnosis.ts';
import type { Pause } from '../pause.ts';
import type { JsonDocument } from './document.ts';

/** Where white space stands between the tokens of a JSON text. */
export interface Layout {
  /** What follows a comma in one line; undefined where each member has a line of its own. */
  readonly comma?: string;
  readonly colon: string;
  /** One level of indentation; undefined in one line. */
  readonly indent?: string;
  readonly lineEnd?: string;
  /** Elements of lists side by side, and a blank within empty brackets, as Jackson's DefaultPrettyPrinter puts them. */
  readonly inlineLists?: true;
  /** What stands within empty brackets: a line break and the indentation in older Ruby. */
  readonly emptyLines?: true;
}

const lines = (indent: string, more: Partial<Layout> = {}): Layout => ({ colon: ': ', indent, ...more });
const crlf = { lineEnd: '\r\n' } as const;

/**
 * Layouts by what writes them: one line compact or as json.dumps, members in lines as JSON.stringify, Gson, Go, PHP,
 * Ruby and .NET with their indentations, Jackson, Perl's JSON::PP, and Swift with blanks round colons.
 */
export const layouts = {
  compact: { comma: '', colon: ':' },
  python: { comma: ' ', colon: ': ' },
  'colon-only': { comma: '', colon: ': ' },
  'comma-only': { comma: ' ', colon: ':' },
  'indent-2': lines('  '),
  'indent-4': lines('    '),
  'indent-tab': lines('\t'),
  'indent-1': lines(' '),
  'indent-3': lines('   '),
  'indent-8': lines('        '),
  'indent-2-crlf': lines('  ', crlf),
  'indent-4-crlf': lines('    ', crlf),
  'indent-tab-crlf': lines('\t', crlf),
  jackson: lines('  ', { colon: ' : ', inlineLists: true }),
  'jackson-crlf': lines('  ', { colon: ' : ', inlineLists: true, ...crlf }),
  'spaced-2': lines('  ', { colon: ' : ' }),
  'spaced-3': lines('   ', { colon: ' : ' }),
  ruby: lines('  ', { emptyLines: true }),
} as const satisfies Readonly<Record<string, Layout>>;

export type LayoutName = keyof typeof layouts;

/** What must have happened to the white space of a document that was signed in a layout; nothing where it was kept. */
export function layoutCause(document: JsonDocument, name: LayoutName | undefined): Cause[] {
  if (name === undefined) return [];
  if (name !== 'compact') return [cause('BODY_SPACING_LOST', { layout: layoutText(layouts[name]) })];
  if (!document.hasGaps) return [];
  return [cause(document.hasLineBreaks ? 'BODY_PRETTY_PRINTED' : 'BODY_SPACED')];
}

function layoutText({ comma, colon, indent, lineEnd, inlineLists }: Layout): string {
  if (indent === undefined) {
    const after = [
      ...(comma ? [sentence('layout_comma')] : []),
      ...(colon === ': ' ? [sentence('layout_colon')] : []),
    ];
    return sentence('layout_blanks', { after: listed(after, 'conjunction') });
  }
  const unit = indent === '\t' ? sentence('layout_tab') : counted('layout_columns', indent.length);
  return [
    sentence('layout_lines', { unit }),
    ...(colon === ' : ' ? [sentence('layout_spaced_colons')] : []),
    ...(inlineLists ? [sentence('layout_inline_lists')] : []),
    ...(lineEnd === '\r\n' ? [sentence('layout_crlf')] : []),
  ].join(', ');
}

/** The layout that a document seems to have; one whose members move is written anew in it. */
export function layoutOf({ hasLineBreaks, gaps }: JsonDocument): LayoutName {
  if (!hasLineBreaks) return 'python';
  const indentation = gaps.slice(1).find(gap => /[\r\n]/.test(gap)) ?? '';
  const isCrlf = indentation.includes('\r\n');
  if (indentation.endsWith('\t')) return isCrlf ? 'indent-tab-crlf' : 'indent-tab';
  return `indent-${indentation.endsWith('    ') ? 4 : 2}${isCrlf ? '-crlf' : ''}`;
}

/** White space at the ends of a document, which is left out when it is written anew. */
export function edgeCause({ gaps, tail }: JsonDocument): Cause {
  const onlyEnd = (gaps[0] ?? '') === '' && /^[\r\n]+$/.test(tail);
  const count = tail.match(/\r\n|\n|\r/g)?.length ?? 0;
  return onlyEnd ? cause('BODY_LAST_LINE_END_ADDED', { count }) : cause('BODY_EDGE_SPACE');
}

/** What is to be written: the tokens, the order in which they come, and the white space before each where it is kept. */
export interface LayoutInput {
  readonly tokens: readonly string[];
  readonly order: Uint32Array | undefined;
  readonly gaps: readonly string[] | undefined;
}

/** How many tokens are joined at once: a few tenths of a millisecond. */
const CHUNK = 2048;

/** Writes tokens in a layout, or with the white space they had, as UTF-8 without white space at the ends. */
export async function layOut(
  { tokens, order, gaps }: LayoutInput,
  layout: Layout | undefined,
  pause: Pause,
): Promise<Uint8Array> {
  const spacing = layout && spacingOf(layout);
  const writer = new Utf8Writer(tokens.length * 8);
  let before = '';
  for (let start = 0; start < tokens.length; start += CHUNK) {
    await pause();
    let text = '';
    for (let at = start; at < tokens.length && at < start + CHUNK; at += 1) {
      const token = tokens[order?.[at] ?? at] ?? '';
      if (at > 0) text += spacing ? spacing(token, before) : (gaps?.[at] ?? '');
      else spacing?.(token, before);
      text += token;
      before = token;
    }
    writer.write(text);
  }
  return writer.bytes();
}

/** Tells the white space before a token, which are asked for in turn; `before` is the token written last. */
type Spacing = (token: string, before: string) => string;

const isOpening = (token: string) => token === '{' || token === '[';
const isClosing = (token: string) => token === '}' || token === ']';

function spacingOf(layout: Layout): Spacing {
  const { comma = '', colon, indent } = layout;
  if (indent !== undefined) return indented(layout, indent);
  const [beforeColon, afterColon] = colon.split(':');
  return (token, before) => {
    if (before === ',') return comma;
    if (before === ':') return afterColon ?? '';
    return token === ':' ? (beforeColon ?? '') : '';
  };
}

function indented({ colon, lineEnd = '\n', inlineLists, emptyLines }: Layout, unit: string): Spacing {
  const [beforeColon = '', afterColon = ''] = colon.split(':');
  const open: string[] = [];
  const breaks: string[] = [];
  let depth = 0;
  const breakAt = (level: number) => (breaks[level] ??= lineEnd + unit.repeat(level));
  const isDeep = (bracket: string | undefined) => bracket === '{' || !inlineLists;
  return (token, before) => {
    const bracket = open.at(-1);
    if (isClosing(token)) {
      open.pop();
      if (isDeep(bracket)) depth -= 1;
    }
    const level = depth;
    if (isOpening(token)) {
      open.push(token);
      if (isDeep(token)) depth += 1;
    }
    if (before === ':') return afterColon;
    if (token === ':') return beforeColon;
    const between = isDeep(bracket) ? breakAt(level) : ' ';
    if (isClosing(token) && isOpening(before)) {
      if (emptyLines) return before === '[' ? lineEnd + between : between;
      return inlineLists ? ' ' : '';
    }
    return before === ',' || isOpening(before) || isClosing(token) ? between : '';
  };
}

const encoder = new TextEncoder();

/** Collects text as UTF-8 bytes. */
class Utf8Writer {
  #buffer: Uint8Array;
  #length = 0;

  constructor(capacity: number) {
    this.#buffer = new Uint8Array(capacity);
  }

  write(text: string): void {
    // A UTF-16 code unit takes three bytes of UTF-8 at most.
    const needed = this.#length + text.length * 3;
    if (needed > this.#buffer.length) {
      const grown = new Uint8Array(Math.max(needed, this.#buffer.length * 2));
      grown.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = grown;
    }
    this.#length += encoder.encodeInto(text, this.#buffer.subarray(this.#length)).written;
  }

  bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }
}
