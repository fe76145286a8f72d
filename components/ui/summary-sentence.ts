import { counted } from '../../utils/language/counted.ts';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import type { Counts, FormState } from './form-state.ts';

const foundIn = ({ errors, warnings, notes }: Counts): string =>
  listed(
    [
      errors > 0 ? counted('summary_errors', errors) : '',
      warnings > 0 ? counted('summary_warnings', warnings) : '',
      notes > 0 ? counted('summary_notes', notes) : '',
    ].filter(Boolean),
  );

/**
 * The one sentence about the form; also what screen readers hear.
 * `unfinished`: something required is still empty, so that "no problems" would promise too much.
 */
export function summarySentence(state: FormState, counts: Counts, unfinished = false): string {
  if (state === 'unreadable') return sentence('summary_unreadable');
  const found = foundIn(counts);
  if (state === 'partial')
    return found ? sentence('summary_partial', { found }) : sentence('summary_partial_none');
  return found || sentence(unfinished ? 'summary_none_so_far' : 'summary_none');
}
