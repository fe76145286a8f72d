import type { PortalForm } from '../../utils/portal/match/locate-form.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import { type FieldName, fieldNames } from '../../utils/webhook/fields.ts';

/** A form as it was read once: what it is for, and what stands in it. */
export interface ReadForm {
  readonly mode: PortalForm['mode'];
  readonly title: string;
  readonly draft: WebhookDraft;
}

/** A form with what was read in it. */
export function readOf(form: PortalForm, draft: WebhookDraft): ReadForm {
  return { mode: form.mode, title: form.title?.textContent ?? '', draft };
}

/** The name that stands in a draft; null where it cannot be read. */
export function nameOf({ name }: WebhookDraft): string | null {
  return name.status === 'read' ? name.value.trim() : null;
}

/** `open`: its values may have yet to come, as where a page builds its form first and then asks for them. */
export type Identity = 'same' | 'open' | 'other';

/**
 * Whether a form that the page has built in place of another is about the same webhook: it has the same title and name, or
 * holds what the last one held. A webhook that is filled may have another name for a while: `names` are those.
 */
export function identify(last: ReadForm, now: ReadForm, names: readonly string[] = []): Identity {
  if (now.mode !== last.mode || !hasSameTitle(now, last)) return 'other';
  const name = nameOf(now.draft);
  if (holdsSame(now, last) || (name && name === nameOf(last.draft))) return 'same';
  if (name !== null && names.includes(name)) return 'same';
  return name ? 'other' : 'open';
}

/** A title may show the name that stands in the form. */
function hasSameTitle(now: ReadForm, last: ReadForm): boolean {
  const withoutName = ({ title, draft }: ReadForm) => title.replace(nameOf(draft) ?? '', '');
  return now.title === last.title || withoutName(now) === withoutName(last);
}

/** Whether what can be read in both is the same, with the name or at least the URL among it. */
function holdsSame(now: ReadForm, last: ReadForm): boolean {
  const isRead = (field: FieldName) =>
    now.draft[field].status === 'read' && last.draft[field].status === 'read';
  const fields = fieldNames.filter(isRead);
  const textOf = ({ draft }: ReadForm, field: FieldName) => JSON.stringify(draft[field]);
  return (
    (fields.includes('name') || (nameOf(last.draft) === null && fields.includes('url'))) &&
    fields.every(field => textOf(now, field) === textOf(last, field))
  );
}
