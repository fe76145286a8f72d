import { sentence } from '../language/sentence.ts';
import { binaryText, readBinary } from './binary.ts';
import { bodyOfMessage } from './body-of-message.ts';
import { parseHead } from './parse-head.ts';
import { note, type Parsed, problem } from './parsed.ts';
import type { Source } from './source.ts';
import { splitHead } from './split-head.ts';

/** How far a request line is looked for: packet dumps put some bytes of their own before it. */
const REACH = 65_536;

const requestLine = /(?:^|[^A-Z])([A-Z]{3,10} \S+ HTTP\/\d(?:\.\d)?[ \t]*\r?\n)/;

/** Reads an HTTP request as it went over the wire (RFC 9112), its body as bytes. */
export function parseRawHttp({ bytes, text }: Source): Parsed {
  const start = binaryText(bytes.subarray(0, REACH));
  const line = requestLine.exec(start);
  if (!line) return problem(sentence('capture_problem_no_request_line'), 0);
  const begin = line.index + line[0].length - (line[1]?.length ?? 0);
  const headAt = line.index + line[0].length;
  const rest = binaryText(bytes.subarray(headAt));
  const end = splitHead(rest);
  const head = parseHead(readBinary(rest.slice(0, end.head)));
  if (!head.ok) {
    const lineAt = text.indexOf(head.line, readBinary(start.slice(0, headAt)).length);
    return problem(sentence('capture_problem_no_header', { line: short(head.line) }), Math.max(lineAt, 0));
  }
  const { body, notes } = bodyOfMessage(bytes.subarray(headAt + end.body), head.headers);
  return {
    ok: true,
    headers: head.headers,
    body,
    notes: [
      ...(start.slice(0, begin).trim() === '' ? [] : [note('PREFIX_SKIPPED')]),
      ...(end.hasEmptyLine ? [] : [note('NO_EMPTY_LINE')]),
      ...(body.length === 0 ? [note('NO_BODY')] : []),
      ...notes,
    ],
  };
}

const short = (line: string) => (line.length > 40 ? `${line.slice(0, 40)}…` : line);
