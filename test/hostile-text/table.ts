import { alignColumns } from '../bench/row.ts';
import { triedFunctions } from './calls.ts';
import { hostileTexts } from './texts.ts';
import { TELLING, trial, type Worst } from './trial.ts';

/** Whole searches, which try each of the functions below them; they get fewer texts. */
export const searches: ReadonlySet<string> = new Set([
  'diagnose',
  'runVerification',
  'secretVariants',
  'writeAndSync',
  'performImport',
]);

const MOST = 1_048_576;

/** The worst text of each function that takes text: how its time grows, and the time at the largest length that was tried. */
export async function hostileTable(): Promise<{ readonly table: string; readonly isOver: boolean }> {
  const middle = hostileTexts('in the middle');
  const framed = hostileTexts();
  const all: Worst[] = [];
  for (const [index, tried] of triedFunctions.entries()) {
    const isPlain = tried.parameters.every(type => type?.type === 'TSStringKeyword');
    const step = isPlain ? 1 : searches.has(tried.name) ? 20 : 4;
    const some = [
      ...middle.filter((_, at) => at % step === index % step),
      ...framed.filter((_, at) => at % (step * 20) === index % (step * 20)),
    ];
    all.push(await trial(tried, some, { small: 4096, most: MOST, slow: 0, until: 150 }));
  }
  const rows = all
    .toSorted((one, other) => other.milliseconds - one.milliseconds)
    .map(each => [
      each.function,
      each.text,
      each.milliseconds < TELLING ? 'short' : each.exponent.toFixed(2),
      String(each.length),
      `${each.milliseconds.toFixed(1)} ms`,
      each.isOver ? 'OVER' : 'ok',
    ]);
  return {
    table: alignColumns([['function', 'worst text', 'exponent', 'characters', 'time', ''], ...rows]),
    isOver: all.some(({ isOver }) => isOver),
  };
}
