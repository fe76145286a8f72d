import { cause } from '../body/body-variant.ts';
import type { Cause } from '../diagnosis.ts';
import type { Pause } from '../pause.ts';
import type { JsonDocument } from './document.ts';
import { type Layout, layOut } from './lay-out.ts';
import type { Notation } from './notations.ts';
import { reorder } from './reorder.ts';
import { rewriteNumbers } from './rewrite-numbers.ts';
import { rewriteString, type StringNotation } from './rewrite-string.ts';

/** A document written anew, and what must have happened to it if that is the one that was signed. */
export interface Rewritten {
  readonly text: string;
  readonly causes: readonly Cause[];
}

/** Writes a document in another notation; undefined where that changes nothing but white space at the ends. */
export async function rewrite(
  document: JsonDocument,
  notation: Notation,
  pause: Pause,
): Promise<Rewritten | undefined> {
  const causes: Cause[] = [];
  let { tokens }: Pick<JsonDocument, 'tokens'> = document;
  const numbers = notation.numbers && rewriteNumbers(document, notation.numbers);
  if (numbers) {
    tokens = numbers;
    causes.push(cause(notation.numbers === 'bare' ? 'BODY_FLOATS_LENGTHENED' : 'BODY_FLOATS_SHORTENED'));
  }
  tokens = await rewriteStrings(tokens, notation, causes, pause);
  let moved = false;
  if (notation.order) {
    const ordered = await reorder(tokens, notation.order, pause);
    moved = ordered.some((token, at) => token !== tokens[at]);
    if (moved) causes.push(cause('BODY_KEYS_REORDERED', { order: notation.order }));
    tokens = ordered;
  }
  // Members that moved cannot take their white space along.
  const gaps = moved ? undefined : document.gaps;
  const layout = notation.layout ?? (moved && document.hasGaps ? layoutOf(document) : 'same');
  const text = await layOut(tokens, gaps, layout, pause);
  const spacing = layoutCause(document, notation.layout, text);
  if (spacing) causes.unshift(spacing);
  if (causes.length === 0) return undefined;
  return { text, causes: document.hasEdges ? [...causes, edgeCause(document)] : causes };
}

/** A document whose members move is laid out again as it looks. */
function layoutOf({ hasLineBreaks, gaps }: JsonDocument): Layout {
  if (!hasLineBreaks) return 'python';
  const indentation = gaps.find(gap => /[\r\n]/.test(gap)) ?? '';
  const lineEnd = indentation.includes('\r\n') ? '-crlf' : '';
  if (indentation.endsWith('\t')) return 'indent-tab';
  return `indent-${indentation.endsWith('    ') ? 4 : 2}${lineEnd}` as const;
}

async function rewriteStrings(
  tokens: readonly string[],
  notation: StringNotation,
  causes: Cause[],
  pause: Pause,
): Promise<readonly string[]> {
  const steps: readonly (readonly [StringNotation, Cause])[] = [
    [
      notation.slash ? { slash: notation.slash } : {},
      cause(notation.slash === 'bare' ? 'BODY_SLASHES_ESCAPED' : 'BODY_SLASHES_UNESCAPED'),
    ],
    [
      notation.unicode ? { unicode: notation.unicode } : {},
      cause(notation.unicode === 'bare' ? 'BODY_UNICODE_ESCAPED' : 'BODY_UNICODE_UNESCAPED'),
    ],
    [
      notation.html ? { html: notation.html } : {},
      cause(notation.html === 'bare' ? 'BODY_HTML_ESCAPED' : 'BODY_HTML_UNESCAPED'),
    ],
  ];
  const used = steps.filter(([step]) => Object.keys(step).length > 0);
  const effective = new Set<Cause>();
  const result: string[] = [];
  if (used.length === 0) return tokens;
  for (const [at, token] of tokens.entries()) {
    if (at % 1024 === 0) await pause();
    let written = token;
    if (token.startsWith('"')) {
      for (const [step, reason] of used) {
        const before = written;
        written = rewriteString(written, step);
        if (written !== before) effective.add(reason);
      }
    }
    result.push(written);
  }
  causes.push(...effective);
  return result;
}

function layoutCause(document: JsonDocument, layout: Layout | undefined, text: string): Cause | undefined {
  if (layout === undefined || layout === 'same') return undefined;
  if (layout === 'compact') {
    if (!document.hasGaps) return undefined;
    return cause(document.hasLineBreaks ? 'BODY_PRETTY_PRINTED' : 'BODY_SPACED');
  }
  if (text === document.text.trim()) return undefined;
  return cause('BODY_SPACING_LOST', { layout: layoutNames[layout] });
}

const layoutNames: Readonly<Record<Exclude<Layout, 'same' | 'compact'>, string>> = {
  python: 'a blank after each comma and colon, as Python’s json.dumps writes it',
  'indent-2': 'one line a member, two blanks deep',
  'indent-4': 'one line a member, four blanks deep',
  'indent-tab': 'one line a member, a tab deep',
  'indent-2-crlf': 'one line a member, two blanks deep, lines ended by CR LF',
  'indent-4-crlf': 'one line a member, four blanks deep, lines ended by CR LF',
  jackson: 'one line a member, as Java’s Jackson writes it',
};

function edgeCause({ gaps, tail }: JsonDocument): Cause {
  const onlyEnd = (gaps[0] ?? '') === '' && /^(?:\r\n|\n|\r)+$/.test(tail);
  const count = tail.match(/\r\n|\n|\r/g)?.length ?? 0;
  return onlyEnd ? cause('BODY_LAST_LINE_END_ADDED', { count }) : cause('BODY_EDGE_SPACE');
}
