import type { Pause } from '../pause.ts';

/** Writes tokens as Jackson's DefaultPrettyPrinter does: members each in a line, ` : ` after names, elements side by side. */
export async function layOutJackson(tokens: readonly string[], pause: Pause): Promise<string> {
  const parts: string[] = [];
  const open: string[] = [];
  let depth = 0;
  const breakLine = () => parts.push('\n', '  '.repeat(depth));
  for (const [at, token] of tokens.entries()) {
    if (at % 4096 === 0) await pause();
    const opens = token === '{' || token === '[';
    if (token === '}' || token === ']') {
      open.pop();
      if (token === '}') {
        depth -= 1;
        if (!isOpening(tokens[at - 1])) breakLine();
        else parts.push(' ');
      } else parts.push(' ');
    }
    parts.push(token === ':' ? ' : ' : token);
    if (opens) open.push(token);
    if (token === '{') {
      depth += 1;
      if (!isClosing(tokens[at + 1])) breakLine();
    } else if (token === '[' && !isClosing(tokens[at + 1])) parts.push(' ');
    else if (token === ',') {
      if (open.at(-1) === '{') breakLine();
      else parts.push(' ');
    }
  }
  return parts.join('');
}

const isOpening = (token: string | undefined) => token === '{' || token === '[';
const isClosing = (token: string | undefined) => token === '}' || token === ']';
