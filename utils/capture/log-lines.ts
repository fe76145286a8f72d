import type { CaptureNote } from '../webhook/capture.ts';
import { bodyLabel, deliveryStart } from './labels.ts';
import { note, noteIf } from './parsed.ts';
import { partOf, readBinary, type Source } from './source.ts';

/** What is left of a source once something round it is taken off, and what is said of that. */
export interface Unwrapped {
  readonly source: Source;
  readonly notes: readonly CaptureNote[];
}

/** How far the first line that belongs to a request is looked for. */
const REACH = 65_536;
/** The longest that a log puts before a line. */
const LONGEST = 300;
/** How much of a line is looked at. */
const LONGEST_LINE = 4000;

/** What a line of a request begins with: a request line, a common header, a command, a body's label or JSON. */
const anchor =
  /(?<![A-Za-z])[A-Z]{3,10} \S{1,2000} HTTP\/\d(?:\.\d)?$|(?<![\w.-])(?:(?:host|user-agent|content-(?:type|length|encoding)|accept(?:-encoding)?|transfer-encoding|connection|x-mist-[\w-]{1,40})[ \t]*:|curl(?:\.exe)? +\S|(?:(?:request|req|http)[ _-]?)?headers?[ \t]*[:=][ \t]*(?=[{[]|$))|b['"][{[\\]|\{'|<Buffer [\da-f]{2} |\{[ \t]*(?:"|$)|\[[ \t]*\{/gi;

/**
 * Takes off what a log puts before lines: times, levels, names, containers, files. It is found before the first line
 * that belongs to a request, and taken off each line on which it has the same shape. Undefined where there is none.
 */
export async function withoutPrefix(source: Source): Promise<Unwrapped | undefined> {
  const found = prefixIn(source.binary.slice(0, REACH));
  if (!found) return undefined;
  const { prefix, isHead } = found;
  const shape = shapeOf(prefix, false);
  const isMarked = /\d|\[|\b(?:DEBUG|INFO|WARN|ERROR)\b/i.test(prefix);
  const other = isMarked && prefix.trim() !== '' ? shapeOf(prefix, true) : undefined;
  const kept: string[] = [];
  let [matching, left, isAnswer] = [0, 0, false];
  for (const line of linesOf(source.binary)) {
    const turn = source.pause();
    if (turn) await turn;
    const length = lengthOf(shape, line);
    if (length !== undefined) {
      matching += 1;
      isAnswer = false;
      // The runtime of containers cuts long lines, and marks each part but the last.
      const isPart = /(?:stdout|stderr) P ?$/.test(line.slice(0, length));
      kept.push(isPart ? line.slice(length).replace(/\r?\n$/, '') : line.slice(length));
    } else if (prefix === '> ' && isTalk(line, isAnswer)) {
      isAnswer ||= line.startsWith('< ');
      left += 1;
    } else if (other && lengthOf(other, line) !== undefined) left += 1;
    else kept.push(line);
  }
  // One line of a head alone is no log's: a packet's bytes stand before it.
  if (matching === 0 || (matching === 1 && isHead)) return undefined;
  if (prefix.trim() === '') return { source: partOf(source, kept.join('')), notes: [note('DEDENTED')] };
  const shown = readBinary(prefix).trim().slice(0, 60);
  return {
    source: partOf(source, kept.join('')),
    notes: [
      note('PREFIX_REMOVED', { prefix: shown }),
      ...noteIf(left > 0, 'LINES_LEFT_OUT', { count: left }),
    ],
  };
}

/** Lines with their line ends. */
export function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    yield text.slice(at, next);
    at = next;
  }
}

/** What curl -v says beside the request: its own remarks, the answer, and what it does not show. */
const isTalk = (line: string, isAnswer: boolean) =>
  isAnswer || /^(?:\* |< |[{}] \[\d+ bytes data\])/.test(line);

/** What stands before the first line that belongs to a request; undefined where nothing does. */
function prefixIn(start: string): { prefix: string; isHead: boolean } | undefined {
  for (const line of linesOf(start)) {
    const place = placeOf(line.slice(0, LONGEST_LINE).trimEnd());
    if (place === undefined) continue;
    const prefix = line.slice(0, place);
    const rest = line.slice(place);
    if (place === 0 || place > LONGEST || !isPrefix(prefix, rest)) return undefined;
    return { prefix, isHead: /^(?:[A-Za-z]{3,10} |[\w-]+[ \t]*:)/.test(rest) && !/^curl/i.test(rest) };
  }
  return undefined;
}

/** Where a line's own text begins. */
function placeOf(line: string): number | undefined {
  const places = [anchor, bodyLabel].flatMap(pattern => {
    pattern.lastIndex = 0;
    return pattern.exec(line)?.index ?? [];
  });
  return places.length === 0 ? undefined : Math.min(...places);
}

/** Brackets and quotes of a printed value are none of a log's. A name with a colon alone is a header's, unless a delivery follows. */
const isPrefix = (text: string, rest: string) =>
  /^[A-Z]{3,10} /.test(rest) ||
  (!/[{}"'=]/.test(text) &&
    (!/^[A-Za-z][\w-]*:[ \t]*$/.test(text) || deliveryStart.test(rest)) &&
    (!/^[{[]\s*$/.test(rest) || /(?:[:|\]>\dZ-]| [FP])$/.test(text.trimEnd())));

/** What a log's marks vary in from line to line, and what such a part of another line is like. */
const parts = {
  uuid: /[\da-fA-F]{8}-[\da-fA-F-]{27}/y,
  stream: /std(?:out|err) [FP]\b/y,
  level:
    /(?:TRACE|DEBUG|INFO(?:RMATION)?|NOTICE|WARN(?:ING)?|ERR(?:OR)?|FATAL|CRITICAL|SEVERE|DBG|INF|WRN|FTL|VRB)\b/iy,
  word: /[A-Za-z\d]+/y,
  blanks: /[ \t]+/y,
  // grep writes a colon behind the number of a line that it found, a hyphen behind the others.
  join: /[:-](?=\d+[:-])|(?<=\d)[:-]/y,
};
const anyWord = /[A-Za-z]+(?:[.-][A-Za-z]+)*/y;

/** A part of a shape: what varies, or a text that stays as it is. */
type Part = RegExp | string;

/** The shape of a prefix: numbers, ids and levels vary, and with `anyName` words too; the rest stays as it is. */
function shapeOf(prefix: string, anyName: boolean): readonly Part[] {
  const shape: Part[] = [];
  const own = prefix.trimEnd();
  for (let at = 0; at < own.length; ) {
    const found = Object.values(parts).find(pattern => lengthAt(pattern, own, at) > 0);
    const text = own.slice(at, at + (found ? lengthAt(found, own, at) : 1));
    const isName = found === parts.word && !/\d/.test(text);
    shape.push(isName ? (anyName ? anyWord : text) : (found ?? text));
    at += text.length;
  }
  return [...shape, prefix.slice(own.length)];
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

/** How much of a line has a shape; undefined where it has another. Blanks at its end may have been lost. */
function lengthOf(shape: readonly Part[], line: string): number | undefined {
  let at = 0;
  for (const [index, part] of shape.entries()) {
    const length =
      typeof part !== 'string' ? lengthAt(part, line, at) : line.startsWith(part, at) ? part.length : 0;
    if (length === 0 && part !== '') {
      const isLast = index === shape.length - 1 && line.slice(at).trim() === '';
      return isLast ? at : undefined;
    }
    at += length;
  }
  return at;
}
