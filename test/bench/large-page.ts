import { rootsOf } from '../../utils/portal/dom/tree.ts';
import { findForm } from '../../utils/portal/form/find-form.ts';
import { locateForm } from '../../utils/portal/match/locate-form.ts';
import { readForm } from '../../utils/portal/match/read-form.ts';

function enlarge(parent: Element, nodes: number, words: string): void {
  const box = document.createElement('div');
  for (let count = 0; count < nodes; count += 4) {
    const part = document.createElement('div');
    const text = document.createElement('span');
    text.textContent = words;
    part.append(text, document.createElement('i'));
    box.append(part);
  }
  parent.append(box);
}

/** Milliseconds of the first finding, locating and reading of the open form, cold, on a page of at least so many nodes. */
export function timeReading(nodes: number): number {
  const dialog = findForm(rootsOf(document));
  if (!dialog) throw new Error('No form is open.');
  enlarge(document.body, nodes / 2, 'Connected');
  enlarge(dialog, nodes / 2, '•');
  document.body.getBoundingClientRect();
  const began = performance.now();
  const root = findForm(rootsOf(document));
  const form = root && locateForm(root);
  const draft = form && readForm(form);
  const time = performance.now() - began;
  if (draft?.name.status !== 'read') throw new Error('The form could not be read.');
  return time;
}
