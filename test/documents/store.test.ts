import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readSections } from './read-sections.ts';

/** Characters that the stores take at most. */
const LIMITS: Readonly<Record<string, number>> = {
  Name: 45,
  Summary: 132,
  'Summary for addons.mozilla.org': 250,
  Description: 15_000,
  'Single purpose': 1000,
  'Permission: storage': 1000,
  'Permission: scripting': 1000,
  'Permission: host permissions': 1000,
  'Remote code': 1000,
};
const messages = z.record(z.string(), z.object({ message: z.string() }));
const languages = globSync('public/_locales/*').map(path => path.slice('public/_locales/'.length));
const listing = (language: string) => readSections(readFileSync(`docs/store/${language}.md`, 'utf8'));

describe.each(languages)('the listing in %s', language => {
  const sections = listing(language);

  test('has the texts that people read, none too long', () => {
    for (const heading of ['Name', 'Summary', 'Summary for addons.mozilla.org', 'Description'])
      expect(sections.get(heading), heading).toBeTruthy();
    const tooLong = [...sections].filter(([heading, text]) => text.length > (LIMITS[heading] ?? Infinity));
    expect(tooLong).toEqual([]);
  });

  test('says what the manifest says', () => {
    const texts = messages.parse(
      JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')),
    );
    expect(sections.get('Name')).toBe(texts.extension_name?.message);
    expect(sections.get('Summary')).toBe(texts.extension_description?.message);
  });
});

test('the purpose, each permission and the use of data are explained', () => {
  const headings = [...listing('en').keys()];
  expect(headings).toEqual(expect.arrayContaining([...Object.keys(LIMITS), 'Category', 'Data use']));
});

const sizeOf = (path: string): number[] => {
  const header = readFileSync(path).subarray(0, 24);
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
};

test.each(globSync('docs/pictures/*.png'))('%s has the size that both stores ask for', path => {
  expect(sizeOf(path)).toEqual([1280, 800]);
});

test('there are the five pictures that the Chrome Web Store takes at most, and its tile', () => {
  expect(globSync('docs/pictures/*.png')).toHaveLength(5);
  expect(sizeOf('docs/store/promotional-tile.png')).toEqual([440, 280]);
});
