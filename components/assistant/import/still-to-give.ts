import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';

/** What is still to give before a form can be filled, as a sentence; '' where nothing is. */
export function stillToGive(labels: readonly string[]): string {
  return labels.length === 0 ? '' : sentence('import_still_to_give', { variables: listed(labels) });
}
