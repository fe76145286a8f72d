import type { WebhookDraft } from '../../webhook/draft.ts';
import { fieldNames } from '../../webhook/fields.ts';
import { openAdvanced } from '../fill/reveal.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { readForm } from '../match/read-form.ts';
import { until } from './until.ts';

/** How long the advanced section may take to unfold, in milliseconds. */
const PATIENCE = 2000;

/** Opens the advanced section where a `read` field of `wanted` stands folded away in it. Resolves with the form then. */
export async function unfold(
  locate: () => PortalForm | null,
  wanted: WebhookDraft,
  signal: AbortSignal,
): Promise<PortalForm | null> {
  const form = locate();
  if (!form || !foldsAway(form, wanted)) return form;
  openAdvanced(form);
  const open = await until(
    () => {
      const now = locate();
      return now && !foldsAway(now, wanted) ? now : null;
    },
    signal,
    PATIENCE,
  );
  return open ?? locate();
}

function foldsAway(form: PortalForm, wanted: WebhookDraft): boolean {
  const draft = readForm(form);
  return fieldNames.some(field => wanted[field].status === 'read' && draft[field].status === 'collapsed');
}
