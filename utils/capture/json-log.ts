import { isObject } from './json-document.ts';
import type { Unwrapped } from './log-lines.ts';
import { note } from './parsed.ts';
import { binaryText, partOf, type Source, utf8Bytes } from './source.ts';

/** Under which name a log's record has the line that a program wrote. */
const lineNames = /^@?(?:log|message|msg|line|textpayload|_raw|original|text|body|content)$/i;
/** What a list of records, and a record within another, stand under. */
const holderNames =
  /^(?:events?|hits|_source|results?|records|logevents|entries|fields|jsonpayload|data|items|log|values|stream)$/i;
const DEEPEST = 5;

/**
 * The lines within a log's JSON records: docker's json-file, CloudWatch, journald, Loki and others differ only in what
 * they call the line. Undefined where the records hold none. A line of a record ends it, unless it has its own end.
 */
export async function linesOfRecords(
  values: readonly unknown[],
  source: Source,
): Promise<Unwrapped | undefined> {
  const lines: string[] = [];
  const open = values.map(value => ({ value, depth: 0 })).toReversed();
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    const turn = source.pause();
    if (turn) await turn;
    if (Array.isArray(value)) {
      if (depth < DEEPEST)
        for (const each of value.toReversed()) open.push({ value: each, depth: depth + 1 });
    } else if (isObject(value)) {
      const members = Object.entries(value);
      const line = members.find(([name, content]) => lineNames.test(name) && typeof content === 'string');
      if (typeof line?.[1] === 'string') lines.push(line[1]);
      else if (depth < DEEPEST) {
        const inner = members.filter(
          ([name, content]) => holderNames.test(name) && content instanceof Object,
        );
        for (const [, content] of inner.toReversed()) open.push({ value: content, depth: depth + 1 });
      }
    }
  }
  if (lines.length === 0) return undefined;
  const text = lines
    .map((line, at) => (line.endsWith('\n') || at === lines.length - 1 ? line : `${line}\n`))
    .join('');
  return {
    source: partOf({ ...source, isPasted: false }, binaryText(utf8Bytes(text))),
    notes: [note('LINES_OF_RECORDS', { count: lines.length })],
  };
}
