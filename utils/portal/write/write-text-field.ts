import type { FieldName } from '../../webhook/fields.ts';
import { readText } from '../dom/values.ts';
import type { TextControl } from '../kinds/kind.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { pageTurn } from './page-turn.ts';
import { writeText } from './write-text.ts';

/** Types a text, and once more where the form asks for it twice. `again` finds the boxes where the page has built them anew. */
export async function writeTextField(
  { element, repeat }: TextControl,
  text: string,
  again: () => TextControl | null,
): Promise<void> {
  if (readText(element) !== text) writeText(element, text);
  if (!repeat) return;
  await pageTurn();
  const now = repeat.isConnected ? repeat : again()?.repeat;
  if (now && readText(now) !== text) writeText(now, text);
}

/** The control of a field that is typed; null where there is none. */
export function textControlOf(form: PortalForm | null, field: FieldName): TextControl | null {
  const control = form?.fields.located.get(field)?.control;
  return control?.kind === 'text' ? control : null;
}
