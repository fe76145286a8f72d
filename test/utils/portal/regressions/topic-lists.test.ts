import { expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { webhookPage } from '../webhook-page.ts';

function draftOn(parts: Parameters<typeof webhookPage>[0]) {
  const form = formOn(pageFrom(webhookPage(parts)));
  if (!form) throw new Error('No form was found.');
  return readForm(form);
}

const selects = `<div><div>Available</div><select multiple><option>Audits</option><option>Client Join</option></select></div>
  <button>›</button><button>‹</button><div><div>Selected</div><select multiple><option>Alerts</option></select></div>`;
const listBoxes = `<ul role="listbox" aria-multiselectable="true"><li role="option" aria-selected="false">Audits</li></ul>
  <button aria-label="Move"></button><ul role="listbox"><li role="option" aria-selected="false">Alerts</li></ul>`;
const ticks = `<div><span>2 items</span><span>Source</span><label><input type="checkbox"> Audits</label><label><input type="checkbox"> Client Join</label></div>
  <button aria-label="right"></button><div><span>Target</span><label><input type="checkbox"> Alerts</label></div>`;
const plain = `<div><b>Available topics (2)</b><ul><li>Audits</li><li>Client Join</li></ul></div>
  <button><svg></svg></button><div><b>Selected topics (1)</b><ul><li>Alerts</li></ul></div>`;

test.each([
  ['selects', selects],
  ['lists with ticks', ticks],
  ['plain lists', plain],
])('topics that are moved between two %s are those of the second one', (_, lists) => {
  const labelled = draftOn({ topics: `<div><label>Topics</label>${lists}</div>` });
  expect(labelled.topics).toEqual({ status: 'read', value: ['alarms'] });
});

test('two lists of topics that nothing tells apart are not told', () => {
  const labelled = draftOn({ topics: `<div><label>Topics</label>${listBoxes}</div>` });
  expect(labelled.topics).toEqual({ status: 'unreadable' });
});

test('two lists of topics without a label over them are told by what stands over each', () => {
  expect(draftOn({ topics: `<div>${selects}</div>` }).topics).toEqual({ status: 'read', value: ['alarms'] });
});

const known = ['Alerts', 'Audits', 'Client Join'].map(
  topic => `<label><input type="checkbox"> ${topic}</label>`,
);
const ticked = (text: string) => `<label><input type="checkbox" checked> ${text}</label>`;

test('the status may be asked for below the topics, in words of its own', () => {
  const topics = `<div><b>Topics</b><div>${known.join('')}</div></div><p>${ticked('Enable this webhook')}</p>`;
  const draft = draftOn({ status: '', topics });
  expect(draft.topics).toEqual({ status: 'read', value: [] });
  expect(draft.enabled).toEqual({ status: 'read', value: true });
});

test.each([
  [
    'in the words of a setting',
    `<div><b>Topics</b>${known.join('')}${ticked('Send a single event per message')}</div>`,
  ],
  [
    'outside of what holds the topics',
    `<div><b>Topics</b><div>${known.join('')}</div></div><p>${ticked('Ordered delivery')}</p>`,
  ],
])('a box below the topics %s is none of them', (_, topics) => {
  expect(draftOn({ topics }).topics).toEqual({ status: 'read', value: [] });
});

test('a topic that no table knows counts among the others and under a heading of its own', () => {
  const group = (title: string, boxes: string) => `<div><b>${title}</b>${boxes}</div>`;
  const topics = `<div><b>Topics</b>${group('Infrastructure', known.join('') + ticked('Foo Bars'))}${group('Marvis', ticked('Marvis Actions'))}</div>`;
  expect(draftOn({ topics }).topics).toEqual({ status: 'read', value: ['foo-bars', 'marvis-actions'] });
});

test('a tree whose nodes say that they are ticked', () => {
  const node = (text: string, state: string, more = '') =>
    `<li role="treeitem" aria-checked="${state}"><div><i></i><span>${text}</span></div>${more && `<ul role="group">${more}</ul>`}</li>`;
  const leaves = node('Alerts', 'true') + node('Audits', 'false') + node('Device Events', 'true');
  const topics = `<div><label id="t">Topics</label><ul role="tree" aria-labelledby="t">${node('Infrastructure', 'mixed', leaves)}</ul></div>`;
  expect(draftOn({ topics }).topics).toEqual({ status: 'read', value: ['alarms', 'device-events'] });
});

test('a node of a tree that holds topics is none, whatever its name and its state', () => {
  const node = (text: string, state: string, more = '') =>
    `<li role="treeitem" aria-checked="${state}"><span>${text}</span>${more && `<ul role="group">${more}</ul>`}</li>`;
  const tree = (access: string, clients: string) =>
    `<div>Topics</div><ul role="tree">${node('Access', access, node('NAC Events', access))}
      ${node('Clients', clients, node('Client Join', clients === 'true' ? 'true' : 'false') + node('Client Sessions', 'true'))}</ul>`;
  const read = (topics: string) => draftOn({ topics }).topics;
  expect(read(tree('true', 'true'))).toEqual({
    status: 'read',
    value: ['nac-events', 'client-join', 'client-sessions'],
  });
  expect(read(tree('false', 'mixed'))).toEqual({ status: 'read', value: ['client-sessions'] });
});

const lines = (style: string) =>
  `<ul style="${style}">${['Alerts', 'Audits', 'Client Join'].map(topic => `<li><a>${topic}</a></li>`).join('')}</ul>`;

test.each([
  ['<button>Alerts, Audits</button>', 'position: absolute', ['alarms', 'audits']],
  ['<button aria-haspopup="listbox">Alerts, Audits</button>', '', ['alarms', 'audits']],
  ['<span>Alerts</span><input role="combobox" aria-expanded="true">', 'position: absolute', ['alarms']],
  ['<input role="combobox" placeholder="Select">', 'position: absolute', []],
])('the lines of an open list below %s are not chosen', (list, style, value) => {
  const { topics } = draftOn({ topics: `<div>Topics</div><div>${list}${lines(style)}</div>` });
  expect(topics).toEqual({ status: 'read', value });
});

test.each([
  '<div><div>Topics</div><div>Alerts, Audits</div></div><div><div>Sites</div>SELECT</div>',
  '<div>Topics</div><div>Alerts, Audits</div><label for="list">Sites</label>SELECT',
])('a list of something else below topics that are only told: %s', topics => {
  const select = '<select id="list" multiple><option selected>HQ</option><option>Branch</option></select>';
  expect(draftOn({ topics: topics.replace('SELECT', select) }).topics).toEqual({ status: 'unreadable' });
});

test('a list of topics whose box says only what it is made of', () => {
  const topics = `<div>Topics</div><div><span>Alerts</span><input role="combobox" aria-label="Select box"></div>`;
  expect(draftOn({ topics }).topics).toEqual({ status: 'read', value: ['alarms'] });
});
