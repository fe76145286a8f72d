import { expect, test } from 'vitest';
import { fillTabs, readUnfolded } from '../../../../utils/portal/fill/unfold.ts';
import { readForm } from '../../../../utils/portal/match/read-form.ts';
import { nothingWanted, on } from '../page/fill-page.ts';
import { livePage } from '../page/live-page.ts';
import { formOn, plainDraft } from '../page/read-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

const read = <T>(value: T) => ({ status: 'read', value }) as const;
const wanted = { ...nothingWanted, name: read('Pager'), secret: read('new'), verify_cert: read(false) };

/** A form of two tabs of which the page holds one at a time. */
function tabbedPage() {
  const tab = (name: string, isShown: boolean) =>
    `<button role="tab" aria-selected="${isShown}">${name}</button>`;
  const tabs = `<div role="tablist">${tab('General', true)}${tab('Advanced Settings', false)}</div>`;
  const name = `${tabs}<div id="general"><label>Name <input id="name" value="Feed"></label></div>`;
  const advanced = `<div id="more"><label>Secret <input id="secret" value="old"></label>
    <label><input type="checkbox" checked> Verify Certificate</label></div>`;
  const page = livePage(webhookPage({ status: '', name, url: '', topics: '', type: '', advanced }));
  const { document } = page;
  const panels = ['general', 'more'].map(id => document.getElementById(id) ?? expect.fail(id));
  const show = (at: number) => {
    for (const [index, panel] of panels.entries()) panel.hidden = index !== at;
    for (const [index, each] of [...document.querySelectorAll('[role=tab]')].entries())
      each.setAttribute('aria-selected', String(index === at));
  };
  on(page, 'click', target => {
    const at = [...document.querySelectorAll('[role=tab]')].indexOf(target);
    if (at >= 0) show(at);
  });
  show(0);
  return { locate: () => formOn(document), shown: () => panels.findIndex(panel => !panel.hidden) };
}

const { signal } = new AbortController();

test('an advanced section that is a tab is filled after what it takes away, which is shown again', async () => {
  const { locate, shown } = tabbedPage();
  const reports = await fillTabs(locate, wanted, signal);
  expect(reports.map(({ field, outcome }) => `${field} ${outcome}`)).toEqual([
    'name filled',
    'verify_cert filled',
    'secret filled',
  ]);
  expect(shown()).toBe(0);
  const form = locate() ?? expect.fail('No form.');
  expect(plainDraft(readForm(form)).name).toBe('Pager');
});

test('both tabs are read before they are filled, and can be taken back', async () => {
  const { locate, shown } = tabbedPage();
  const before = (await readUnfolded(locate, wanted, signal)) ?? expect.fail('No draft.');
  expect(plainDraft(before)).toMatchObject({ name: 'Feed', secret: 'old', verify_cert: true });
  expect(shown()).toBe(0);
  await fillTabs(locate, wanted, signal);
  await fillTabs(locate, { ...nothingWanted, name: before.name, secret: before.secret }, signal);
  const after = await readUnfolded(locate, wanted, signal);
  expect(after && plainDraft(after)).toMatchObject({ name: 'Feed', secret: 'old', verify_cert: false });
});
