import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { undocumentedExports } from './undocumented-exports.ts';

test('what counts as documented', () => {
  const source = `
    /** Says so. */
    export function documented() {}

    // Says so, but not as a docstring.
    export function remarked() {}

    export const arrow = () => 1;
    export const value = 1;
    function inner() {}
  `;
  expect(undocumentedExports('example.ts', source)).toEqual(['remarked', 'arrow']);
});

test('each function that is given to others has a docstring', () => {
  const paths = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}').toSorted();
  expect(paths.length).toBeGreaterThan(300);
  const missing = paths.flatMap(path =>
    undocumentedExports(path, readFileSync(path, 'utf8')).map(name => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});
