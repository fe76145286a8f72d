import { describe, expect, test } from 'vitest';
import { topicsOn } from '../readings-on.ts';

const box = (checked = '') => `<input type="checkbox" ${checked}>`;
const tick = (text: string, checked = '') => `<label>${box(checked)} ${text}</label>`;
const pairs = [
  ['Alerts', box()],
  ['Audits', box('checked')],
  ['Client Join', box()],
] as const;

describe('topics whose text stands before its box, with nothing around the two', () => {
  const line = pairs.flat().join(' ');
  const cells = `<table><tr>${pairs
    .flat()
    .map(cell => `<td>${cell}</td>`)
    .join('')}</tr></table>`;

  test.each([
    ['in a line', `<div>Topics</div><div>${line}</div>`],
    ['in a line, with a hint below', `<div>Topics</div><div>${line}</div><p>Pick at least one.</p>`],
    ['in cells', `<div>Topics</div>${cells}`],
    ['in cells, with a hint below', `<div>Topics</div>${cells}<p>Pick at least one.</p>`],
    ['in cells, with a hint above', `<div>Topics</div><p>Pick at least one.</p>${cells}`],
    ['without the label', `<div>${line}</div><p>Pick at least one.</p>`],
  ])('%s', (_, topics) => expect(topicsOn({ topics })).toEqual(['audits']));
});

describe('topics whose text stands after its box, with nothing around the two', () => {
  const line = pairs.map(([text, own]) => `${own} ${text}`).join(' ');

  test.each([
    ['in a line', `<div>Topics</div><div>${line}</div>`],
    ['in a line, with a hint below', `<div>Topics</div><div>${line}</div><p>Pick at least one.</p>`],
    ['in a line, under a word that is a topic, too', `<div>Topics</div><div>Alerts</div><div>${line}</div>`],
  ])('%s', (_, topics) => expect(topicsOn({ topics })).toEqual(['audits']));
});

describe('boxes of another part, below the topics', () => {
  const topics = `<div><div>Topics</div>${tick('Alerts')}${tick('Audits', 'checked')}${tick('Client Join')}</div>`;

  test.each([
    ['a list of sites', `<div><div>Sites</div>${tick('HQ', 'checked')}${tick('Branch')}</div>`],
    ['levels', `<div><h4>Severity</h4>${tick('Critical', 'checked')}${tick('Major')}</div>`],
    ['a group of its own', `<fieldset><legend>Severity</legend>${tick('Critical', 'checked')}</fieldset>`],
    ['levels of a topic', `<div>Alert Severity ${tick('Critical', 'checked')}</div>`],
  ])('%s', (_, more) => {
    expect(topicsOn({ topics: topics + more })).toEqual(['audits']);
  });

  test('a further group of topics, one of them unknown', () => {
    const more = `<div><div>Client Events</div>${tick('Client Sessions')}${tick('Client Mood', 'checked')}</div>`;
    expect(topicsOn({ topics: topics + more })).toEqual(['audits', 'client-mood']);
  });
});

describe('boxes that stand over groups of topics', () => {
  const first = [tick('Alerts', 'checked'), tick('Audits')];
  const second = [tick('Client Join', 'checked'), tick('Client Sessions')];
  const items = (boxes: readonly string[]) => `<ul>${boxes.map(each => `<li>${each}</li>`).join('')}</ul>`;

  test.each([
    [
      'over nested lists',
      `<ul><li>${tick('Network', 'checked')}${items(first)}</li><li>${tick('Clients')}${items(second)}</li></ul>`,
    ],
    [
      'in legends',
      `<fieldset><legend>${tick('Network', 'checked')}</legend>${first.join('')}</fieldset>
       <fieldset><legend>${tick('Clients')}</legend>${second.join('')}</fieldset>`,
    ],
    [
      'over plain parts',
      `<div>${tick('Network', 'checked')}<div>${first.join('')}</div></div>
       <div>${tick('Clients')}<div>${second.join('')}</div></div>`,
    ],
    [
      'as terms',
      `<dl><dt>${tick('Network', 'checked')}</dt><dd>${first.join('')}</dd><dt>${tick('Clients')}</dt><dd>${second.join('')}</dd></dl>`,
    ],
    ['one over all', `<div>${tick('Feeds', 'checked')}<div>${[...first, ...second].join('')}</div></div>`],
  ])('%s', (_, boxes) => {
    expect(topicsOn({ topics: `<div>Topics</div>${boxes}` })).toEqual(['alarms', 'client-join']);
  });
});

describe('boxes in the item of a topic', () => {
  const item = (text: string, checked: string, below = '') => `<li>${tick(text, checked)}${below}</li>`;
  const row = (text: string, checked: string, below = '') => `<div>${tick(text, checked)}${below}</div>`;
  const critical = tick('Critical', 'checked');
  const rest = [item('Audits', ''), item('Client Join', '')].join('');

  test.each([
    [
      'in a list',
      `<ul>${item('Alerts', 'checked', `<ul><li>${critical}</li><li>${tick('Warning')}</li></ul>`)}${rest}</ul>`,
    ],
    ['one alone', `<ul>${item('Alerts', 'checked', `<ul><li>${critical}</li></ul>`)}${rest}</ul>`],
    [
      'in plain parts',
      row('Alerts', 'checked', `<p>${critical}</p>`) + row('Audits', '') + row('Client Join', ''),
    ],
  ])('narrow it: %s', (_, boxes) => {
    expect(topicsOn({ topics: `<div>Topics</div>${boxes}` })).toEqual(['alarms']);
  });

  test.each([
    [
      'beside the only known one of a group',
      `${row('Alerts', 'checked', critical)}${row('Audits', '', tick('Client Join'))}`,
    ],
    ['in an item of their own', `<ul>${item('Alerts', 'checked')}${item('Critical', 'checked')}${rest}</ul>`],
  ])('are topics %s', (_, boxes) => {
    expect(topicsOn({ topics: `<div>Topics</div>${boxes}` })).toEqual(['alarms', 'critical']);
  });
});

describe('topics with a remark on each', () => {
  const [alerts, mood] = [
    'infrastructure and client alarms, raised by Marvis',
    'how all of the clients of a site feel about it',
  ];

  test('in the same text', () => {
    const boxes = [
      tick(`Alerts – ${alerts}`, 'checked'),
      tick(`Audits: changes`, 'checked'),
      tick('Client Join'),
    ];
    expect(topicsOn({ topics: `<div>Topics</div><div>${boxes.join('')}</div>` })).toEqual([
      'alarms',
      'audits',
    ]);
  });

  test('beside the title, of a topic that is unknown, too', () => {
    const boxes = [
      tick(`<b>Alerts</b><small>${alerts}</small>`, 'checked'),
      tick(`<b>Client Mood</b><small>${mood}</small>`, 'checked'),
      tick('<b>Client Join</b><small>each of them</small>'),
    ];
    expect(topicsOn({ topics: `<div>Topics</div><div>${boxes.join('')}</div>` })).toEqual([
      'alarms',
      'client-mood',
    ]);
  });
});

test('boxes that nobody can tick, with none ticked, do not say that there is no topic', () => {
  const all =
    '<label><input type="radio" name="which" checked> All topics</label><label><input type="radio" name="which"> Some topics</label>';
  const boxes = [tick('Alerts', 'disabled'), tick('Audits', 'disabled'), tick('Client Join', 'disabled')];
  expect(topicsOn({ topics: `<div>Topics</div>${all}<div>${boxes.join('')}</div>` })).toBe('unreadable');
});
