import { describe, expect, test } from 'vitest';
import { topicsOn } from '../readings-on.ts';

const tick = (text: string, more = '') => `<label><input type="checkbox" ${more}> ${text}</label>`;
const boxes = (checked = '') =>
  `<div>${tick('Alerts')}${tick('Audits', checked)}${tick('Client Join')}</div>`;
const radio = (text: string, checked = '') =>
  `<label><input type="radio" name="which" ${checked}> ${text}</label>`;
const select = (...options: string[]) =>
  `<p><label>Send <select>${options.map(each => `<option ${each.startsWith('*') ? 'selected' : ''}>${each.replace('*', '')}</option>`).join('')}</select></label></p>`;

const topicsOf = (topics: string) => topicsOn({ topics: `<h4>Topics</h4>${topics}` });

const many = radio('All topics, including future ones', 'checked') + radio('Only the selected topics');
const few = radio('All topics, including future ones') + radio('Only the selected topics', 'checked');
const pressed = (all: boolean) =>
  `<div role="group"><button aria-pressed="${all}">All</button><button aria-pressed="${!all}">None</button></div>`;
const combo = '<div><span>Alerts</span><input role="combobox" aria-expanded="false"></div>';

describe('topics are not told where another control says', () => {
  test.each([
    ['that all are sent', many + boxes()],
    ['that all are sent, and some are ticked', many + boxes('checked')],
    [
      'that all but these are sent',
      select('only these topics', '*all topics except these') + boxes('checked'),
    ],
    ['that the ticked ones are left out', radio('Include') + radio('Exclude', 'checked') + boxes('checked')],
    ['that all are sent, as a button', pressed(true) + boxes()],
    ['that all are sent, as a check box', tick('All topics', 'checked') + boxes()],
    ['that all are sent, above a list', many + combo],
  ])('%s', (_, topics) => expect(topicsOf(topics)).toBe('unreadable'));
});

describe('topics are told where another control says', () => {
  test.each([
    ['that the ticked ones are sent', few + boxes('checked')],
    ['that these are sent', select('*only these topics', 'all topics except these') + boxes('checked')],
    ['nothing', pressed(false) + boxes('checked')],
    [
      'of sites that all are meant',
      `${boxes('checked')}<p><label>Sites <select><option>All</option></select></label></p>`,
    ],
    ['of sites above that all are meant', select('*All sites', 'Some sites') + boxes('checked')],
    ['that a group is ticked', tick('All', 'checked') + boxes('checked')],
  ])('%s', (_, topics) => expect(topicsOf(topics)).toEqual(['audits']));
});

test('topics that nobody can press, with none ticked, are not told', () => {
  const aside = boxes().replaceAll('<label>', '<label style="pointer-events: none">');
  expect(topicsOf(aside)).toBe('unreadable');
});
