import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, type SeenTable, toCsv, toJson } from '../../../../utils/fleet/take-along/table-file.ts';
import { timesOfThisRun } from '../../../setup/extent.ts';
import { atOnce } from './at-once.ts';

const tableOf = (...cells: Cell[]): SeenTable => ({
  columns: [{ key: 'name', title: 'Name' }],
  rows: cells.map(cell => [cell]),
});

const cells: readonly (readonly [cell: Cell, written: string])[] = [
  ['Paging', 'Paging'],
  ['', ''],
  [null, ''],
  [true, 'true'],
  [-5, '-5'],
  ['a,b', '"a,b"'],
  ['a "b"', '"a ""b"""'],
  ['a\nb', '"a\nb"'],
  ['a\rb', '"a\rb"'],
  [['alarms', 'audits'], '"alarms, audits"'],
  [['alarms'], 'alarms'],
  [[], ''],
  ['Zürich', 'Zürich'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t1', "'\t1"],
  ['\r=1', '"\'\r\'=1"'],
  ['\n=1', '"\'\n\'=1"'],
  // A spreadsheet that parts cells by semicolons or tabs parts this one, too.
  ['a;=1+1;b', "a;'=1+1;b"],
  ['a\t@b', "a\t'@b"],
  ['a\n+1', '"a\n\'+1"'],
  ['a;b', 'a;b'],
  ['＝1', "'＝1"],
  [['=1', 'a'], '"\'=1, a"'],
  ['=HYPERLINK("https://a.example","b")', '"\'=HYPERLINK(""https://a.example"",""b"")"'],
  ['a=1', 'a=1'],
  ["'=1", "'=1"],
];

test.each(cells)('%j as CSV is %j', (cell, written) => {
  expect(atOnce(toCsv(tableOf(cell)))).toBe(`Name\r\n${written}\r\n`);
});

test('a title may be anything, too', () => {
  expect(
    atOnce(
      toCsv({
        columns: [
          { key: 'a', title: '=A' },
          { key: 'b', title: 'B, C' },
        ],
        rows: [['1', 2]],
      }),
    ),
  ).toBe('\'=A,"B, C"\r\n1,2\r\n');
});

/** A reader after the grammar of RFC 4180. */
function readCsv(text: string): string[][] {
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  const lines: string[][] = [];
  for (let at = 0; at < text.length; ) {
    const line: string[] = [];
    for (let next = ','; next === ','; ) {
      field.lastIndex = at;
      const found = field.exec(text);
      line.push(found?.[1]?.replaceAll('""', '"') ?? found?.[2] ?? '');
      at = field.lastIndex;
      next = text[at] ?? '';
      at += next === ',' ? 1 : 2;
    }
    expect(text.slice(at - 2, at)).toBe('\r\n');
    lines.push(line);
  }
  return lines;
}

test('any texts are read again as they are, but for the apostrophe before a formula', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', 'a', "'") }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), rows => {
      const columns = [
        { key: 'a', title: 'A' },
        { key: 'b', title: 'B' },
      ];
      const [head, ...read] = readCsv(atOnce(toCsv({ columns, rows })));
      expect(head).toEqual(['A', 'B']);
      for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      const marked = rows.map(row =>
        row.map(cell => cell.replace(/^(?=[\t\r\n])|(?<=^|[;\t\r\n])(?=[=+\-@])/g, "'")),
      );
      expect(read).toEqual(marked);
    }),
    { numRuns: timesOfThisRun(300) },
  );
});

test('JSON has the columns that are seen, by their keys', () => {
  const table: SeenTable = {
    columns: [
      { key: 'name', title: 'Name' },
      { key: 'topics', title: 'Topics' },
    ],
    rows: [
      ['=1', ['alarms']],
      [null, []],
    ],
  };
  expect(atOnce(toJson(table))).toBe(
    `${JSON.stringify(
      [
        { name: '=1', topics: ['alarms'] },
        { name: null, topics: [] },
      ],
      null,
      2,
    )}\n`,
  );
  expect(atOnce(toJson({ ...table, rows: [] }))).toBe('[]\n');
});
