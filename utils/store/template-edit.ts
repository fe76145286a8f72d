import { browser } from 'wxt/browser';
import { type TemplateEdit, templateEditSchema } from '../templates/template-edit.ts';

const KEY = 'template-edit';

/** The edit that is under way in this browser session, or null where there is none or it does not parse. */
export async function readTemplateEdit(): Promise<TemplateEdit | null> {
  const parsed = templateEditSchema().safeParse((await browser.storage.session.get(KEY))[KEY]);
  return parsed.success ? parsed.data : null;
}

/** Keeps the edit in memory until the browser closes, never on disk, or forgets it. Rejects where the store is full. */
export async function keepTemplateEdit(edit: TemplateEdit | null): Promise<void> {
  if (edit) await browser.storage.session.set({ [KEY]: edit });
  else await browser.storage.session.remove(KEY);
}
