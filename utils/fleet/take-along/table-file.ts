/** What a cell holds; several texts are topics and the like. */
export type Cell = string | number | boolean | null | readonly string[];

/** A table as a person sees it: the columns that are shown, and the rows that no filter takes out. */
export interface SeenTable {
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  /** A cell for each column. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table as CSV (RFC 4180). What a spreadsheet would run as a formula has an apostrophe before it. */
export function toCsv({ columns, rows }: SeenTable): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  return lines.map(line => `${line.map(csvCell).join()}\r\n`).join('');
}

function csvCell(cell: Cell): string {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : (cell ?? []).join(', ');
  const plain = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A table as JSON: a list of objects, whose members are the columns by their keys. */
export function toJson({ columns, rows }: SeenTable): string {
  const objects = rows.map(row =>
    Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])),
  );
  return `${JSON.stringify(objects, null, 2)}\n`;
}
