import { expect, test } from 'vitest';
import { topicsOn } from '../readings-on.ts';

const topicsOf = (topics: string) => topicsOn({ topics });

const opener = (text: string) =>
  `<label for="t">Topics</label><button id="t" aria-haspopup="true" aria-expanded="false">${text}</button>`;
const withLabel = (text: string) =>
  `<div><button aria-haspopup="listbox" aria-expanded="false"><label>Topics</label> <span>${text}</span></button></div>`;

test.each([
  ['a button that shows one topic', opener('Audits'), ['audits']],
  [
    'a button that shows several',
    opener('Alerts, Audits and Client Join'),
    ['alarms', 'audits', 'client-join'],
  ],
  ['a button that shows their number', opener('3 topics'), 'unreadable'],
  ['a list whose label stands in it', withLabel('Alerts, Audits'), ['alarms', 'audits']],
  ['a list whose label stands in it, and nothing is chosen', withLabel('Select topics'), []],
  ['a list whose label stands in it, and a number', withLabel('3 selected'), 'unreadable'],
])('%s', (_, topics, expected) => expect(topicsOf(topics)).toEqual(expected));

test.each([
  ['in which the keyboard stands nowhere', () => ''],
  ['in which the keyboard stands', (at: number) => `aria-selected="${at === 0}"`],
])('an open list below its chips, %s, is no second list', (_, state) => {
  const options = ['Device Events', 'Client Join']
    .map((topic, at) => `<div role="option" ${state(at)}>${topic}</div>`)
    .join('');
  const kept = `<select multiple><option selected>Alerts</option><option selected>Audits</option><option>Client Join</option></select>`;
  expect(
    topicsOf(`<label for="t" id="l">Topics</label>${kept}<div><span>Alerts</span><span>Audits</span>
      <input id="t" role="combobox" aria-haspopup="listbox" aria-expanded="true" aria-controls="list"></div>
      <div role="listbox" id="list" aria-labelledby="l">${options}</div>`),
  ).toEqual(['alarms', 'audits']);
});
