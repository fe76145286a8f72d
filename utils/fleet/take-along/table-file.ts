import { joined, jsonList, made, type Steps } from './steps.ts';

/** What a cell holds; several texts are topics and the like. */
export type Cell = string | number | boolean | null | readonly string[];

/** A table as a person sees it: the columns that are shown, and the rows that no filter takes out. */
export interface SeenTable {
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  /** A cell for each column. */
  readonly rows: Iterable<readonly Cell[]>;
}

/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"): at the beginning of a cell, and within
 * it behind what parts cells where a comma is the decimal sign.
 */
const formula = /^[\t\r\n]|(?<=^|[;\t\r\n])[=+\-@＝＋－＠]/g;

/** A table as CSV (RFC 4180). What a spreadsheet would run as a formula has an apostrophe before it. */
export function* toCsv({ columns, rows }: SeenTable): Steps<string> {
  return csvLine(columns.map(({ title }) => title)) + (yield* joined(rows, csvLine));
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join()}\r\n`;
}

function csvCell(cell: Cell): string {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : (cell ?? []).join(', ');
  const plain = text.replace(formula, "'$&");
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A table as JSON: a list of objects, whose members are the columns by their keys. */
export function* toJson({ columns, rows }: SeenTable): Steps<string> {
  const objects = yield* made(rows, row =>
    Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])),
  );
  return `${yield* jsonList(objects)}\n`;
}
