import { expect, test } from 'vitest';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from './fill-page.ts';

/** An option of a custom element, in which another one draws the check box. */
const option = (word: string, isOn: boolean) => `<x-item role="option" aria-selected="false">
  <template shadowrootmode="open"><x-box><template shadowrootmode="open"><input type="checkbox"${isOn ? ' checked' : ''}>
  <slot></slot></template><slot></slot></x-box></template>${word}</x-item>`;

const list = [option('Alerts', true), option('Audits', true), option('Client Join', false)].join('');

test('a list that is open in the form stays a list, whatever draws the boxes of its options', () => {
  const topics = `<div><div id="l">Topics</div><div id="t" role="combobox" tabindex="0" aria-haspopup="listbox"
    aria-expanded="true" aria-labelledby="l"><b>2</b></div><div role="listbox">${list}</div></div>`;
  const form = formOn(pageFrom(webhookPage({ topics })));
  const control = form?.fields.located.get('topics')?.control;
  expect(control).toMatchObject({ boxes: [], list: { element: { id: 't' } } });
});

test.each([
  ['is filled', ['client-join', 'alarms'], ['Alerts', 'Client Join'], 'filled'],
  ['says of another number than it shows nothing for certain', ['alarms'], ['Alerts'], 'unread'],
])(
  'a list that shows a number %s by the boxes that its options draw with other elements',
  async (_, keys, words, outcome) => {
    const topics = `<div><div id="l">Topics</div><div id="t" role="combobox" tabindex="0" aria-haspopup="listbox"
    aria-expanded="false" aria-labelledby="l"><b>2</b> <span>Choose topics</span></div>
    <div id="list" role="listbox" hidden>${list}</div></div>`;
    const wanted = { topics: { status: 'read', value: keys } } as const;
    const { report, page } = await fillPage(webhookPage({ topics }), wanted, ({ document, window }) => {
      const opener = document.getElementById('t');
      document.addEventListener('click', event => {
        const path = event.composedPath().filter(each => each instanceof window.Element);
        const isOpen = opener?.getAttribute('aria-expanded') === 'true';
        if (path.some(each => each === opener)) {
          opener?.setAttribute('aria-expanded', String(!isOpen));
          document.getElementById('list')?.toggleAttribute('hidden', isOpen);
        }
        const box = boxOf(path.find(each => each.localName === 'x-item') ?? null);
        if (box) box.checked = !box.checked;
      });
    });
    const options = Array.from(page.document.querySelectorAll('x-item'));
    const chosen = options.filter(each => boxOf(each)?.checked);
    expect(chosen.map(each => each.textContent?.trim())).toEqual(words);
    expect(report).toEqual({ topics: outcome });
  },
);

function boxOf(item: Element | null): HTMLInputElement | null | undefined {
  return item?.shadowRoot?.querySelector('x-box')?.shadowRoot?.querySelector('input');
}
