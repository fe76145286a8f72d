import { sentence } from '../language/sentence.ts';
import type { CapturedHeader, CaptureNote } from '../webhook/capture.ts';
import { headerOfLine, isSignatureName } from './header-list.ts';
import { bareBody, bodyLabel, bodyLabelHere, bodyLabelLine, deliveryStart } from './labels.ts';
import { type Literal, literalAt, withoutEscapes } from './literals.ts';
import { linesOf } from './log-lines.ts';
import { note, noteIf, type Parsed, problem } from './parsed.ts';
import { powershell } from './shell-words.ts';
import { binaryBytes, readBinary, type Source } from './source.ts';

/** Bodies with labels that are looked at; a text with more of them is not a request. */
const MOST = 40;

interface PrintedBody extends Literal {
  readonly start: number;
  readonly name: string;
}

/**
 * Reads what a program printed of a request: labelled parts (`Headers:`, `Body: …`, `req_payload=…`), a dictionary, a
 * map or an environment as Python, JavaScript, Ruby, PHP, Go and Java print them, or pairs of a log's format.
 */
export async function parsePrinted(source: Source): Promise<Parsed> {
  const { binary } = source;
  const bodies = bodiesIn(binary);
  const chosen = bodies.toSorted((one, other) => rank(other) - rank(one))[0];
  const headers = await headersIn(source, bodies);
  if (!chosen && headers.length === 0) return problem(sentence('capture_problem_no_lines'));
  const body = binaryBytes(chosen?.body ?? '');
  const other = chosen?.other;
  return {
    ok: true,
    headers,
    body,
    notes: [...noteIf(body.length === 0, 'NO_BODY'), ...(chosen ? notesOf(chosen) : [])],
    ...(other !== undefined && {
      otherBodies: [{ body: binaryBytes(other), note: note('BODY_READ_OTHERWISE') }],
    }),
  };
}

/** Bytes count before a text, a text before what a parser made of it; and what is called raw, or begins as a delivery. */
function rank({ name, written, body }: PrintedBody): number {
  const kinds = { bytes: 3, base64: 2, quoted: 2, plain: 2, parsed: 0 };
  const isRaw = /raw|bytes/i.test(name) && written !== 'parsed';
  return kinds[written] + (isRaw ? 2 : 0) + (deliveryStart.test(body.slice(0, 100)) ? 4 : 0);
}

function notesOf({ name, written, missing }: PrintedBody): CaptureNote[] {
  return [
    ...noteIf(written === 'quoted', 'UNQUOTED'),
    ...noteIf(written === 'bytes', 'BODY_FROM_BYTES'),
    ...noteIf(written === 'base64', 'BASE64_DECODED'),
    ...noteIf(written === 'parsed' || /^(?:json|parsed)/i.test(name), 'BODY_WAS_PARSED'),
    ...noteIf(missing !== undefined, 'BODY_PRINT_CUT', { missing: missing ?? 0 }),
  ];
}

/** Whether a text has a body behind a label, or a signature in another notation than a header's line. */
export function looksPrinted(binary: string): boolean {
  bareBody.lastIndex = 0;
  if (bodyLabelLine.test(binary) || bareBody.test(binary)) return true;
  for (const match of binary.matchAll(pair)) if (isSignatureName(match.groups?.name ?? '')) return true;
  return false;
}

/** The bodies behind labels or at the beginning of a line; where there is none, a delivery that stands somewhere. */
function bodiesIn(binary: string): PrintedBody[] {
  const found =
    /(?:(?<![\w])b)?["'`]?\{\s{0,20}(?:\\?["']|:)?(?:topic|events)(?:\\?["'])?\s{0,20}(?:=>|[:=])/.exec(
      binary,
    );
  const at = found?.index ?? -1;
  const literal = at < 0 ? undefined : literalAt(binary, at);
  const delivery = literal && { ...literal, start: at, name: '' };
  const bodies: PrintedBody[] = [];
  for (let from = 0; bodies.length < MOST; ) {
    const start = nextBody(binary, from);
    if (!start) break;
    // What a delivery itself has under such a name is a part of it.
    const isWithin = delivery && start.index > at && start.index < delivery.end;
    const found = isWithin
      ? undefined
      : (start.literal ?? literalAt(binary, start.body) ?? freeText(binary, start.body));
    if (found) bodies.push({ ...found, start: start.index, name: start.name });
    from = isWithin ? delivery.end : (found?.end ?? start.body + 1);
  }
  return bodies.length > 0 || !delivery ? bodies : [delivery];
}

interface BodyStart {
  readonly index: number;
  readonly body: number;
  readonly name: string;
  readonly literal?: Literal;
}

/** PowerShell's own requests name a body so. */
const bodyOption = /\s-Body\s{1,20}(?=["'@])/gi;

/** The next body from an offset on: where its label begins, or it itself, and where it begins. */
function nextBody(binary: string, from: number): BodyStart | undefined {
  const [labelled, bare, option] = [bodyLabel, bareBody, bodyOption].map(pattern => {
    pattern.lastIndex = from;
    return pattern.exec(binary);
  });
  if (option) {
    const body = option.index + option[0].length;
    const piece = powershell.quoted(binary, body);
    if (piece && piece !== 'open')
      return {
        index: option.index,
        body,
        name: 'Body',
        literal: { body: piece.text, end: piece.end, written: 'quoted' },
      };
  }
  if (bare && (!labelled || bare.index < labelled.index)) {
    const body = bare.index + bare[0].length;
    return { index: body, body, name: '' };
  }
  if (!labelled) return undefined;
  const behind = labelled.index + labelled[0].length;
  const blanks = /^(?:\r?\n[ \t]*)+/.exec(binary.slice(behind, behind + 1000))?.[0].length ?? 0;
  // The body's text may have a label of its own below the body's.
  bodyLabelHere.lastIndex = behind + blanks;
  const own = blanks > 0 ? (bodyLabelHere.exec(binary)?.[0].length ?? 0) : 0;
  return { index: labelled.index, body: behind + blanks + own, name: labelled[2] ?? '' };
}

/** Text without a notation of its own ends with the line's end, as the log's line does. */
function freeText(binary: string, start: number): Literal | undefined {
  if (start >= binary.length) return undefined;
  const end = binary.length;
  const body = binary.slice(start).replace(/\r?\n$/, '');
  return { body, end, written: 'plain' };
}

const names =
  '(?:http[-_])?(?:x[-_][\\w-]{1,60}|content[-_][\\w-]{1,30}|host|user[-_]agent|accept(?:[-_][\\w-]{1,20})?|transfer[-_]encoding|authorization|connection)';

/** A header in another notation than its own line: quotes, arrows, brackets and equals signs as programs print them. */
const pair = new RegExp(
  `(?<![\\w-])(?:b?\\[?(?<quote>["'])|\\[)?(?:http\\.request\\.header\\.)?(?<name>${names})(?:\\k<quote>)?(?:>>)?\\]?\\s{0,3}(?<join>,?\\s{0,80}["']?value["']?\\s{0,3}[:=]|=>|->|[:=,|\\t]|\\s{0,80}(?=[\\da-f]{40}))\\s{0,8}(?:(?:string\\(\\d+\\)|Array)\\s{0,20}|\\[\\]string\\{|<<)?(?:[[(]\\s{0,20}(?:(?:\\[?0\\]?)\\s{0,4}=>\\s{0,4})?)?(?:b?"(?<double>(?:[^"\\\\\\r\\n]|\\\\.){0,8000})"|b?'(?<single>(?:[^'\\\\\\r\\n]|\\\\.){0,8000})'|(?<bare>[^\\s,;'"()[\\]{}]{1,8000}))`,
  'gi',
);

/** The headers outside the bodies: as lines of their own, or as pairs. */
async function headersIn(
  { binary, pause }: Source,
  bodies: readonly PrintedBody[],
): Promise<CapturedHeader[]> {
  const headers: CapturedHeader[] = [];
  let at = 0;
  for (const { start, end } of [...bodies, { start: binary.length, end: binary.length }]) {
    const part = binary.slice(at, start);
    at = Math.max(at, end);
    for (const match of part.matchAll(pair)) {
      const turn = pause();
      if (turn) await turn;
      const { name = '', quote, join, double, single, bare } = match.groups ?? {};
      const value = double ?? single ?? bare ?? '';
      // A comma joins a name and its value only in brackets and in lists of quoted texts.
      const isListed = match[0].startsWith('[') || (quote !== undefined && bare === undefined);
      if ((join === ',' && !isListed) || isLine(part, match)) continue;
      headers.push({
        name: readBinary(name),
        value: readBinary(bare === undefined ? withoutEscapes(value) : value),
      });
    }
    for (const line of linesOf(part)) {
      const turn = pause();
      if (turn) await turn;
      // Some tools write a line's end so that it is seen.
      const header = headerOfLine(line.trim().replace(/(?:\\r(?:\\n)?|\^M\$?)$/, ''));
      const isOwn = header && header.value !== '' && !/^(?:[[{"'(]|\/\/)/.test(header.value);
      if (isOwn && !/^['"[{(]|headers?$/i.test(header.name)) {
        headers.push({ name: readBinary(header.name), value: readBinary(header.value) });
      }
    }
  }
  const known = new Set<string>();
  return headers.filter(({ name, value }) => {
    const key = `${name.toLowerCase()}:${value}`;
    return !known.has(key) && known.add(key);
  });
}

/** Whether a pair is a header's own line, which is read as one. */
function isLine(part: string, match: RegExpExecArray): boolean {
  const { quote, join, bare } = match.groups ?? {};
  const before = part.slice(Math.max(0, match.index - 40), match.index);
  const isFirst = match.index <= 40 ? /(?:^|\n)[ \t]*$/ : /\n[ \t]*$/;
  return (
    quote === undefined &&
    join === ':' &&
    bare !== undefined &&
    isFirst.test(before) &&
    !match[0].includes('[')
  );
}
