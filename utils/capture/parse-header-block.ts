import { sentence } from '../language/sentence.ts';
import { binaryText, readBinary } from './binary.ts';
import { bodyOfMessage } from './body-of-message.ts';
import { parseHead } from './parse-head.ts';
import { note, type Parsed, problem } from './parsed.ts';
import type { Source } from './source.ts';

/** Reads `Name: value` lines; what follows an empty line is the body. */
export function parseHeaderBlock({ bytes, text }: Source): Parsed {
  const binary = binaryText(bytes);
  const begin = /^\s*/.exec(binary)?.[0].length ?? 0;
  const end = /\r?\n(?:> ?)?\r?\n/.exec(binary.slice(begin));
  const headEnd = begin + (end ? end.index : binary.length - begin);
  const head = parseHead(readBinary(binary.slice(begin, headEnd)));
  if (!head.ok) {
    return problem(sentence('capture_problem_line_no_colon'), Math.max(text.indexOf(head.line), 0));
  }
  if (head.headers.length === 0) return problem(sentence('capture_problem_no_lines'), 0);
  const { body, notes } = bodyOfMessage(
    bytes.subarray(end ? headEnd + end[0].length : bytes.length),
    head.headers,
  );
  return {
    ok: true,
    headers: head.headers,
    body,
    notes: [...(body.length === 0 ? [note('NO_BODY')] : []), ...notes],
  };
}
