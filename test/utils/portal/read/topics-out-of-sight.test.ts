import { describe, expect, test } from 'vitest';
import { readForm, rememberTopics, type WithUnseenTopics } from '../../../../utils/portal/match/read-form.ts';
import { pageFrom } from '../page/page.ts';
import { formOn } from '../page/read-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

const box = (text: string, ticked = false) =>
  `<label><input type="checkbox"${ticked ? ' checked' : ''}> ${text}</label>`;

function topicsAt(remember: WithUnseenTopics, topics: string, title = '<h2>Edit Webhook</h2>'): unknown {
  const form = formOn(pageFrom(webhookPage({ title, topics: `<h4>Topics</h4>${topics}` })));
  if (!form) throw new Error('No form was found.');
  const { topics: reading } = remember(form, readForm(form));
  return reading.status === 'read' ? reading.value : reading.status;
}

describe('fold-outs', () => {
  const usual = (alerts: boolean) =>
    `<div>${box('Alerts', alerts)}${box('Audits')}${box('Client Join')}</div>`;
  const folded = '<div><b>WiFi Clients</b></div>';
  const unfolded = (connected: boolean) =>
    `<div><b>WiFi Clients</b>${box('Connected', connected)}${box('Unconnected')}</div>`;

  describe('topics that are out of sight', () => {
    test('keep their ticks while a fold-out is closed', () => {
      const remember = rememberTopics();
      expect(topicsAt(remember, usual(false) + unfolded(true))).toEqual(['location-client']);
      expect(topicsAt(remember, usual(true) + folded)).toEqual(['alarms', 'location-client']);
      expect(topicsAt(remember, usual(true) + unfolded(false))).toEqual(['alarms']);
      expect(topicsAt(remember, usual(true) + folded)).toEqual(['alarms']);
    });

    test.each([
      ['a filter leaves only some', '<input type="search" placeholder="Search topics" value="client">'],
      ['a filter by its name leaves only some', '<input aria-label="Filter topics" value="client">'],
      ['a list shows only its first', '<button>Show 4 more</button>'],
      ['a list shows only its first, plainly', '<span>+4 more</span>'],
    ])('keep their ticks while %s', (_, tells) => {
      const remember = rememberTopics();
      expect(topicsAt(remember, usual(true) + unfolded(true))).toEqual(['alarms', 'location-client']);
      expect(topicsAt(remember, `<div>${tells}</div>${box('Client Join')}`)).toEqual([
        'alarms',
        'location-client',
      ]);
    });

    test.each(['View all deliveries', 'Show more details', '<a href="/more">Show more</a>'])(
      'are not thought of at “%s”',
      elsewhere => {
        const remember = rememberTopics();
        topicsAt(remember, usual(true));
        expect(topicsAt(remember, `${usual(false)}<div>${elsewhere}</div>`)).toEqual([]);
      },
    );

    test('are none while a filter is empty', () => {
      const remember = rememberTopics();
      topicsAt(remember, usual(true));
      expect(topicsAt(remember, `<div><input type="search"></div>${usual(false)}`)).toEqual([]);
    });

    test('are not known of an existing webhook that shows no tick', () => {
      const remember = rememberTopics();
      expect(topicsAt(remember, usual(false) + folded)).toBe('unreadable');
      expect(topicsAt(remember, usual(false) + unfolded(false))).toEqual([]);
      expect(topicsAt(remember, usual(false) + folded)).toEqual([]);
    });

    test('are none in a new webhook', () => {
      expect(topicsAt(rememberTopics(), usual(false) + folded, '<h2>Add Webhook</h2>')).toEqual([]);
    });

    test('do not come from another form', () => {
      topicsAt(rememberTopics(), usual(false) + unfolded(true));
      expect(topicsAt(rememberTopics(), usual(true) + folded)).toEqual(['alarms']);
    });
  });

  test('what cannot be read stays so', () => {
    const half = '<label><span role="checkbox" aria-checked="mixed"></span> Alerts</label>';
    expect(topicsAt(rememberTopics(), half + folded)).toBe('unreadable');
  });
});

describe('groups', () => {
  const boxes = `<div>${box('Alerts')}${box('Audits', true)}${box('Device Events')}</div>`;
  const clients = `<div>${box('Client Join', true)}${box('Client Sessions')}</div>`;
  const group = (title: string, isOpen: boolean, content = '') =>
    `<div><button class="head" aria-expanded="${isOpen}">${title}</button>${content}</div>`;
  const open = group('Infrastructure', true, boxes);
  const tabs = (
    first: boolean,
  ) => `<div role="tablist"><button role="tab" aria-selected="${first}">Infrastructure <span>2</span></button>
  <button role="tab" aria-selected="${!first}">Marvis</button></div><div role="tabpanel">${first ? boxes : `${box('Minis Application')}${box('Minis Network')}${box('Latency')}`}</div>`;

  describe('topics of a closed group, whose boxes are not in the page, are not told', () => {
    test.each([
      ['that says how many are chosen', open + group('Clients (1 of 3)', false)],
      ['that says that none is chosen', open + group('Clients (0 of 3)', false)],
      ['that says nothing, below one that is open', open + group('Clients', false)],
      ['that says nothing, before the others', group('Clients', false) + open],
      ['each', group('Infrastructure', false) + group('Clients', false)],
      ['a tab with a badge', tabs(false)],
      ['a tab without one', tabs(true)],
      ['details', `${open}<details><summary>Clients 1/3</summary></details>`],
    ])('%s', (_, topics) => expect(topicsAt(rememberTopics(), topics)).toBe('unreadable'));
  });

  describe('topics of a closed group are told', () => {
    test.each<[string, string, string[]]>([
      [
        'where its boxes are in the page',
        open + group('Clients', false, `<div hidden>${clients}</div>`),
        ['audits', 'client-join'],
      ],
    ])('%s', (_, topics, value) => expect(topicsAt(rememberTopics(), topics)).toEqual(value));

    test('where it has been open', () => {
      const remember = rememberTopics();
      expect(topicsAt(remember, open + group('Clients (1 of 2)', false))).toBe('unreadable');
      expect(topicsAt(remember, open + group('Clients (1 of 2)', true, clients))).toEqual([
        'audits',
        'client-join',
      ]);
      expect(topicsAt(remember, open + group('Clients (1 of 2)', false))).toEqual(['audits', 'client-join']);
    });

    test('where each of the tabs has been open', () => {
      const remember = rememberTopics();
      expect(topicsAt(remember, tabs(false))).toBe('unreadable');
      expect(topicsAt(remember, tabs(true))).toEqual(['audits']);
      expect(topicsAt(remember, tabs(false))).toEqual(['audits']);
    });
  });

  describe('what is closed and is no group of topics', () => {
    test.each([
      ['a help text', `<button aria-expanded="false">What are topics?</button>${boxes}`],
      [
        'a help text without words',
        `<button aria-expanded="false" aria-label="Information"></button>${boxes}`,
      ],
      ['a drop-down', `<button aria-expanded="false" aria-haspopup="menu">Presets</button>${boxes}`],
      ['what does something to them', `<button aria-expanded="false">Clear topics</button>${boxes}`],
      ['a section below', `${boxes}<div><button aria-expanded="false">Recent deliveries</button></div>`],
      [
        'what belongs to a topic',
        `<ul><li>${box('Alerts')}<button aria-expanded="false">Severities</button></li><li>${box('Audits', true)}</li><li>${box('Client Join')}</li></ul>`,
      ],
      ['the fold-out that is known by its name', boxes + group('WiFi Clients', false)],
    ])('%s', (_, topics) => expect(topicsAt(rememberTopics(), topics)).toEqual(['audits']));
  });
});
