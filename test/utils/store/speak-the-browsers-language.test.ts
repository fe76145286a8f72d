import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { sentence, speak } from '../../../utils/language/sentence.ts';
import { speakTheBrowsersLanguage } from '../../../utils/store/speak-the-browsers-language.ts';

afterEach(() => {
  vi.restoreAllMocks();
  speak(() => '');
});

test('sentences are the browser’s', () => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(key => `the browser’s ${key}`);
  speakTheBrowsersLanguage();
  expect(sentence('templates_none')).toBe('the browser’s templates_none');
});
