import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8');

/** The custom properties of one theme's block, by name. */
function tokensOf(block: string): Map<string, string> {
  const body = css.slice(css.indexOf(block)).split('}')[0] ?? '';
  return new Map(
    [...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance, 0 to 1 (WCAG 2.2, definition of relative luminance). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

const tones = ['error', 'warning', 'note', 'clean'];
const texts = ['text', 'text-quiet', 'accent', 'accent-strong', ...tones];
const cases = [
  ...['canvas', 'surface', 'surface-quiet'].flatMap(behind => [
    ...texts.map(name => [name, behind, 4.5] as const),
    ['control-line', behind, 3] as const,
  ]),
  ...['accent', ...tones].flatMap(tone =>
    [tone, 'text', 'text-quiet'].map(name => [name, `${tone}-soft`, 4.5] as const),
  ),
  ...['accent', 'accent-strong'].map(behind => ['on-accent', behind, 4.5] as const),
];

describe.each([
  ['light', '.surface {'],
  ['dark', '.surface[data-theme="dark"] {'],
])('%s', (_theme, block) => {
  const tokens = tokensOf(block);
  test.each(cases)('%s on %s has at least %d:1', (name, behind, least) => {
    expect(contrast(tokens.get(name) ?? '', tokens.get(behind) ?? '')).toBeGreaterThanOrEqual(least);
  });
});

describe('names', () => {
  const light = tokensOf('.surface {');
  const colours = [...light].filter(([, value]) => value.startsWith('#')).map(([name]) => name);

  test.each(['.surface[data-theme="dark"] {', '.surface[data-theme] {'])('%s has each colour', block => {
    const tokens = tokensOf(block);
    expect(colours.filter(name => !tokens.has(name))).toEqual([]);
  });

  test('what the styles use is there', () => {
    const styles = globSync('components/**/*.{css,tsx}').map(path => readFileSync(path, 'utf8'));
    const own = new Set(
      styles.flatMap(text => [...text.matchAll(/--([\w-]+)'?\??:/g)].map(([, name]) => name)),
    );
    const used = styles.flatMap(text => [...text.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name));
    expect(used.length).toBeGreaterThan(100);
    expect([...new Set(used)].filter(name => !own.has(name))).toEqual([]);
  });
});
