import { describe, expect, test } from 'vitest';
import { fillPage, on } from '../page/fill-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

const read = <T>(value: T) => ({ status: 'read', value }) as const;
const wanted = { topics: read(['alarms', 'client-join']) };
const CLOSED = 'role="combobox" aria-haspopup="listbox" aria-expanded="false"';
const chip = (word: string) => `<span>${word} <button type="button">×</button></span>`;
const box = (shown: string) => `<div><label for="t">Topics</label>${shown}<input id="t" ${CLOSED}></div>`;
const all = '<label><input type="radio" checked> All topics</label>';

/** How topics are reported, and which elements of theirs were pressed, where lists open with options that say nothing. */
async function fillTopics(topics: string) {
  const taken: string[] = [];
  const { report } = await fillPage(webhookPage({ topics }), wanted, page =>
    on(page, 'click', target => {
      const { document } = page;
      if (target.matches('li,span button,[role=option]')) taken.push(target.outerHTML);
      if (target.id !== 'offers' || document.querySelector('ul')) return;
      target.setAttribute('aria-expanded', 'true');
      const lines = ['Alerts', 'Audits', 'Client Join'].map(word => `<li role="option">${word}</li>`);
      document.body.insertAdjacentHTML('beforeend', `<ul role="listbox">${lines.join('')}</ul>`);
    }),
  );
  return { report, taken };
}

describe('nothing is pressed in', () => {
  test.each([
    ['a list that does not open', box(chip('Audits')), 'not-offered alarms client-join'],
    [
      'a list that shows a number and does not say which ones',
      box('<span>2 selected</span>').replace('id="t"', 'id="offers"').replace('for="t"', 'for="offers"'),
      'unread',
    ],
    [
      'a list of which nothing says what is chosen',
      '<div>Topics</div><div role="listbox"><div role="option">Alerts</div><div role="option">Audits</div></div>',
      'unread',
    ],
    ['a list beside a choice of all topics', `<h4>Topics</h4>${all}${box('<span>Audits</span>')}`, 'unread'],
  ])('%s', async (_, topics, outcome) => {
    expect(await fillTopics(topics)).toEqual({ report: { topics: outcome }, taken: [] });
  });
});

test('nothing is taken away where nothing that is wanted was added', async () => {
  const topics = box(chip('Audits')).replace('id="t"', 'id="offers"').replace('for="t"', 'for="offers"');
  const { report, taken } = await fillTopics(topics);
  expect(report).toEqual({ topics: 'refused audits' });
  expect(taken.filter(each => each.startsWith('<button'))).toEqual([]);
});

const asOption = (word: string) =>
  `<span role="option" aria-selected="true">${word} <button type="button" aria-label="Remove ${word}">Remove</button></span>`;
test.each([
  ['a chip goes by and by', chip, CLOSED],
  [
    'chips are options, and the box does not say whether the list is open',
    asOption,
    'type="search" aria-autocomplete="list"',
  ],
])('%s: the topics are chosen all the same', async (_, chip, attributes) => {
  const topics = `<div><label for="offers">Topics</label>${chip('Audits')}<input id="offers" ${attributes}></div>`;
  const chosen = new Set(['Audits']);
  const { report } = await fillPage(webhookPage({ topics }), wanted, page =>
    on(page, 'click', target => {
      const { document, window } = page;
      const [opener, word = ''] = [document.querySelector('#offers'), target.parentElement?.textContent];
      const chipOf = (of: string) =>
        [...document.querySelectorAll('span')].find(each => each.textContent.startsWith(of));
      if (target === opener && !document.querySelector('ul')) {
        if (target.hasAttribute('aria-expanded')) target.setAttribute('aria-expanded', 'true');
        const line = (of: string) =>
          `<li role="option"><input type="checkbox" ${chosen.has(of) ? 'checked' : ''}><b>${of}</b></li>`;
        const lines = ['Alerts', 'Audits', 'Client Join'].map(line);
        document.body.insertAdjacentHTML('beforeend', `<ul role="listbox">${lines.join('')}</ul>`);
      }
      const [name] = ['Alerts', 'Audits', 'Client Join'].filter(each => word.startsWith(each));
      if (!name || !target.matches('b,span button')) return;
      if (!chosen.delete(name)) chosen.add(name);
      if (chosen.has(name) && !chipOf(name)) opener?.insertAdjacentHTML('beforebegin', chip(name));
      for (const tick of document.querySelectorAll('input'))
        if (tick.parentElement?.textContent === name) tick.checked = chosen.has(name);
      window.setTimeout(() => chosen.has(name) || chipOf(name)?.remove(), 700);
    }),
  );
  expect([report.topics, [...chosen].sort()]).toEqual(['filled', ['Alerts', 'Client Join']]);
});

test('a select without one of the topics takes the others', async () => {
  const topics =
    '<label for="t">Topics</label><select id="t" multiple><option>Alerts</option><option selected>Audits</option></select>';
  const { report, draft } = await fillPage(webhookPage({ topics }), wanted);
  expect({ report, topics: draft.topics }).toEqual({
    report: { topics: 'not-offered client-join' },
    topics: ['alarms'],
  });
});

test('a select without any of the topics keeps what it has', async () => {
  const topics =
    '<label for="t">Topics</label><select id="t" multiple><option selected>Audits</option><option>Zones</option></select>';
  const { report, draft } = await fillPage(webhookPage({ topics }), wanted);
  expect({ report, topics: draft.topics }).toEqual({
    report: { topics: 'not-offered alarms client-join' },
    topics: ['audits'],
  });
});

test('a drop-down without the word keeps what it has, and is closed', async () => {
  const type =
    '<div class="caption">Webhook Type</div><div id="pick" class="pick"><span>HTTP POST</span></div>';
  const { report, page } = await fillPage(
    webhookPage({ type }),
    { type: read('google-pubsub') },
    ({ document }) =>
      document.getElementById('pick')?.addEventListener('click', () => {
        const list = document.querySelector('ul');
        if (list) list.remove();
        else document.body.insertAdjacentHTML('beforeend', '<ul><li>HTTP POST</li><li>OAuth2</li></ul>');
      }),
  );
  expect(report).toEqual({ type: 'not-offered google-pubsub' });
  expect(page.document.querySelector('ul')).toBeNull();
});
