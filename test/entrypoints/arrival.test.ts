import { afterEach, expect, test, vi } from 'vitest';
import { createArrival } from '../../entrypoints/assistant.content/arrival.ts';
import { formsIn } from '../../utils/portal/form/find-form.ts';
import { locateForm, wholeForm } from '../../utils/portal/match/locate-form.ts';
import { livePage } from '../utils/portal/page/live-page.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const section =
  '<section><h3>Webhooks</h3><button id="add">Add Webhook</button><table><tr id="row"><td>Feed</td></tr></table></section><mist-webhook-helper></mist-webhook-helper>';
const form = (title: string, name = '', url = '') =>
  `<div role="dialog"><h2>${title}</h2><label>Webhook Type <select><option>HTTP Post</option></select></label>
   <label>Name <input value="${name}"></label><label>URL <input value="${url}"></label>
   <p>Topics</p><label><input type="checkbox"> Alerts</label></div>`;
const blank = form('Add Webhook');
const edit = form('Edit Webhook', 'Feed', 'https://hooks.example.com/');

interface Happening {
  /** What the page shows at first, beside its section. */
  readonly first?: string;
  /** What the portal's Add button does at once. */
  readonly adds?: string;
  /** What happens after that, one after the other. */
  readonly next?: readonly ((page: Page) => unknown)[];
}
interface Page {
  readonly show: (html: string) => void;
  readonly act: (selector: string, type: string) => void;
  readonly cancel: () => void;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** Opens the page's form for a webhook; gives the titles of the forms that took it, and whether one is said to have. */
async function arrive({ first = '', adds = '', next = [] }: Happening) {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  const { document, window } = livePage(`<body>${section}${first}</body>`);
  vi.stubGlobal('requestAnimationFrame', (turn: () => void) => setTimeout(turn, 16));
  const arrival = createArrival(document);
  const taken: string[] = [];
  const look = () => {
    for (const root of formsIn([document]).map(wholeForm)) {
      const found = locateForm(root);
      if (found && arrival.takeFor(found)) taken.push(found.title?.textContent ?? '');
    }
  };
  const show = (html: string) => {
    document.body.insertAdjacentHTML('beforeend', html);
    look();
  };
  document.getElementById('add')?.addEventListener('click', () => adds && show(adds));
  const opened = arrival.open({ name: 'Pager' }, new AbortController().signal);
  const act = (selector: string, type: string) =>
    document
      .querySelector(selector)
      ?.dispatchEvent(new window.Event(type, { bubbles: true, composed: true }));
  const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  for (const happens of next) {
    await happens({ show, act, cancel: arrival.cancel, wait });
    await wait(50);
  }
  await wait(6000);
  return { taken, opened: await opened };
}

const nothing = { taken: [], opened: false };
const added = { taken: ['Add Webhook'], opened: true };

test.each<[string, Happening, typeof nothing | typeof added]>([
  ['the form that the press opens at once', { adds: blank }, added],
  [
    'the form that it opens after a while',
    { next: [({ wait }) => wait(3000), ({ show }) => show(blank)] },
    added,
  ],
  ['one form, once', { adds: blank, next: [({ show }) => show(blank)] }, added],
  ['the new form, beside one that is there', { first: edit, adds: blank }, added],
  [
    'the new form, after its own button was left',
    { next: [({ act }) => act('mist-webhook-helper', 'keydown'), ({ show }) => show(blank)] },
    added,
  ],
  ['no form that was there before', { first: blank }, nothing],
  ['no form of a webhook that is there already', { adds: edit }, nothing],
  ['no new form that says something', { adds: form('Add Webhook', 'Copy of Feed') }, nothing],
  ['no form that comes too late', { next: [({ wait }) => wait(5100), ({ show }) => show(blank)] }, nothing],
  [
    'no form that opens after the person has pressed something else',
    { next: [({ act }) => act('#row', 'pointerdown'), ({ show }) => show(blank)] },
    nothing,
  ],
  [
    'no form that opens after a click of the page’s own',
    { next: [({ act }) => act('#add', 'click'), ({ show }) => show(blank)] },
    nothing,
  ],
  [
    'no form that opens after a key',
    { next: [({ act }) => act('#row', 'keydown'), ({ show }) => show(blank)] },
    nothing,
  ],
  ['no form once it was cancelled', { next: [({ cancel }) => cancel(), ({ show }) => show(blank)] }, nothing],
])('a template is filled into %s', async (_, happening, expected) => {
  expect(await arrive(happening)).toEqual(expected);
});
