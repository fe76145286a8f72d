import { expect, test } from 'vitest';
import { writeTopicList } from '../../../../utils/portal/fill/topic-list.ts';
import { fillPage } from '../page/fill-page.ts';
import { livePage } from '../page/live-page.ts';
import { pageFrom } from '../page/page.ts';
import { formOn } from '../page/read-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

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

/** A combo box whose list leaves out what is chosen: only its chip takes it away. */
const chipped = (chip: (word: string) => string) => `<div><label for="t">Topics</label><div id="box">
  <span id="chips">${chip('Audits')}${chip('Device Events')}</span><input id="t" role="combobox" aria-expanded="false" aria-autocomplete="list"></div></div>`;

test.each([
  [
    'a named button',
    (word: string) =>
      `<div class="c"><div>${word}</div><div role="button" aria-label="Remove ${word}"><svg></svg></div></div>`,
  ],
  ['a sign of its own', (word: string) => `<a class="c">${word}<i aria-hidden="true"></i></a>`],
  ['a cross', (word: string) => `<span class="c"><span><b>${word}</b></span><button>×</button></span>`],
])('chips that %s takes away, where the list leaves out what is chosen', async (_, chip) => {
  const { report, draft } = await fillPage(
    webhookPage({ topics: chipped(chip) }),
    wanted,
    ({ document, window }) => {
      const opener = document.getElementById('t');
      const chips = () => Array.from(document.querySelectorAll('.c'));
      document.addEventListener('click', ({ target }) => {
        if (!(target instanceof window.Element)) return;
        const list = document.getElementById('list');
        if (target === opener && !list) {
          opener?.setAttribute('aria-expanded', 'true');
          const left = ['Alerts', 'Audits', 'Client Join'].filter(
            word => !chips().some(({ textContent }) => textContent?.includes(word)),
          );
          const items = left.map(word => `<li role="option">${word}</li>`);
          document.body.insertAdjacentHTML(
            'beforeend',
            `<ul id="list" role="listbox">${items.join('')}</ul>`,
          );
        } else if (target.matches('#list li')) {
          document.getElementById('chips')?.insertAdjacentHTML('beforeend', chip(target.textContent ?? ''));
          target.remove();
        } else if (target.closest('.c') && target.closest('i,button,[role=button]')) {
          target.closest('.c')?.remove();
        }
      });
    },
  );
  expect(draft.topics).toEqual(['client-join', 'alarms']);
  expect(report).toEqual({ topics: 'filled' });
});

/** A list that shows how many topics are chosen; which ones only its options tell. */
test('a list that shows a number is filled by what its options say', async () => {
  const topics = `<div><div id="l">Topics</div><span id="n">2</span>
    <button id="t" type="button" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l">Choose topics</button></div>`;
  const chosen = new Set(['Alerts', 'Audits']);
  const { report } = await fillPage(webhookPage({ topics }), wanted, ({ document, window }) => {
    const opener = document.getElementById('t');
    const draw = () => {
      document.getElementById('list')?.remove();
      if (opener?.getAttribute('aria-expanded') !== 'true') return;
      const items = ['Alerts', 'Audits', 'Client Join'].map(
        word => `<li role="option" aria-checked="${chosen.has(word)}"><span>${word}</span></li>`,
      );
      document.body.insertAdjacentHTML('beforeend', `<ul id="list" role="listbox">${items.join('')}</ul>`);
    };
    document.addEventListener('click', ({ target }) => {
      if (!(target instanceof window.Element)) return;
      const word = target.closest('#list li')?.textContent;
      if (target === opener)
        opener.setAttribute('aria-expanded', String(opener.getAttribute('aria-expanded') !== 'true'));
      else if (word && !chosen.delete(word)) chosen.add(word);
      const count = document.getElementById('n');
      if (count) count.textContent = String(chosen.size);
      draw();
    });
  });
  expect([...chosen]).toEqual(['Alerts', 'Client Join']);
  expect(report).toEqual({ topics: 'filled' });
});

test('a list that closes only when the focus leaves it is closed', async () => {
  const { document } = livePage('<body><input role="combobox" aria-expanded="false"></body>');
  const element = document.querySelector('input');
  if (!element) throw new Error('No list.');
  element.addEventListener('blur', () => element.setAttribute('aria-expanded', 'false'));
  element.addEventListener('click', () => {
    if (document.querySelector('li')) return;
    element.setAttribute('aria-expanded', 'true');
    document.body.insertAdjacentHTML('beforeend', '<ul><li role="option">Alerts</li></ul>');
  });
  await writeTopicList(() => ({ element, shown: [] }), ['alarms'], new AbortController().signal);
  expect(element.getAttribute('aria-expanded')).toBe('false');
});

test('a list that opens in the form, with a check box in each option, stays a list while it is open', async () => {
  const topics = `<div><div id="l">Topics</div><div id="box"><button id="t" type="button" role="combobox"
    aria-haspopup="listbox" aria-expanded="true" aria-labelledby="l">Choose topics</button><ul role="listbox">
    <li role="option" aria-checked="true" aria-selected="true"><input id="o1" type="checkbox" checked><label for="o1">Audits</label></li>
    <li role="option" aria-checked="false" aria-selected="false"><input id="o2" type="checkbox"><label for="o2">Alerts</label></li></ul></div></div>`;
  const form = formOn(pageFrom(webhookPage({ topics })));
  expect(form?.fields.located.get('topics')?.control).toMatchObject({
    boxes: [],
    list: { element: { id: 't' } },
  });
});

test('several topics are taken away in a list that opens in the form and stays open', async () => {
  const words = ['Alerts', 'Audits', 'Client Join', 'Device Events'];
  const chosen = new Set(['Audits', 'Client Join', 'Device Events']);
  const topics = `<div><div id="l">Topics</div><button id="t" type="button" role="combobox" aria-haspopup="listbox"
    aria-expanded="false" aria-labelledby="l"></button><div id="place"></div></div>`;
  const none = { topics: { status: 'read', value: [] } } as const;
  const { draft } = await fillPage(webhookPage({ topics }), none, ({ document, window }) => {
    const opener = document.getElementById('t');
    const place = document.getElementById('place');
    const isOpen = () => opener?.getAttribute('aria-expanded') === 'true';
    const draw = () => {
      if (opener) opener.textContent = [...chosen].join(', ') || 'Select topics';
      for (const option of place?.querySelectorAll('[role=option]') ?? [])
        option.setAttribute('aria-selected', String(chosen.has(option.textContent ?? '')));
    };
    document.addEventListener('click', ({ target }) => {
      if (!(target instanceof window.Element)) return;
      const word = target.closest('[role=option]')?.textContent;
      if (target === opener) {
        opener.setAttribute('aria-expanded', String(!isOpen()));
        const options = words.map(each => `<div role="option"><span>${each}</span></div>`);
        if (place) place.innerHTML = isOpen() ? `<div role="listbox">${options.join('')}</div>` : '';
      } else if (word && !chosen.delete(word)) chosen.add(word);
      draw();
    });
    draw();
  });
  expect([...chosen]).toEqual([]);
  expect(draft.topics).toEqual([]);
});

test('where nothing can be added, nothing is taken away', async () => {
  const topics = chipped(word => `<span>${word} <button>×</button></span>`);
  const { report, draft, page } = await fillPage(webhookPage({ topics }), wanted, ({ document }) => {
    for (const cross of document.querySelectorAll('#chips button'))
      cross.addEventListener('click', () => cross.parentElement?.remove());
  });
  expect(report).toEqual({ topics: 'not-offered client-join alarms' });
  expect(draft.topics).toEqual(['audits', 'device-events']);
  expect(page.document.querySelectorAll('#chips button')).toHaveLength(2);
});

test('a list of which nothing says what is chosen is left alone', async () => {
  const topics = `<div>Topics</div><ul role="listbox">${['Alerts', 'Audits'].map(word => `<li role="option">${word}</li>`).join('')}</ul>`;
  let pressed = 0;
  await fillPage(webhookPage({ topics }), wanted, ({ document }) => {
    document.querySelector('ul')?.addEventListener('click', () => {
      pressed += 1;
    });
  });
  expect(pressed).toBe(0);
});
