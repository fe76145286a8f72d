import { describe, expect, test } from 'vitest';
import { readForm } from '../../../utils/portal/read-form.ts';
import { rememberTopics, type WithUnseenTopics } from '../../../utils/portal/unseen-topics.ts';
import { formOn } from './form-on.ts';
import { pageFrom } from './page.ts';
import { webhookPage } from './webhook-page.ts';

const box = (text: string, ticked = false) =>
  `<label><input type="checkbox"${ticked ? ' checked' : ''}> ${text}</label>`;
const usual = (alerts: boolean) => `<div>${box('Alerts', alerts)}${box('Audits')}${box('Client Join')}</div>`;
const folded = '<div><b>WiFi Clients</b></div>';
const unfolded = (connected: boolean) =>
  `<div><b>WiFi Clients</b>${box('Connected', connected)}${box('Unconnected')}</div>`;

function topicsAt(remember: WithUnseenTopics, topics: string, title = '<h2>Edit Webhook</h2>') {
  const form = formOn(pageFrom(webhookPage({ title, topics: `<h4>Topics</h4>${topics}` })));
  if (!form) throw new Error('No form was found.');
  const { topics: reading } = remember(form, readForm(form));
  return reading.status === 'read' ? reading.value : reading.status;
}

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
