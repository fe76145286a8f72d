import { describe, expect, test } from 'vitest';
import {
  AWAY,
  type Event,
  isTouched,
  opened,
  reduce,
  type State,
  TIDYING,
} from '../../entrypoints/assistant.content/state.ts';
import { identify, type ReadForm } from '../../entrypoints/assistant.content/webhook-identity.ts';
import { draftOf } from '../cases/draft-of.ts';
import type { CaseForm } from '../cases/form-case.ts';

const NEVER = Number.NEGATIVE_INFINITY;
/** Long after the last thing that happened to the form. */
const AT = 100_000;
const url = 'https://a.example.com/';
const form = (fields: CaseForm = {}, more: Partial<ReadForm> = {}): ReadForm => ({
  ...{ mode: 'edit', title: 'Edit Webhook', draft: draftOf({ name: 'Feed', url, ...fields }) },
  ...more,
});
const unread = { status: 'unreadable' } as const;
const idle = { used: false, pressed: false, typed: NEVER };
const read = (now = form(), use: Partial<typeof idle> = {}, at = AT): Event => ({
  ...{ type: 'read', now, at },
  use: { ...idle, ...use },
});
const lost = (next: ReadForm | null, closing = false, at = AT): Event => ({
  type: 'lost',
  closing,
  next,
  at,
});
const fill: Event = { type: 'fill', from: 'import', webhook: { name: 'Pager' } };
const filled: Event = { type: 'filled', reports: [], undoable: true, at: AT };
const undone: Event = { type: 'undone', left: ['topics'], at: AT };

const after = (...events: readonly Event[]): State =>
  events.reduce((state, event) => reduce(state, event)[0], opened(null));

/** The states that the table begins in, by name. */
const states: Readonly<Record<string, State>> = {
  opened: opened(null),
  arrived: opened({ name: 'Arrived' }),
  live: after(read()),
  'live, new and blank': after(read(form({ name: '', url: '' }, { mode: 'add' }))),
  away: after(read(), lost(null)),
  filling: after(read(), fill),
  'filling, away': after(read(), fill, lost(null)),
  filled: after(read(), fill, filled),
  'filled, seen': after(read(), fill, filled, { type: 'seen' }),
  undoing: after(read(), fill, filled, { type: 'undo' }),
  undone: after(read(), fill, filled, { type: 'undo' }, undone),
  ended: after(read(), { type: 'left' }),
};

/** A state, what happens to the form, the event; the phase, the filling's step and the effects that follow. */
type Row = readonly [state: string, what: string, event: Event, after: string];

const other = form({ name: 'Other' });
const blank = form({ name: '', url: '' });
const splunk = form({ type: 'splunk' });

/** Every event, in the states in which it means something of its own. */
const table: readonly Row[] = [
  ['opened', 'is read', read(), 'live idle: show'],
  ['arrived', 'is read: it is filled', read(), 'live filling: show, look, fill'],
  ['live', 'is read', read(), 'live idle: show'],
  ['live', 'has another type', read(splunk), 'live idle: locate, show'],
  ['live', 'has another name, typed', read(other, { typed: AT - TIDYING }), 'live idle: show'],
  ['live', 'has another name', read(other, { typed: AT - TIDYING - 1 }), 'ended idle: end, begin-anew'],
  ['live', 'has another letter case', read(form({ name: ' FEED ' })), 'live idle: show'],
  ['live', 'is emptied', read(blank), 'away idle: wait'],
  ['filling', 'has another name', read(form({ name: 'Pager' })), 'live filling: show'],
  ['away', 'is read again', read(), 'live idle: show'],
  ['away', 'is read, empty yet', read(blank), 'away idle'],
  ['away', 'is read as another', read(other), 'ended idle: end, begin-anew'],
  ['ended', 'is read', read(), 'ended idle'],

  ['live', 'goes', lost(null), 'away idle: wait'],
  ['live', 'goes by a closing press', lost(null, true), 'ended idle: end'],
  ['live', 'is built anew', lost(form()), 'live idle: adopt'],
  [
    'live',
    'is built anew with other values',
    lost(form({ url: 'https://b.example.com/' })),
    'live idle: adopt',
  ],
  ['live', 'is built anew, empty yet', lost(blank), 'away idle: wait'],
  ['live', 'makes way for another', lost(other), 'ended idle: end, begin-anew'],
  ['live', 'is closed and opened at once', lost(form(), true), 'ended idle: end, begin-anew'],
  [
    'live, new and blank',
    'is built anew',
    lost(form({ name: '', url: '' }, { mode: 'add' })),
    'live idle: adopt',
  ],
  ['live, new and blank', 'makes way for an edited one', lost(form()), 'ended idle: end, begin-anew'],
  ['opened', 'goes before it is read', lost(null), 'away idle: wait'],
  ['opened', 'makes way before it is read', lost(form()), 'ended idle: end, begin-anew'],
  ['away', 'is still away', lost(null), 'away idle'],
  ['away', 'is back', lost(form()), 'live idle: adopt'],
  ['away', 'is closed late', lost(null, true), 'ended idle: end'],
  ['filling', 'is built anew, renamed', lost(form({ name: 'Pager' })), 'live filling: adopt'],
  ['filling, away', 'is back, renamed', lost(form({ name: 'Pager' })), 'live filling: adopt'],
  ['filling, away', 'is another', lost(other), 'ended filling: end, begin-anew'],
  [
    'filled',
    'is built anew, renamed by somebody else',
    lost(form({ name: 'Pager' })),
    'ended filled: end, begin-anew',
  ],
  ['ended', 'goes', lost(null), 'ended idle'],

  ['away', 'has been away for long', { type: 'waited', at: AT + AWAY }, 'ended idle: end, begin-anew'],
  ['away', 'went again meanwhile', { type: 'waited', at: AT + AWAY - 1 }, 'away idle: wait'],
  ['live', 'was away once', { type: 'waited', at: AT + AWAY }, 'live idle'],
  ['live', 'has another beside it', { type: 'replaced' }, 'ended idle: end, begin-anew'],
  ['filling', 'is left', { type: 'left' }, 'ended filling: end'],
  ['ended', 'is left again', { type: 'left' }, 'ended idle'],

  ['live', 'is to be filled', fill, 'live filling: look, fill'],
  ['filling', 'is to be filled again', fill, 'live filling'],
  ['undoing', 'is to be filled meanwhile', fill, 'live undoing'],
  ['undone', 'is to be filled again', fill, 'live filling: look, fill'],
  ['filling', 'is filled', filled, 'live filled: locate'],
  ['filling, away', 'is filled', filled, 'away filled: locate'],
  ['live', 'is filled by nobody', filled, 'live idle'],
  ['filling', 'breaks off', { type: 'failed', undoable: true, at: AT }, 'live failed: locate'],
  ['live', 'has nothing to undo', { type: 'undo' }, 'live idle'],
  ['filling', 'cannot be undone yet', { type: 'undo' }, 'live filling'],
  ['filled', 'is undone', { type: 'undo' }, 'live undoing: look, undo'],
  ['filled, seen', 'is undone', { type: 'undo' }, 'live undoing: look, undo'],
  ['undoing', 'has been undone', undone, 'live undone: locate'],
  ['filled', 'has its report seen', { type: 'seen' }, 'live filled: look'],
  ['filled, seen', 'has it seen again', { type: 'seen' }, 'live filled'],
  ['undone', 'has that seen', { type: 'seen' }, 'live idle: look'],
  ['live', 'has nothing to be seen', { type: 'seen' }, 'live idle'],
];

test.each(table)('%s: the form %s', (state, _, event, expected) => {
  const before = states[state];
  if (!before) throw new Error(`No state ${state}.`);
  const [now, effects] = reduce(before, event);
  const done = effects.length > 0 ? `: ${effects.map(effect => effect.do).join(', ')}` : '';
  expect(`${now.phase} ${now.filling.step}${done}`).toBe(expected);
});

test('what has ended changes by nothing', () => {
  const ended = after(read(), { type: 'left' });
  for (const [, , event] of table) expect(reduce(ended, event)).toEqual([ended, []]);
});

test('a form that is away for as long as it may, in pieces, has each time anew', () => {
  const back = after(read(), lost(null), read());
  const [again] = reduce(back, lost(null, false, AT + 5000));
  const [, effects] = reduce(again, { type: 'waited', at: AT + 5500 });
  expect(effects).toEqual([{ do: 'wait', milliseconds: AWAY - 500 }]);
});

test('what was filled in counts as typed for whoever follows the form that is built anew', () => {
  const adopted = after(read(), fill, lost(form({ name: 'Pager' })));
  const tidied = reduce(reduce(adopted, filled)[0], read(form({ name: 'pager-1' }), {}, AT + TIDYING));
  expect(tidied[0].phase).toBe('live');
});

test('a name that was read right before the filling, too, belongs to the webhook', () => {
  const state = after(read(form({ name: '' })), fill, {
    type: 'before-filling',
    draft: draftOf({ name: 'Late' }),
  });
  expect(reduce(state, lost(form({ name: 'Late' })))[0].phase).toBe('live');
});

describe('a form is touched', () => {
  const used = { used: true, pressed: true };
  const pressed = { pressed: true };
  const late = AT + 5000;
  test.each([
    ['not by being looked at', [read(), read(form(), pressed)], false],
    ['by typing or trying to save, for good', [read(form(), used), read()], true],
    ['by a value that changed after a press', [read(), read(splunk, pressed)], true],
    ['not by what the page fills in itself', [read(), read(splunk)], false],
    ['not by fields that come or go', [read(form({ secret: 's' })), read(form(), pressed)], false],
    [
      'not by what cannot be read any more',
      [read(), read(form({}, { draft: { ...form().draft, url: unread } }), pressed)],
      false,
    ],
    ['by being filled', [read(), fill, filled, read(splunk, pressed)], true],
    [
      'not once that is undone, and right after',
      [read(), fill, filled, { type: 'undo' }, undone, read(splunk, pressed)],
      false,
    ],
    [
      'by what changes long after that',
      [read(), fill, filled, { type: 'undo' }, undone, read(splunk, pressed, late)],
      true,
    ],
    [
      'by typing into a filled form, for good',
      [read(), fill, filled, read(form(), used), { type: 'undo' }],
      true,
    ],
  ] satisfies [string, Event[], boolean][])('%s', (_, events, expected) => {
    expect(isTouched(after(...events))).toBe(expected);
  });
});

describe('the same webhook', () => {
  const titled = (name: string) => form({ name }, { title: `Edit Webhook ${name}` });
  const nameless = (fields: CaseForm = {}) => form({}, { draft: { ...form(fields).draft, name: unread } });
  test.each([
    ['holds the same', form(), form(), [], 'same'],
    ['has a field more', form(), form({ secret: 'kept' }), [], 'same'],
    ['has its name, and other values', form(), form({ url: '' }), [], 'same'],
    ['has another title', form(), form({}, { title: 'Edit Site Webhook' }), [], 'other'],
    ['is new, not edited', form(), form({}, { mode: 'add' }), [], 'other'],
    ['has another name', form(), other, [], 'other'],
    ['has a name that is filled in', form(), other, ['Feed', 'Other'], 'same'],
    ['has a title with the name that is filled in', titled('Feed'), titled('Pager'), ['Pager'], 'same'],
    ['has a title with a name of its own', titled('Feed'), titled('Other'), ['Pager'], 'other'],
    ['has no name yet', form(), blank, [], 'open'],
    ['has no name again, as before it was filled', form(), blank, ['', 'Feed'], 'same'],
    ['has no name that can be read, and the same URL', nameless(), nameless(), [], 'same'],
    ['has no name that can be read, and another URL', nameless(), nameless({ url: '' }), [], 'open'],
  ] as const)('%s', (_, last, now, names, expected) => {
    expect(identify(last, now, names)).toBe(expected);
  });
});
