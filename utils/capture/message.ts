import { sentence } from '../language/sentence.ts';
import type { CapturedHeader, CaptureNote } from '../webhook/capture.ts';
import { bodyOfMessage } from './body-of-message.ts';
import { headerOfLine, trimBlanks } from './header-list.ts';
import { bodyLabelHere } from './labels.ts';
import { chooseRequest, noteIf, type Parsed, problem } from './parsed.ts';
import { readBinary, type Source } from './source.ts';

/** A text that begins with a request line (RFC 9112, 3). */
export const startsAsRequest =
  /^(?:[ \t]*\r?\n){0,100}(?:[A-Z]{3,10} \S{1,8000} HTTP\/\d(?:\.\d)?|(?:GET|POST|PUT|PATCH|DELETE) https?:\/\/\S{1,8000})[ \t]*(?:\r?\n|$)/;

/** A request line, maybe after other bytes in its line, as in a packet's dump. A header or a body follows. */
export const requestLine =
  /(?<![A-Z])(?:([A-Z]{3,10} \S{1,8000}) HTTP\/\d(?:\.\d)?|(?<=\n)((?:GET|POST|PUT|PATCH|DELETE) https?:\/\/\S{1,8000}))[ \t]*\r?\n(?=$|(?:> ?)?:?[!#$%&'*+.^_`|~\w\x80-\xff-]{1,200}[ \t]*:|\r?\n|[ \t]*[{[])/g;

interface Head {
  readonly headers: readonly CapturedHeader[];
  /** Where the body begins. */
  readonly body: number;
  readonly hasEmptyLine: boolean;
  /** Whether a body's label ended it. */
  readonly isLabelled?: boolean;
}

/** The place of a line that is no header. */
interface Fault {
  readonly line: string;
  readonly at: number;
}

/**
 * Reads field lines (RFC 9112, 5) from an offset on: `name: value`, blanks round the value left out; a line that begins
 * with a blank continues the one before (5.2), with one blank between. Pseudo-headers of HTTP/2 (`:method`) are left
 * out. A line that begins with a bracket, or a body's label, ends the head as an empty line does.
 */
export async function readHead({ binary, pause }: Source, from: number): Promise<Head | Fault> {
  const headers: { name: string; parts: string[] }[] = [];
  const ended = (body: number, hasEmptyLine: boolean) => ({
    headers: headers.map(({ name, parts }) => ({
      name: readBinary(name),
      value: readBinary(trimBlanks(parts.join(' '))),
    })),
    body,
    hasEmptyLine,
  });
  let at = from;
  while (at < binary.length) {
    const turn = pause();
    if (turn) await turn;
    const end = binary.indexOf('\n', at);
    const next = end < 0 ? binary.length : end + 1;
    const line = binary.slice(at, end < 0 ? next : end).replace(/\r$/, '');
    const own = trimBlanks(line);
    if (own === '') return ended(next, true);
    if (/^(?:\{\s*(?:["}]|$)|\[\s*[{[\]])/.test(own)) return ended(at + line.indexOf(own), false);
    const label = bodyAfterLabel(line);
    if (label !== undefined)
      return { ...ended(label === line.length ? next : at + label, false), isLabelled: true };
    const last = headers.at(-1);
    const header = line.startsWith(':') ? undefined : headerOfLine(line);
    if (/^[ \t]/.test(line) && last) last.parts.push(own);
    else if (header) headers.push({ name: header.name, parts: [header.value] });
    else if (!line.startsWith(':')) return { line: readBinary(line), at };
    at = next;
  }
  return ended(binary.length, true);
}

/** Where a body begins in a line, behind its label; the line's length where it begins in the next. */
export function bodyAfterLabel(line: string): number | undefined {
  bodyLabelHere.lastIndex = line.search(/[^ \t]|$/);
  const match = bodyLabelHere.exec(line);
  const isBegun = match && /^(?:$|b?['"][{[\\]|[{[])/.test(line.slice(match[0].length + match.index));
  if (isBegun) return match.index + match[0].length;
  // A delivery is no header's value: a log has put something before it.
  const delivery = line.slice(0, 400).search(/\{\s{0,20}"(?:topic|events)"\s{0,20}:/);
  return delivery > 0 ? delivery : undefined;
}

interface Message extends Head {
  readonly name: string;
  /** The body's bytes. */
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly notes: readonly CaptureNote[];
}

/** Reads HTTP requests as they went over the wire (RFC 9112), one or several after each other; the signed one is taken. */
export async function parseRawHttp(source: Source): Promise<Parsed> {
  const { binary } = source;
  const messages: Message[] = [];
  const lines = requestLines(binary);
  let first: number | undefined;
  for (let line = lines(0); line; line = lines(messages.at(-1)?.end ?? 0)) {
    first ??= line.at;
    const head = await readHead(source, line.headAt);
    if ('line' in head) {
      if (messages.length > 0) break;
      const message = sentence('capture_problem_no_header', { line: short(head.line) });
      return problem(message, readBinary(binary.slice(0, head.at)).length);
    }
    const { body, end, notes } = await bodyOfMessage(source, head.body, head.headers);
    messages.push({ ...head, name: readBinary(line.name), bytes: body, end, notes });
  }
  if (messages.length === 0) return problem(sentence('capture_problem_no_request_line'));
  const { chosen, notes } = chooseRequest(messages, ({ headers, bytes: { length }, name }) => ({
    headers,
    hasBody: length > 0,
    name,
  }));
  const message = messages[chosen];
  if (!message) return problem(sentence('capture_problem_no_request_line'));
  return {
    ok: true,
    headers: message.headers,
    body: message.bytes,
    notes: [
      ...noteIf(binary.slice(0, first).trim() !== '', 'PREFIX_SKIPPED'),
      ...noteIf(!message.hasEmptyLine, 'NO_EMPTY_LINE'),
      ...noteIf(message.bytes.length === 0, 'NO_BODY'),
      ...message.notes,
      ...notes,
    ],
  };
}

/** Finds the next request line from an offset on. */
function requestLines(binary: string) {
  return (from: number): { name: string; at: number; headAt: number } | undefined => {
    const start = from === 0 ? startsAsRequest.exec(binary.slice(0, 20_000)) : null;
    if (start) {
      const name = start[0].trim().replace(/ HTTP\/\S*$/, '');
      return { name, at: 0, headAt: start[0].length };
    }
    requestLine.lastIndex = from;
    const found = requestLine.exec(binary);
    return found
      ? { name: found[1] ?? found[2] ?? '', at: found.index, headAt: requestLine.lastIndex }
      : undefined;
  };
}

/** Whether a body begins with its label, or with the print of its bytes, maybe after more empty lines. */
function isPrintedAt(binary: string, from: number): boolean {
  const [start = ''] = /^[^\n]*/.exec(binary.slice(from, from + 300).trimStart()) ?? [];
  return bodyAfterLabel(start) !== undefined || /^(?:b['"][{[\\]|<Buffer [\da-f]{2} )/.test(start);
}

const short = (line: string) => (line.length > 40 ? `${line.slice(0, 40)}…` : line);

/** Reads `Name: value` lines; what follows an empty line or a bracket is the body. */
export async function parseHeaderBlock(source: Source): Promise<Parsed & { readonly isLabelled?: boolean }> {
  const { binary } = source;
  const head = await readHead(source, /^\s*/.exec(binary)?.[0].length ?? 0);
  if ('line' in head)
    return problem(sentence('capture_problem_line_no_colon'), readBinary(binary.slice(0, head.at)).length);
  if (head.headers.length === 0) return problem(sentence('capture_problem_no_lines'));
  const { body, notes } = await bodyOfMessage(source, head.body, head.headers);
  return {
    ok: true,
    isLabelled: head.isLabelled === true || isPrintedAt(binary, head.body),
    headers: head.headers,
    body,
    notes: [
      ...noteIf(!head.hasEmptyLine, 'NO_EMPTY_LINE'),
      ...noteIf(body.length === 0, 'NO_BODY'),
      ...notes,
    ],
  };
}
