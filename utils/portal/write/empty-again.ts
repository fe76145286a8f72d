import type { FieldName } from '../../webhook/fields.ts';
import type { PortalForm } from '../locate-form.ts';
import { blankBoxes } from './blank-boxes.ts';
import { pageTurn } from './page-turn.ts';
import { textControlOf, writeTextField } from './write-text-field.ts';

/** Empties the boxes of fields that were blank; gives those that are blank then. */
export async function emptyAgain(
  locate: () => PortalForm | null,
  blank: readonly FieldName[],
): Promise<FieldName[]> {
  for (const field of blank) {
    const form = locate();
    const control = textControlOf(form, field);
    if (!form || !control || blankBoxes(form).includes(field)) continue;
    await writeTextField(control, '', () => textControlOf(locate(), field));
    await pageTurn();
  }
  const form = locate();
  const now = form ? blankBoxes(form) : [];
  return blank.filter(field => now.includes(field));
}
