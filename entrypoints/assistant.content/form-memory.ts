import type { PortalForm } from '../../utils/portal/match/locate-form.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import { type FieldName, fieldNames } from '../../utils/webhook/fields.ts';

/** What a form showed last, by which it is known again when the page has built it anew. */
export interface FormMemory {
  readonly keep: (form: PortalForm, draft: WebhookDraft) => void;
  readonly isSame: (form: PortalForm, draft: WebhookDraft) => boolean;
  /** Whether a form may still turn out to be the same: it is filled, and its values have yet to come. */
  readonly mayBeSame: (form: PortalForm, draft: WebhookDraft) => boolean;
}

interface Kept {
  readonly mode: PortalForm['mode'];
  readonly title: string;
  readonly draft: WebhookDraft;
}

/**
 * The same form has the same title and holds what the last one held. While it is filled, when any of its fields may change,
 * its name alone tells: `filledNames` are those that it may have then, and null at other times.
 */
export function createFormMemory(filledNames: () => readonly string[] | null): FormMemory {
  let last: Kept | null = null;
  const hasSameHead = (now: Kept) => last !== null && now.mode === last.mode && hasSameTitle(now, last);
  return {
    keep(form, draft) {
      last = keptOf(form, draft);
    },
    isSame(form, draft) {
      const now = keptOf(form, draft);
      if (!last || !hasSameHead(now)) return false;
      return holdsSame(now, last) || isFilled(now, last, filledNames());
    },
    mayBeSame(form, draft) {
      return filledNames() !== null && !nameOf(draft) && hasSameHead(keptOf(form, draft));
    },
  };
}

function keptOf(form: PortalForm, draft: WebhookDraft): Kept {
  return { mode: form.mode, title: form.title?.textContent ?? '', draft };
}

/** A title may show the name that stands in the form. */
function hasSameTitle(now: Kept, last: Kept): boolean {
  const withoutName = ({ title, draft }: Kept) => title.replace(nameOf(draft) ?? '', '');
  return now.title === last.title || withoutName(now) === withoutName(last);
}

function nameOf({ name }: WebhookDraft): string | null {
  return name.status === 'read' ? name.value.trim() : null;
}

/** Whether what can be read in both is the same, with the name or at least the URL among it. */
function holdsSame(now: Kept, last: Kept): boolean {
  const isTold = (field: FieldName) =>
    now.draft[field].status === 'read' && last.draft[field].status === 'read';
  const told = fieldNames.filter(isTold);
  const textOf = ({ draft }: Kept, field: FieldName) => JSON.stringify(draft[field]);
  return (
    (told.includes('name') || (nameOf(last.draft) === null && told.includes('url'))) &&
    told.every(field => textOf(now, field) === textOf(last, field))
  );
}

function isFilled(now: Kept, last: Kept, names: readonly string[] | null): boolean {
  if (!names) return false;
  const [name, before] = [nameOf(now.draft), nameOf(last.draft)];
  return name === before || (name !== null && names.includes(name));
}
