import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { readSections } from './read-sections.ts';

test('the changelog has what a release of this version says', () => {
  const sections = readSections(readFileSync('CHANGELOG.md', 'utf8'));
  const [, notes = ''] =
    [...sections].find(([heading]) => heading.startsWith(`[${packageFile.version}]`)) ?? [];
  expect(notes).toMatch(/^### (?:Added|Changed|Fixed|Removed|Security)\n\n- /);
});

test('workflows run each action by its hash, with its version beside it', () => {
  const used = globSync('.github/workflows/*.yml').flatMap(path =>
    [...readFileSync(path, 'utf8').matchAll(/uses: (.+)/g)].map(([, action = '']) => action),
  );
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter(action => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
});
