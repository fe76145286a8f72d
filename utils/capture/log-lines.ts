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
  /(?<![\w.-])(?:[A-Z]{3,10} \S{1,2000} HTTP\/\d(?:\.\d)?$|(?:host|user-agent|content-(?:type|length|encoding)|accept(?:-encoding)?|transfer-encoding|connection|x-mist-[\w-]{1,40})[ \t]*:|curl(?:\.exe)? +\S)|\{[ \t]*(?:"|$)|\[[ \t]*\{/gi;

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
  !/[{}"'=]/.test(text) && (!/^[A-Za-z][\w-]*:[ \t]*$/.test(text) || deliveryStart.test(rest));

const levels =
  'TRACE|DEBUG|INFO|INFORMATION|NOTICE|WARN|WARNING|ERROR|ERR|FATAL|CRITICAL|SEVERE|DBG|INF|WRN|FTL|VRB';
const piece = new RegExp(
  `([\\da-f]{8}-[\\da-f-]{27})|\\b((?:stdout|stderr) [FP])\\b|\\b(${levels})\\b|([A-Za-z]*\\d[\\dA-Za-z]*)|([A-Za-z]+)|([ \\t]+)|([\\s\\S])`,
  'gi',
);

/** The shape of a prefix: numbers, ids and levels vary, and with `anyName` words too; the rest stays as it is. */
function shapeOf(prefix: string, anyName: boolean): RegExp {
  const end = prefix.length - prefix.trimEnd().length;
  const written = [...prefix.slice(0, prefix.length - end).matchAll(piece)].map(
    ([whole, uuid, stream, level, number, word, blanks]) => {
      if (uuid !== undefined) return '[\\da-fA-F-]{36}';
      if (stream !== undefined) return '(?:stdout|stderr) [FP]';
      if (level !== undefined) return `(?:${levels})`;
      if (number !== undefined) return '[\\dA-Za-z]+';
      if (word !== undefined) return anyName ? '[\\w.-]+' : word;
      return blanks === undefined ? whole.replace(/[\^$\\.*+?()[\]{}|/-]/g, '\\$&') : '[ \\t]+';
    },
  );
  const after = prefix.slice(prefix.length - end);
  const tail = after === '' ? '' : `(?:${after}|[ \\t]*(?=\\r?\\n|$))`;
  return new RegExp(written.join('') + tail, anyName ? 'iy' : 'y');
}

function lengthOf(shape: RegExp, line: string): number | undefined {
  shape.lastIndex = 0;
  return shape.test(line) ? shape.lastIndex : undefined;
}
