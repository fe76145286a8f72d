import { expect, test, vi } from 'vitest';
import { findSection } from '../../../../utils/portal/find-section.ts';
import { fitting, putInLine } from '../../../../utils/portal/section/place-buttons.ts';
import { livePage } from '../live-page.ts';

test('in a row of a table the section’s buttons stay within the Add button’s cell', () => {
  const { document, window } = livePage(
    `<table><tr><td><b>Webhooks</b></td><td><p><span id="add">Add Webhook</span></p></td></tr></table>`,
  );
  vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
  const section = findSection([document]);
  if (!section) throw new Error('No section was found.');
  const host = document.createElement('div');
  putInLine(host, section);
  expect(host.nextElementSibling?.localName).toBe('p');
  fitting(host, section)?.();
  expect(host.previousElementSibling?.localName).toBe('p');
  expect(fitting(host, section)).toBeNull();
  expect(document.querySelectorAll('tr > :not(td)')).toHaveLength(0);
});
