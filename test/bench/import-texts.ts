import '../setup/speak-english.ts';
import { importConfiguration } from '../../utils/templates/import/import-configuration.ts';
import { configurations } from '../cases/configurations.ts';
import type { Row } from './row.ts';

const TEXTS = 10_000;

/** A text with one character taken out, doubled or replaced, by a generator that gives the same texts in every run. */
function spoil(text: string, seed: number): string {
  const at = (seed * 7919) % text.length;
  const replacement =
    ['', text.slice(at, at + 1).repeat(2), '"', '{', '\\', ',', '\u0000', '9e999'][seed % 8] ?? '';
  return text.slice(0, at) + replacement + text.slice(at + 1);
}

/** The longest import among spoilt texts; each text counts with the best of three tries, so that pauses of the runtime do not. */
export async function importTexts(): Promise<Row[]> {
  let longest = 0;
  for (let seed = 0; seed < TEXTS; seed += 1) {
    const whole = JSON.stringify(configurations[seed % configurations.length], null, seed % 3);
    const text = spoil(whole, seed);
    let best = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const began = performance.now();
      importConfiguration(text);
      best = Math.min(best, performance.now() - began);
    }
    longest = Math.max(longest, best);
  }
  return [
    {
      what: 'the longest import of a spoilt text',
      budget: 20,
      measured: longest,
      unit: 'ms',
      runs: TEXTS,
    },
  ];
}
