import { describe, expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { say } from '../../../utils/rules/say.ts';
import { sentences } from '../../../utils/rules/sentences.ts';
import { characterName, visibleText } from '../../../utils/rules/text/wording.ts';
import type { Finding } from '../../../utils/webhook/finding.ts';

const finding = (code: string, args: Finding['args'] = {}, fixable = false): Finding => ({
  code,
  field: 'headers',
  severity: 'error',
  args,
  fixable,
});

describe('say', () => {
  test('fills the sentences from the arguments', () => {
    const said = say(finding('HEADER_NOT_STRING', { header: '“X-A”', name: 'X-A', type: 'number' }, true));
    expect(said.problem).toBe('The value of header “X-A” is of JSON type number, not a string.');
    expect(said.consequence).toContain('X-Mist-Error: header[X-A] not a string');
    expect(said.fix).toBe('Make it a string');
  });

  test('names no fix where the finding has none', () => {
    expect(say(finding('NAME_SPACE'))).not.toHaveProperty('fix');
  });

  test('chooses the wording by variant, and keeps the rest', () => {
    const plain = say(finding('URL_PRIVATE', { host: '10.0.0.1', variant: 'private' }));
    const loopback = say(finding('URL_PRIVATE', { host: 'localhost', variant: 'loopback' }));
    expect(plain.problem).toBe('10.0.0.1 is an address inside a private network.');
    expect(loopback.problem).toBe('localhost always means the sending machine itself.');
    expect(loopback.remedy).toBe(plain.remedy);
  });

  test('does not fill what an argument brings along', () => {
    expect(say(finding('NAME_DUPLICATE', { name: '{code}' })).problem).toContain('“{code}”');
  });

  test.each(['NO_SUCH_CODE', 'constructor', '__proto__'])('has a general sentence for %s', code => {
    expect(say(finding(code)).problem).toContain(code);
  });
});

describe('the sentences', () => {
  const all = Object.entries(english).filter(([key]) => key.startsWith('rule_'));

  test.each(all)('%s reads like one', (key, { message }) => {
    expect(message).toMatch(key.endsWith('_fix') ? /^[A-Z][^.]*$/ : /^([A-Z“]|\{).*\.$/s);
    expect(message).not.toMatch(/!|\b(please|oops|sorry)\b/i);
  });

  test.each(Object.entries(sentences))('%s links to a page on the web, if to any', (_code, { link }) => {
    expect(link ?? 'https://').toMatch(/^https:\/\//);
  });

  test('quote Mist’s errors as documented', () => {
    expect(say(finding('HEADERS_TOO_BIG')).consequence).toContain('X-Mist-Error: headers too big');
    expect(say(finding('HEADERS_FORMAT_INVALID')).consequence).toContain(
      'X-Mist-Error: headers format invalid',
    );
    expect(say(finding('HEADER_NOT_STRING')).consequence).toContain('header[{name}] not a string');
  });
});

describe('how texts and characters are shown', () => {
  test.each([
    ['a'.repeat(60), 'a'.repeat(60)],
    ['🛜'.repeat(61), `${'🛜'.repeat(60)}…`],
    ['a\0\t\n\r\u200b\u00a0b', 'a\\0\\t\\n\\r\\u{200b}\\u{a0}b'],
    ['\ud800', '\\u{d800}'],
  ])('%j as %s', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  test.each([
    ['\0', 'NUL (\\0)'],
    ['\u2003', 'U+2003 (invisible)'],
    ['\u2061', 'U+2061 (invisible)'],
    ['\ud800', 'U+D800 (invisible)'],
    ['\u0007', 'U+0007 (a control character)'],
    ['é', '“é” (U+00E9)'],
    ['(', '“(”'],
  ])('%j as %s', (character, name) => {
    expect(characterName(character)).toBe(name);
  });
});
