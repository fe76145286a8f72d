import { latin1Text, utf8Bytes } from '../webhook/bytes.ts';
import { isObject, jsonValue } from './json-document.ts';
import type { Unwrapped } from './log-lines.ts';
import { note } from './parsed.ts';
import { partOf, type Source } from './source.ts';

/** Under which name a log's record has the line that a program wrote. */
const lineNames =
  /^@?(?:log|(?:full_|short_)?message|msg|line|textpayload|_raw|original|text|body|content)$/i;
/** What a list of records, and a record within another, stand under. */
const holderNames =
  /^(?:events?|messages|hits|_source|results?|records|logevents|entries|fields|jsonpayload|data|items|log|values|stream)$/i;
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
      const named = members.filter(([name, content]) => lineNames.test(name) && typeof content === 'string');
      // GELF's other message is a summary.
      const line = named.find(([name]) => name === 'full_message') ?? named[0];
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
    source: partOf({ ...source, isPasted: false }, latin1Text(utf8Bytes(text))),
    notes: [note('LINES_OF_RECORDS', { count: lines.length })],
  };
}

/** Columns that a table of requests has. */
const columns =
  /(?:^|[,;"\t])(?:(?:request|req|http|raw)[ _-]?)?(?:headers?|body|payload|content|message|_raw)(?=$|[,;"\t])/i;

/**
 * The rows of a table of comma-separated values (RFC 4180) as JSON objects by the names of its first row; cells of JSON
 * become values. Undefined where a source is none.
 */
export async function rowsOf(source: Source): Promise<Unwrapped | undefined> {
  const [first = ''] = /^[^\r\n]*/.exec(source.text.slice(0, 4000)) ?? [];
  const comma = [',', ';', '\t'].find(each => first.includes(each));
  if (comma === undefined || !columns.test(first) || /[:{}=]/.test(first)) return undefined;
  const [names, ...rows] = await cellsOf(source, comma);
  if (!names || rows.length === 0 || rows.some(cells => cells.length !== names.length)) return undefined;
  const records = rows.map(cells => {
    const members = cells.map((cell, at) => `${JSON.stringify(names[at])}:${valueIn(cell, names[at] ?? '')}`);
    return `{${members.join(',')}}`;
  });
  const text = `[${records.join(',')}]`;
  return {
    source: partOf({ ...source, isPasted: false }, latin1Text(utf8Bytes(text))),
    notes: [note('LINES_OF_RECORDS', { count: rows.length })],
  };
}

/** Headers are read as what they are; a body stays the text that it is. */
function valueIn(cell: string, name: string): string {
  const isJson = /headers?$/i.test(name) && jsonValue(cell) !== undefined;
  return isJson ? cell : JSON.stringify(cell);
}

async function cellsOf({ text, pause }: Source, comma: string): Promise<string[][]> {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; at < text.length; ) {
    const turn = pause();
    if (turn) await turn;
    const end = text[at] === '"' ? quotedEnd(text, at) : plainEnd(text, at, comma);
    const cell = text.slice(at, end);
    // Where the table was cut, a quote is not closed.
    cells.push(text[at] === '"' ? cell.slice(1).replace(/"$/, '').replaceAll('""', '"') : cell);
    at = end;
    if (text[at] === comma) at += 1;
    else {
      if (text[at] === '\r') at += 1;
      at += 1;
      rows.push(cells);
      cells = [];
    }
  }
  return cells.length > 0 ? [...rows, cells] : rows;
}

function quotedEnd(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end > 0; end = text.indexOf('"', end + 2)) {
    if (text[end + 1] !== '"') return end + 1;
  }
  return text.length;
}

function plainEnd(text: string, from: number, comma: string): number {
  let at = from;
  while (at < text.length && text[at] !== comma && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
