import { dialogAround, TITLE } from './find-form.ts';
import { spokenText } from './spoken-text.ts';
import { parentOf } from './tree.ts';

const HIGHEST = 12;

/** The whole form around what was found of it: its dialog, or else the nearest ancestor that shows the title too. */
export function wholeForm(found: Element): Element {
  const dialog = dialogAround(found);
  if (dialog) return dialog;
  let at: Element | null = found;
  for (let height = 0; at && at.localName !== 'body' && height < HIGHEST; height++, at = parentOf(at)) {
    if (TITLE.test(spokenText(at))) return at;
  }
  return found;
}
