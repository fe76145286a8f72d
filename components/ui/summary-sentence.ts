import type { Counts, FormState } from './form-state.ts';

const counted = (count: number, word: string) => (count === 1 ? `1 ${word}` : `${count} ${word}s`);

const listed = ({ errors, warnings, notes }: Counts): string =>
  [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    notes > 0 ? counted(notes, 'note') : '',
  ]
    .filter(Boolean)
    .join(', ');

/**
 * The one sentence about the form; also what screen readers hear.
 * `unfinished`: something required is still empty, so that "no problems" would promise too much.
 */
export function summarySentence(state: FormState, counts: Counts, unfinished = false): string {
  if (state === 'unreadable') return 'This form could not be read, so nothing is checked.';
  const found = listed(counts);
  if (state === 'partial')
    return found ? `${found}; not every field is checked` : 'No problems in the fields checked';
  return found || (unfinished ? 'No problems so far' : 'No problems found');
}
