import { describe, expect, test } from 'vitest';
import { topicsOn } from '../readings-on.ts';

const combo = '<input role="combobox" aria-expanded="false" aria-haspopup="listbox">';
const cross = '<button aria-label="Remove">×</button>';

const topicsOf = (chips: string, below = '') =>
  topicsOn({ topics: `<div><div>Topics</div><div>${chips}${combo}</div>${below}</div>` });

const chip = (text: string, more = '') => `<span class="chip" ${more}>${text} ${cross}</span>`;
const plain = (text: string, more = '') => `<span ${more}>${text}</span>`;

describe('a chip that names no known topic', () => {
  test.each<[string, string, unknown]>([
    ['with a cross', chip('Alerts') + chip('Rogue Clients'), ['alarms', 'rogue-clients']],
    ['alone, with a cross', chip('Rogue Clients'), ['rogue-clients']],
    [
      'made as the others are',
      plain('Alerts', 'class="tag"') + plain('Rogue Clients', 'class="tag"'),
      ['alarms', 'rogue-clients'],
    ],
    ['plain, among others', plain('Alerts') + plain('Rogue Clients') + plain('Audits'), 'unreadable'],
    [
      'cut short, with a title',
      chip('Alerts') + chip('Device...', 'title="Device Events"'),
      ['alarms', 'device-events'],
    ],
    ['each cut short, with a title', plain('Device...', 'title="Device Events"'), ['device-events']],
    ['each cut short', plain('Device...') + plain('NAC Ev...'), 'unreadable'],
    ['cut short, with a title that is no topic', chip('Rogue…', 'title="Rogue Clients"'), ['rogue-clients']],
    ['cut short', chip('Alerts') + chip('Device…'), 'unreadable'],
  ])('%s', (_, chips, value) => expect(topicsOf(chips)).toEqual(value));
});

describe('a word beside chips that is none', () => {
  test.each([
    ['a hint below', '', '<small>Pick at least one topic.</small>'],
    ['a placeholder', '<span class="chip">Select topics...</span>', ''],
    ['a hint made as they are', '', '<span class="chip">Select more</span>'],
    ['what is offered', '', '<div>Often used with it: <button>Rogue Clients</button></div>'],
    ['what takes all away', '<button class="chip">Clear all</button>', ''],
    ['a word of another make', '<i>Beta</i>', ''],
    [
      'what is drawn by its name',
      `<div>${plain('Alerts')}${plain('close')}${plain('arrow_drop_down')}</div>`,
      '',
    ],
    ['a section below', '', '<p><span>Site</span> <input value="HQ"> <span class="tag">HQ</span></p>'],
  ])('%s', (_, beside, below) => expect(topicsOf(chip('Alerts') + beside, below)).toEqual(['alarms']));
});
