import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { literalsOf } from './language/literals-of.ts';

const messages = z.record(z.string(), z.strictObject({ message: z.string() }));
const textsOf = (language: string) =>
  new Map(
    Object.entries(
      messages.parse(JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'))),
    ).map(([key, { message }]) => [key, message]),
  );

const languages = globSync('public/_locales/*').map(path => path.slice('public/_locales/'.length));
const english = textsOf('en');

const sources = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}')
  .toSorted()
  .map(path => ({ path, literals: literalsOf(path, readFileSync(path, 'utf8')) }));

describe.each(languages)('%s', language => {
  const texts = textsOf(language);

  test('has the sentences of English, and no others', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('each sentence has its placeholders, and no more', () => {
    const placeholders = (text = '') => [...new Set(text.match(/\{\w+\}/g))].toSorted().join();
    const differing = [...texts].filter(
      ([key, text]) => placeholders(text) !== placeholders(english.get(key)),
    );
    expect(differing).toEqual([]);
  });

  test('none is empty or shouts, and a dollar stands twice, as browsers want it', () => {
    const isWrong = (text: string) =>
      text.trim() === '' || text.includes('!') || text.replaceAll('$$', '').includes('$');
    expect([...texts].filter(([, text]) => isWrong(text))).toEqual([]);
  });

  test('says which language it is', () => {
    expect(texts.get('language_tag')).toBe(language.replace('_', '-'));
  });
});

describe('in the sources', () => {
  test('what people read is found', () => {
    const source = '<p title="One">Two {a ? "Three" : b && "Four"} <B label={d || "Five"} id="six" /></p>';
    const shown = literalsOf('a.tsx', source).filter(({ kind }) => kind === 'shown');
    expect(new Set(shown.map(({ text }) => text.trim()).filter(Boolean))).toEqual(
      new Set(['One', 'Two', 'Three', 'Four', 'Five']),
    );
  });

  test('each sentence is used', () => {
    const strings = sources.flatMap(({ literals }) => literals.map(({ text }) => text));
    const named = new Set(strings);
    const families = [...named]
      .filter(text => /^[a-z]\w*_\*[\w*]*$/.test(text))
      .map(text => new RegExp(`^${text.replaceAll('*', '\\w+')}$`));
    const manifest = readFileSync('wxt.config.ts', 'utf8');
    const isUsed = (key: string) =>
      named.has(key) ||
      (/_(one|other)$/.test(key) && named.has(key.replace(/_[a-z]+$/, ''))) ||
      families.some(family => family.test(key)) ||
      manifest.includes(`__MSG_${key}__`);
    expect(families.length).toBeGreaterThan(5);
    expect([...english.keys()].filter(key => !isUsed(key))).toEqual([]);
  });

  /** The portal's and the field's own words, which are alike in every language. */
  const ownWords = new Set<string>([
    'Add Webhook',
    'Organization &gt; Settings',
    'Organization &gt; Site Configuration',
    'Webhooks',
    'X-Mist-Error:',
    'X-Mist-Signature',
    'X-Mist-Signature-v2',
  ]);

  /** Literals of the sources that meet a condition, each with its file. */
  const literalsThat = (meets: (literal: (typeof sources)[number]['literals'][number]) => boolean) =>
    sources.flatMap(({ path, literals }) => literals.filter(meets).map(({ text }) => `${path}: ${text}`));

  test('none shows a text of its own', () => {
    const isShown = literalsThat(
      ({ kind, text }) => kind === 'shown' && /\p{L}{2}/u.test(text) && !ownWords.has(text.trim()),
    );
    expect(isShown).toEqual([]);
  });

  test('none holds a sentence', () => {
    const sentences = literalsThat(({ text }) => /^[\p{Lu}“].*\p{L} \p{L}.*\p{Ll}[”’)]?[.:]$/u.test(text));
    expect(sentences).toEqual([]);
  });
});
