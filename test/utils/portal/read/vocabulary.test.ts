import { afterEach, describe, expect, test } from 'vitest';
import { inOurWords } from '../../../../utils/portal/vocabulary/speaks-of-webhooks.ts';
import {
  fieldOf,
  foldOutOf,
  isChoiceField,
  isFlag,
  learnWordings,
  piecesOf,
  topicOf,
  topicsIn,
  topicsNamedIn,
} from '../../../../utils/portal/vocabulary/words.ts';
import { fieldNames } from '../../../../utils/webhook/fields.ts';

test.each([
  ['Alerts', ['Alerts'], ['alarms'], ['alarms']],
  [
    'Alerts , Audits;Zone',
    ['Alerts', 'Audits', 'Zone'],
    ['alarms', 'audits', 'zone'],
    ['alarms', 'audits', 'zone'],
  ],
  ['Alerts, and Audits', ['Alerts', 'Audits'], ['alarms', 'audits'], ['alarms', 'audits']],
  [
    'Alerts  ;   Audits AND Zone & Ping',
    ['Alerts', 'Audits', 'Zone', 'Ping'],
    [],
    ['alarms', 'audits', 'zone'],
  ],
  ['Alerts and more', ['Alerts', 'more'], [], ['alarms']],
  ['Sandbox', ['Sandbox'], [], []],
  ['+ Alerts', ['+ Alerts'], [], ['alarms']],
  ['  + Alerts', ['  + Alerts'], [], ['alarms']],
  ['Alerts +', ['Alerts +'], ['alarms'], ['alarms']],
])('%j is the words %j, the topics %j, and names %j', (text, words, topics, named) => {
  expect([piecesOf(text), topicsIn(text), [...new Set(topicsNamedIn(text))]]).toEqual([words, topics, named]);
});

test.each([
  ['Advanced Settings', 'advanced'],
  ['Settings', 'settings'],
  ['▸ Settings', 'settings'],
  ['Settings · 3 fields', 'settings'],
  ['Settings, optional', 'settings'],
  ['Settings of the site', undefined],
  [`Settings${' '.repeat(52)}`, 'settings'],
  [`Settings${' '.repeat(53)}`, undefined],
])('%j is the title of a fold-out: %s', (text, name) => expect(foldOutOf(text)).toBe(name));

test('what is chosen, and what is on or off', () => {
  expect(fieldNames.filter(isFlag)).toEqual(['enabled', 'verify_cert']);
  expect(fieldNames.filter(isChoiceField).toSorted()).toEqual([
    'enabled',
    'oauth2_grant_type',
    'type',
    'verify_cert',
  ]);
  expect(isChoiceField(undefined)).toBe(false);
});

describe('what an administrator says that things are called', () => {
  afterEach(() => learnWordings({}));

  test('counts until other wordings are given', () => {
    const added = {
      section: ['Event Feeds'],
      settings: ['Fine Tuning'],
      labels: { url: ['Destinations'], topics: ['Subscriptions'] },
      topics: { alarms: ['Bells'] },
    };
    // Once more, as each page does: what it says already has its meaning from before.
    for (const each of [added, added]) learnWordings(each);
    expect([fieldOf('Destinations'), foldOutOf('Fine Tuning'), topicOf('Bells')]).toEqual([
      'url',
      'settings',
      'alarms',
    ]);
    expect(inOurWords('Event Feed: Destinations, Subscription')).toBe('webhook: urls, topic');
    learnWordings({ topics: {} });
    expect([fieldOf('Destinations'), foldOutOf('Fine Tuning'), topicOf('Bells')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(inOurWords('Event Feed')).toBe('event feed');
  });

  test.each([
    ['a field already', 'Name', 'name'],
    ['a button already', 'Save', undefined],
    ['a fold-out already', 'Advanced', undefined],
    ['a topic already', 'Alerts', undefined],
    ['an answer already', 'Yes', undefined],
    ['a type already', 'Splunk', undefined],
    ['one letter', 'x', undefined],
    ['two things', 'Twice', undefined],
  ])('counts for nothing where it is %s', (_, word, field) => {
    learnWordings({ labels: { url: [word], secret: ['Twice'] } });
    expect(fieldOf(word)).toBe(field);
  });

  test.each(['Token', ' API Tokens ', 'Site Settings', 'URL', 's'])(
    'is no name of webhooks where it is “%s”',
    name => {
      learnWordings({ section: [name] });
      expect(inOurWords(name)).toBe(name.toLowerCase());
    },
  );

  test('and settings that mean something already stay what they are', () => {
    learnWordings({ settings: ['Name', 'Advanced'] });
    expect([foldOutOf('Name'), foldOutOf('Advanced')]).toEqual([undefined, 'advanced']);
  });
});
