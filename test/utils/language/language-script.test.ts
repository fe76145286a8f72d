import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import {
  languageScript,
  languageScriptPath,
  speakTheInjectedLanguage,
} from '../../../utils/language/language-script.ts';
import { sentence, speak } from '../../../utils/language/sentence.ts';

const inject = (script: string): unknown => runInThisContext(script);

afterEach(() => {
  speak(() => '');
});

test('sentences are those of the script, a doubled dollar standing for one', () => {
  inject(
    languageScript({
      templates_list: { message: 'Noch keine „Vorlagen“\u2028"\\`${' },
      list_separator: { message: '$$' },
    }),
  );
  speakTheInjectedLanguage();
  expect(sentence('templates_list')).toBe('Noch keine „Vorlagen“\u2028"\\`${');
  expect(sentence('list_separator')).toBe('$');
});

test('nothing is handed back to whoever injects it', () => {
  expect(inject(languageScript({}))).toBeUndefined();
});

test.each(['en', 'de'])('in %s it brings what the language file holds', language => {
  const file = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  inject(languageScript(file));
  speakTheInjectedLanguage();
  expect(sentence('about_keeps_what')).toBe(file.about_keeps_what.message);
  expect(sentence('language_tag')).toBe(language);
  expect(languageScriptPath(sentence('language_tag'))).toBe(`/language/${language}.js`);
});
