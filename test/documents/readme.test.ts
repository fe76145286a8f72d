import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { clouds } from '../../utils/webhook/clouds.ts';
import { readSections } from './read-sections.ts';

const documents = [...globSync('*.md'), ...globSync('{docs,test}/**/*.md')];
const sources = new Set(
  globSync('{*.ts,{components,entrypoints,scripts,test,utils}/**/*.{ts,tsx}}').map(path => basename(path)),
);
const read = (path: string): string => readFileSync(path, 'utf8');

test('the README names each host that the extension may reach', () => {
  const named = read('README.md').match(/`manage\.[\w.-]+`/g);
  expect(named).toEqual(clouds.map(({ portalHost }) => `\`${portalHost}\``));
});

test('the README names each command', () => {
  const commands = Object.keys(packageFile.scripts).map(name =>
    ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`,
  );
  expect(commands.filter(command => !read('README.md').includes(`\`${command}\``))).toEqual([]);
});

test('each package has its reason in CONTRIBUTING.md, and no other has', () => {
  const rows =
    readSections(read('CONTRIBUTING.md'))
      .get('Packages')
      ?.match(/^\| `.*$/gm) ?? [];
  const explained = rows.flatMap(row => row.split(' | ')[0]?.match(/[^`|, ]+/g) ?? []);
  const { dependencies, devDependencies } = packageFile;
  expect(explained.toSorted()).toEqual(
    [...Object.keys(dependencies), ...Object.keys(devDependencies)].toSorted(),
  );
});

test.each(documents)('%s links to what is there, and names what is there', path => {
  const text = read(path);
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) =>
    join(dirname(path), link),
  );
  const named = [
    ...text.matchAll(/`((?:components|docs|entrypoints|public|scripts|test|utils)\/[\w./-]+)`/g),
  ].map(([, name = '']) => name);
  expect([...links, ...named].filter(each => !existsSync(each))).toEqual([]);
  const files = [...text.matchAll(/`([\w.-]+\.tsx?)`/g)].map(([, name = '']) => name);
  expect(files.filter(name => !sources.has(name))).toEqual([]);
});
