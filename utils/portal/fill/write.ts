import type { WebhookDraft } from '../../webhook/draft.ts';
import type { FieldName } from '../../webhook/fields.ts';
import type { Written } from '../interact/choose.ts';
import { locateForm, type PortalForm } from '../match/locate-form.ts';
import { choiceWordOf, isChoiceField } from '../vocabulary/words.ts';

/** Writes one field of a draft into the form that `locate` finds; says what it does not offer. */
export async function writeField(
  locate: () => PortalForm | null,
  field: FieldName,
  draft: WebhookDraft,
  signal: AbortSignal,
): Promise<Written> {
  const find = () => locate()?.fields.located.get(field)?.control;
  const control = find();
  const { [field]: reading } = draft;
  if (!control || reading.status !== 'read') return { missing: [] };
  const { value } = reading;
  if (typeof value !== 'boolean') return control.write(find, value, wordOf(field), signal);
  const written = await control.write(find, value ? 'yes' : 'no', wordOf(field), signal);
  return { ...written, missing: written.missing.map(() => String(value)) };
}

const wordOf = (field: FieldName) => (isChoiceField(field) ? choiceWordOf[field] : (text: string) => text);

/** Mends one field of a form: as `writeField`, with what is known of the form already to begin with. */
export const mendField = (
  form: PortalForm,
  field: FieldName,
  draft: WebhookDraft,
  signal: AbortSignal,
): Promise<Written> =>
  writeField(
    startingWith(form, () => locateForm(form.root)),
    field,
    draft,
    signal,
  );

/** Finds a form that was just located without locating it again the first time. */
export function startingWith(first: PortalForm, locate: () => PortalForm | null): () => PortalForm | null {
  let known: PortalForm | null = first;
  return () => {
    const form = known ?? locate();
    known = null;
    return form;
  };
}
