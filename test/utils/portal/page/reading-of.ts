import { otherNames } from '../../../../utils/portal/other-names.ts';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { rootsOf } from '../../../../utils/portal/roots.ts';
import { formOn, plainDraft } from './read-page.ts';

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
