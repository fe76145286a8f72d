import { afterEach, expect, test, vi } from 'vitest';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from './fill-page.ts';

afterEach(() => vi.unstubAllGlobals());

const wanted = { topics: { status: 'read', value: ['client-join', 'alarms'] } } as const;

test('a select that takes several', async () => {
  const topics = `<label for="t">Topics</label><select id="t" multiple><option>Alerts</option>
    <option selected>Audits</option><option>Client Join</option></select>`;
  const { report, draft } = await fillPage(webhookPage({ topics }), wanted);
  expect(report).toEqual({ topics: 'filled' });
  expect(draft.topics).toEqual(['alarms', 'client-join']);
});

test('a select without one of them', async () => {
  const topics =
    '<label for="t">Topics</label><select id="t" multiple><option>Alerts</option><option selected>Audits</option></select>';
  const { report } = await fillPage(webhookPage({ topics }), wanted);
  expect(report).toEqual({ topics: 'not-offered client-join' });
});

test('a combo box with chips, whose list opens elsewhere', async () => {
  const topics =
    '<div><div id="l">Topics</div><div id="chips"><span>Audits</span></div><div id="t" role="combobox" tabindex="0" aria-expanded="false" aria-labelledby="l"></div></div>';
  const { report, draft, page } = await fillPage(webhookPage({ topics }), wanted, ({ document, window }) => {
    const opener = document.getElementById('t');
    document.addEventListener('click', ({ target }) => {
      const list = document.getElementById('list');
      if (target === opener) {
        opener?.setAttribute('aria-expanded', String(!list));
        if (list) return list.remove();
        const items = ['Alerts', 'Audits', 'Client Join'].map(word => `<li role="option">${word}</li>`);
        document.body.insertAdjacentHTML('beforeend', `<ul id="list" role="listbox">${items.join('')}</ul>`);
      } else if (target instanceof window.Element && target.matches('#list li')) {
        const chips = Array.from(document.querySelectorAll('#chips span'));
        const chip = chips.find(({ textContent }) => textContent === target.textContent);
        if (chip) chip.remove();
        else
          document
            .getElementById('chips')
            ?.insertAdjacentHTML('beforeend', `<span>${target.textContent}</span>`);
      }
    });
  });
  expect(report).toEqual({ topics: 'filled' });
  expect(draft.topics).toEqual(['client-join', 'alarms']);
  expect(page.document.getElementById('list')).toBeNull();
});
