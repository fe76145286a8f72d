import type { FieldName } from '../../webhook/fields.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { pageTurn } from './page-turn.ts';
import { untoldTexts } from './untold-texts.ts';
import { textControlOf, writeTextField } from './write-text-field.ts';

/** Gives boxes that did not tell their value the text back that stood there; gives the fields that have it then. */
export async function writeBack(
  locate: () => PortalForm | null,
  texts: ReadonlyMap<FieldName, string>,
): Promise<FieldName[]> {
  for (const [field, text] of texts) {
    const form = locate();
    const control = textControlOf(form, field);
    if (!form || !control || untoldTexts(form).get(field) === text) continue;
    await writeTextField(control, text, () => textControlOf(locate(), field));
    await pageTurn();
  }
  const form = locate();
  const now = form && untoldTexts(form);
  return Array.from(texts).flatMap(([field, text]) => (now?.get(field) === text ? [field] : []));
}
