import { expect, inject, test } from 'vitest';
import { triedFunctions, untried } from './hostile-text/calls.ts';
import { functionsOfText } from './hostile-text/functions.ts';
import { searches } from './hostile-text/table.ts';
import { hostileTexts } from './hostile-text/texts.ts';
import { trial, type Worst } from './hostile-text/trial.ts';

test('the functions that take text are known by the types of their parameters', () => {
  const names = functionsOfText.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(200);
  expect(names).toEqual(expect.arrayContaining(['check', 'parseCapture', 'verify', 'redact', 'normalise']));
  expect(
    Object.keys(untried).filter(name => !names.includes(name)),
    'they are no more',
  ).toEqual([]);
});

/** For each change every function meets an eighth of the texts, at a quarter of the length. */
const isGate = inject('extent') === 'gate';

test('no function takes longer for a hostile text than the text grows', { timeout: 120_000 }, async () => {
  const texts = hostileTexts('in the middle');
  const all: Worst[] = [];
  for (const [index, tried] of triedFunctions.entries()) {
    const isPlain = tried.parameters.every(type => type?.type === 'TSStringKeyword');
    const step = (isPlain ? 1 : searches.has(tried.name) ? 40 : 8) * (isGate ? 8 : 1);
    const some = texts.filter((_, at) => at % step === index % step);
    all.push(await trial(tried, some, { small: 4096, most: isGate ? 16_384 : 65_536, slow: 4 }));
  }
  expect(all.filter(({ isOver }) => isOver)).toEqual([]);
  expect(
    all.flatMap(each => (each.answered === 0 && !isGate ? [each.function] : [])),
    'they only throw',
  ).toEqual([]);
});
