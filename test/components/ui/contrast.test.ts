import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8');

/** The custom properties of one theme's block that are colours, as `#rrggbb`. */
function colours(block: string): Map<string, string> {
  const body = css.slice(css.indexOf(block)).split('}')[0] ?? '';
  return new Map(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
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

const texts = ['text', 'text-quiet', 'accent', 'error', 'warning', 'note', 'clean'];
const cases = ['ground', 'ground-quiet'].flatMap(ground => [
  ...texts.map(name => [name, ground, 4.5] as const),
  ['control-line', ground, 3] as const,
]);

describe.each([
  ['light', '.surface {'],
  ['dark', '.surface[data-theme="dark"] {'],
])('%s', (_theme, block) => {
  const colour = colours(block);
  test.each(cases)('%s on %s has at least %d:1', (name, ground, least) => {
    expect(contrast(colour.get(name) ?? '#000000', colour.get(ground) ?? '#000000')).toBeGreaterThanOrEqual(
      least,
    );
  });
});
