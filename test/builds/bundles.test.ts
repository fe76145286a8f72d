import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolder, targets } from './read-manifest.ts';

/** Of the script that runs on every page of the portal. */
const WATCHER_BYTES = 9 * 1024;

describe.each(targets)('the build for %s', target => {
  const folder = buildFolder(target);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(folder, name)).isFile(),
  );
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  test('mentions no address of the practice portal', () => {
    const found = files.filter(name => /https?:\/\/(localhost|127\.0\.0\.1)/.test(read(name)));
    expect(found).toEqual([]);
  });

  test('the watcher is small, without the polyfill and React', () => {
    expect(statSync(join(folder, 'portal.js')).size).toBeLessThanOrEqual(WATCHER_BYTES);
    expect(read('portal.js')).not.toMatch(/react|webextension-polyfill|The message port closed/i);
  });

  test('runs React in its production build', () => {
    const assistant = read(join('content-scripts', 'assistant.js'));
    expect(assistant).not.toMatch(/jsxDEV|Warning: Each child in a list/);
  });

  test('has a script of sentences for each language, under the name by which its language calls itself', () => {
    const inEach = readdirSync('public/_locales').map(language => {
      const { language_tag } = JSON.parse(read(join('_locales', language, 'messages.json')));
      return `language${sep}${language_tag.message}.js`;
    });
    expect(files.filter(name => name.startsWith('language'))).toEqual(inEach);
    for (const name of inEach) expect(read(name)).toContain('globalThis.mistSentences=');
  });

  test('ships no source maps and no test code', () => {
    expect(files.filter(name => /\.map$|test|spec/.test(name))).toEqual([]);
  });
});
