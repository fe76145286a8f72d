import type { WebhookDraft } from '../../webhook/draft.ts';
import type { FieldName } from '../../webhook/fields.ts';
import type { CustomHeaders } from '../../webhook/headers.ts';
import { readText } from '../dom/values.ts';
import { locateForm, type PortalForm } from '../match/locate-form.ts';
import { writeText } from './write-text.ts';
import { textControlOf, writeTextField } from './write-text-field.ts';

/** Writes one typed field of a draft into the form, touching only boxes whose text differs. */
export function writeField({ fields, root }: PortalForm, field: FieldName, draft: WebhookDraft): void {
  const control = fields.located.get(field)?.control;
  const reading = draft[field];
  if (!control || reading.status !== 'read') return;
  if (control.kind === 'header-rows' && draft.headers.status === 'read') {
    const headers: CustomHeaders = draft.headers.value;
    for (const [index, row] of control.rows.entries()) {
      const header = headers.fields[index];
      if (!header || typeof header.value !== 'string') continue;
      update(row.name, header.name);
      update(row.value, header.value);
    }
  } else if (control.kind === 'text') {
    const text =
      field === 'headers' && draft.headers.status === 'read' ? draft.headers.value.text : reading.value;
    if (typeof text !== 'string') return;
    void writeTextField(control, text, () => textControlOf(locateForm(root), field));
  }
}

function update(element: Element, text: string): void {
  if (readText(element) !== text) writeText(element, text);
}
