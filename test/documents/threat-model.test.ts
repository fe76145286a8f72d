import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/threat-model.md', 'utf8')
  .split('\n')
  .filter(line => line.startsWith('| ') && !/^\| (threat|---) /.test(line));

/** The tests that a row names, each with its file. */
const testsIn = (row: string) =>
  [...row.matchAll(/`(test\/[^`]+)`: (.+?)(?=<br>| *\|)/g)].map(([, path = '', name = '']) => ({
    path,
    name,
  }));

test('there are threats', () => {
  expect(rows.length).toBeGreaterThan(20);
});

test.each(rows)('each test that a threat names is there: %s', row => {
  const named = testsIn(row);
  expect(named.length).toBeGreaterThan(0);
  const missing = named.filter(
    ({ path, name }) => !existsSync(path) || !readFileSync(path, 'utf8').includes(`'${name}'`),
  );
  expect(missing).toEqual([]);
});
