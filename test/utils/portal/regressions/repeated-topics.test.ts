import { describe, expect, test } from 'vitest';
import { topicsOn } from '../readings-on.ts';

const topicsOf = (topics: string) => topicsOn({ topics });

const box = (checked = '') => `<input type="checkbox" ${checked}>`;
const tick = (text: string, checked = '') => `<label>${box(checked)} ${text}</label>`;
const topics = tick('Alerts', 'checked') + tick('Audits') + tick('Client Join');
const mailed = tick('Audits', 'checked') + tick('Client Join', 'checked');
const table = (rows: readonly (readonly [string, string])[]) =>
  `<table><tr><th>Topic</th><th>On</th></tr>${rows
    .map(([text, checked]) => `<tr><td>${text}</td><td>${box(checked)}</td></tr>`)
    .join('')}</table>`;

describe('another part that is told by the words of topics', () => {
  test.each([
    ['under a heading of the label’s make', `<h4>Topics</h4>${topics}<h4>Email Notifications</h4>${mailed}`],
    [
      'in a group with a legend of its own',
      `<h4>Topics</h4><div>${topics}</div><fieldset><legend>Email Notifications</legend>${mailed}</fieldset>`,
    ],
    [
      'that begins with another word',
      `<h4>Topics</h4>${topics}<h4>Email Notifications</h4>${tick('Audits by site', 'checked')}${mailed}`,
    ],
    [
      'in a table like that of the topics',
      `<h4>Topics</h4>${table([
        ['Alerts', 'checked'],
        ['Audits', ''],
      ])}<h4>Single event per message</h4>${table([
        ['Alerts', ''],
        ['Audits', 'checked'],
      ])}`,
    ],
  ])('%s is left alone', (_, parts) => expect(topicsOf(parts)).toEqual(['alarms']));

  test.each([
    ['where nothing tells where it begins', `<h4>Topics</h4>${topics}<p>By mail</p>${mailed}`],
    ['where it may be the rest of them', `<h4>Topics</h4>${topics}<h5>All topics</h5>${topics}${mailed}`],
    ['without a label', `${topics}<p>By mail</p>${mailed}`],
  ])('leaves the topics in doubt %s', (_, parts) => expect(topicsOf(parts)).toBe('unreadable'));
});

describe('boxes that mark what is about to be moved', () => {
  const panes = (buttons: string) =>
    `<h4>Topics</h4><div><div>${tick('Client Join')}${tick('Device Events')}</div><div>${buttons}</div><div>${tick('Alerts')}${tick('Audits')}</div></div>`;

  test.each([
    ['arrows', '<button>&gt;</button><button>&lt;</button>'],
    ['named arrows', '<button aria-label="move selected right">→</button><button>←</button>'],
    ['words', '<button>Add</button><button>Remove</button>'],
  ])('are no topics: %s', (_, buttons) => expect(topicsOf(panes(buttons))).toBe('unreadable'));

  test('a button between groups that opens more moves nothing', () => {
    const more = `<h4>Topics</h4><div>${topics}</div><button>Show help</button><div>${tick('Device Events')}</div>`;
    expect(topicsOf(more)).toEqual(['alarms']);
  });
});

test('a box that draws itself with another is one topic', () => {
  const drawn = (text: string, checked: '' | 'checked' = '') =>
    `<x-box role="checkbox" tabindex="0" aria-checked="${checked === 'checked'}"><template shadowrootmode="open"><label><slot></slot>${box(checked)}</label></template>${text}</x-box>`;
  expect(topicsOf(`<h4>Topics</h4>${drawn('Alerts', 'checked')}${drawn('Audits')}`)).toEqual(['alarms']);
});
