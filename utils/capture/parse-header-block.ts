import { sentence } from '../language/sentence.ts';
import { binaryText, readBinary } from './binary.ts';
import { bodyOfMessage } from './body-of-message.ts';
import { parseHead } from './parse-head.ts';
import { note, type Parsed, problem } from './parsed.ts';
import type { Source } from './source.ts';
import { splitHead } from './split-head.ts';

/** Reads `Name: value` lines; what follows an empty line is the body. */
export function parseHeaderBlock({ bytes, text }: Source): Parsed {
  const binary = binaryText(bytes);
  const begin = /^\s*/.exec(binary)?.[0].length ?? 0;
  const end = splitHead(binary.slice(begin));
  const head = parseHead(readBinary(binary.slice(begin, begin + end.head)));
  if (!head.ok) {
    return problem(sentence('capture_problem_line_no_colon'), Math.max(text.indexOf(head.line), 0));
  }
  if (head.headers.length === 0) return problem(sentence('capture_problem_no_lines'), 0);
  const { body, notes } = bodyOfMessage(bytes.subarray(begin + end.body), head.headers);
  return {
    ok: true,
    headers: head.headers,
    body,
    notes: [
      ...(end.hasEmptyLine ? [] : [note('NO_EMPTY_LINE')]),
      ...(body.length === 0 ? [note('NO_BODY')] : []),
      ...notes,
    ],
  };
}
