import { rootsOf } from '../../../../utils/portal/dom/tree.ts';
import { findForm } from '../../../../utils/portal/form/find-form.ts';
import { otherNames } from '../../../../utils/portal/form/find-section.ts';
import { locateForm, type PortalForm, wholeForm } from '../../../../utils/portal/match/locate-form.ts';
import { readForm } from '../../../../utils/portal/match/read-form.ts';
import type { WebhookDraft } from '../../../../utils/webhook/draft.ts';

/** The webhook form on a page, found as the assistant finds it; null where it sees none. */
export function formOn(document: Document): PortalForm | null {
  const found = findForm(rootsOf(document));
  return found && locateForm(wholeForm(found));
}

/** A draft as plain values: what was read as it is, headers as pairs, anything else as its status. */
export function plainDraft(draft: WebhookDraft): Record<string, unknown> {
  const entries = Object.entries(draft).map(([field, reading]) => {
    if (reading.status !== 'read') return [field, reading.status];
    return [field, field === 'headers' ? plainHeaders(draft) : reading.value];
  });
  return Object.fromEntries(entries);
}

function plainHeaders({ headers }: WebhookDraft): unknown {
  if (headers.status !== 'read') return null;
  return headers.value.fields.map(({ name, value }) => [name, value]);
}

/** What is read on a page, as plain values; null where it shows no webhook form. */
export function readingOf(document: Document) {
  const form = formOn(document);
  if (!form) return null;
  const draft = readForm(form);
  const plain = plainDraft(draft);
  return {
    draft: plain,
    headersText: draft.headers.status === 'read' ? draft.headers.value.text : undefined,
    mode: form.mode,
    title: form.title?.textContent?.trim(),
    otherNames: otherNames(rootsOf(document), form.root, form.mode === 'edit' ? String(plain.name) : null),
  };
}
