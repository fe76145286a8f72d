/** One line of the bench's table. */
export interface Row {
  readonly what: string;
  /** Left out where a line only shows what others are to be held against. */
  readonly budget?: number;
  readonly measured: number;
  readonly unit: 'ms' | 'bytes' | 'count' | '×';
  /** How often it was measured. */
  readonly runs: number;
}

export const isOver = ({ budget, measured }: Row): boolean => budget !== undefined && !(measured <= budget);

const markOf = (row: Row): string => {
  if (row.budget === undefined) return '';
  return isOver(row) ? 'OVER' : 'ok';
};

/** The table as text; a measurement that is missing counts as over. */
export function tableOf(rows: readonly Row[]): string {
  const shown = ({ unit }: Row, value: number | undefined) => {
    if (value === undefined) return '';
    if (unit === 'count') return String(value);
    return `${unit === 'bytes' ? value : value.toFixed(1)} ${unit}`;
  };
  const lines = [
    ['what', 'budget', 'measured', 'runs', ''],
    ...rows.map(row => [
      row.what,
      shown(row, row.budget),
      shown(row, row.measured),
      String(row.runs),
      markOf(row),
    ]),
  ];
  return alignColumns(lines);
}

/** Lines of cells as text, each column as wide as its widest cell. */
export function alignColumns(lines: readonly (readonly string[])[]): string {
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0))) ?? [];
  return lines
    .map(line => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
