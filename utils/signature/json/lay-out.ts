import type { Pause } from '../pause.ts';
import { layOutJackson } from './lay-out-jackson.ts';

/** Where white space stands between the tokens of a JSON text; `same` keeps what was written. */
export type Layout =
  | 'same'
  | 'compact'
  | 'python'
  | 'indent-2'
  | 'indent-4'
  | 'indent-tab'
  | 'indent-2-crlf'
  | 'indent-4-crlf'
  | 'jackson';

interface Indentation {
  readonly unit: string;
  readonly lineEnd: string;
}

const indentations: Readonly<Partial<Record<Layout, Indentation>>> = {
  'indent-2': { unit: '  ', lineEnd: '\n' },
  'indent-4': { unit: '    ', lineEnd: '\n' },
  'indent-tab': { unit: '\t', lineEnd: '\n' },
  'indent-2-crlf': { unit: '  ', lineEnd: '\r\n' },
  'indent-4-crlf': { unit: '    ', lineEnd: '\r\n' },
};

/**
 * Writes tokens in a layout, without white space at the ends. `python` is json.dumps, the indentations are
 * JSON.stringify's and json.dumps's, `jackson` is Jackson's default pretty printer.
 */
export async function layOut(
  tokens: readonly string[],
  gaps: readonly string[] | undefined,
  layout: Layout,
  pause: Pause,
): Promise<string> {
  if (layout === 'compact') return tokens.join('');
  if (layout === 'same') return gaps ? withGaps(tokens, gaps, pause) : tokens.join('');
  if (layout === 'python') return spaced(tokens, pause);
  if (layout === 'jackson') return layOutJackson(tokens, pause);
  const indentation = indentations[layout];
  return indentation ? indented(tokens, indentation, pause) : tokens.join('');
}

async function withGaps(tokens: readonly string[], gaps: readonly string[], pause: Pause): Promise<string> {
  const parts: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (at % 4096 === 0) await pause();
    if (at > 0) parts.push(gaps[at] ?? '');
    parts.push(tokens[at] ?? '');
  }
  return parts.join('');
}

async function spaced(tokens: readonly string[], pause: Pause): Promise<string> {
  const parts: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (at % 4096 === 0) await pause();
    parts.push(token === ',' ? ', ' : token === ':' ? ': ' : token);
  }
  return parts.join('');
}

async function indented(
  tokens: readonly string[],
  { unit, lineEnd }: Indentation,
  pause: Pause,
): Promise<string> {
  const parts: string[] = [];
  let depth = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at % 4096 === 0) await pause();
    const token = tokens[at] ?? '';
    if (isClosing(token)) {
      depth -= 1;
      if (!isOpening(tokens[at - 1])) parts.push(lineEnd + unit.repeat(depth));
    }
    parts.push(token === ':' ? ': ' : token);
    if (isOpening(token)) depth += 1;
    if (token === ',' || (isOpening(token) && !isClosing(tokens[at + 1]))) {
      parts.push(lineEnd + unit.repeat(depth));
    }
  }
  return parts.join('');
}

const isOpening = (token: string | undefined) => token === '{' || token === '[';
const isClosing = (token: string | undefined) => token === '}' || token === ']';
