import { describe, expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { rememberTopics, type WithUnseenTopics } from '../../../../utils/portal/unseen-topics.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { webhookPage } from '../webhook-page.ts';

const tick = (text: string, checked = '') => `<label><input type="checkbox" ${checked}> ${text}</label>`;
const boxes = `<div>${tick('Alerts')}${tick('Audits', 'checked')}${tick('Device Events')}</div>`;
const clients = `<div>${tick('Client Join', 'checked')}${tick('Client Sessions')}</div>`;
const group = (title: string, isOpen: boolean, content = '') =>
  `<div><button class="head" aria-expanded="${isOpen}">${title}</button>${content}</div>`;
const open = group('Infrastructure', true, boxes);
const tabs = (
  first: boolean,
) => `<div role="tablist"><button role="tab" aria-selected="${first}">Infrastructure <span>2</span></button>
  <button role="tab" aria-selected="${!first}">Marvis</button></div><div role="tabpanel">${first ? boxes : `${tick('Minis Application')}${tick('Minis Network')}${tick('Latency')}`}</div>`;

function topicsAt(topics: string, remember: WithUnseenTopics = rememberTopics()): unknown {
  const form = formOn(pageFrom(webhookPage({ topics: `<h4>Topics</h4>${topics}` })));
  if (!form) throw new Error('No form was found.');
  const { topics: reading } = remember(form, readForm(form));
  return reading.status === 'read' ? reading.value : reading.status;
}

describe('topics of a closed group, whose boxes are not in the page, are not told', () => {
  test.each([
    ['that says how many are chosen', open + group('Clients (1 of 3)', false)],
    ['that says nothing, below one that is open', open + group('Clients', false)],
    ['that says nothing, before the others', group('Clients', false) + open],
    ['each', group('Infrastructure', false) + group('Clients', false)],
    ['a tab with a badge', tabs(false)],
    ['a tab without one', tabs(true)],
    ['details', `${open}<details><summary>Clients 1/3</summary></details>`],
  ])('%s', (_, topics) => expect(topicsAt(topics)).toBe('unreadable'));
});

describe('topics of a closed group are told', () => {
  test.each<[string, string, string[]]>([
    ['where it says that none is chosen', open + group('Clients (0 of 3)', false), ['audits']],
    [
      'where its boxes are in the page',
      open + group('Clients', false, `<div hidden>${clients}</div>`),
      ['audits', 'client-join'],
    ],
  ])('%s', (_, topics, value) => expect(topicsAt(topics)).toEqual(value));

  test('where it has been open', () => {
    const remember = rememberTopics();
    expect(topicsAt(open + group('Clients (1 of 2)', false), remember)).toBe('unreadable');
    expect(topicsAt(open + group('Clients (1 of 2)', true, clients), remember)).toEqual([
      'audits',
      'client-join',
    ]);
    expect(topicsAt(open + group('Clients (1 of 2)', false), remember)).toEqual(['audits', 'client-join']);
    expect(topicsAt(open + group('Clients (2 of 2)', false), remember)).toBe('unreadable');
  });

  test('where each of the tabs has been open', () => {
    const remember = rememberTopics();
    expect(topicsAt(tabs(false), remember)).toBe('unreadable');
    expect(topicsAt(tabs(true), remember)).toEqual(['audits']);
    expect(topicsAt(tabs(false), remember)).toEqual(['audits']);
  });
});

describe('what is closed and is no group of topics', () => {
  test.each([
    ['a help text', `<button aria-expanded="false">What are topics?</button>${boxes}`],
    ['a help text without words', `<button aria-expanded="false" aria-label="Information"></button>${boxes}`],
    ['a drop-down', `<button aria-expanded="false" aria-haspopup="menu">Presets</button>${boxes}`],
    ['what does something to them', `<button aria-expanded="false">Clear topics</button>${boxes}`],
    ['a section below', `${boxes}<div><button aria-expanded="false">Recent deliveries</button></div>`],
    [
      'what belongs to a topic',
      `<ul><li>${tick('Alerts')}<button aria-expanded="false">Severities</button></li><li>${tick('Audits', 'checked')}</li><li>${tick('Client Join')}</li></ul>`,
    ],
    ['the fold-out that is known by its name', boxes + group('WiFi Clients', false)],
  ])('%s', (_, topics) => expect(topicsAt(topics)).toEqual(['audits']));
});
