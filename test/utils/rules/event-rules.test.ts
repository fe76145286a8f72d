import { expect, test } from 'vitest';
import { check } from '../../../utils/rules/check.ts';
import { say } from '../../../utils/rules/say.ts';
import { draftFromWebhook } from '../../../utils/templates/draft-from-webhook.ts';
import type { ApiOnly } from '../../../utils/webhook/draft.ts';
import { draftOf } from '../../cases/draft-of.ts';
import { httpPost } from '../../cases/form-case.ts';

const context = { scope: 'site', mode: 'edit', touched: true, otherNames: [] } as const;
const rule = { topic: 'alarms', action: 'permit', matching: { severity: ['critical'] } };
const told = (apiOnly: ApiOnly, topics: readonly string[] = ['alarms']) =>
  check({ ...draftOf({ ...httpPost, topics }), apiOnly }, context).map(finding => [
    finding.code,
    say(finding).problem,
  ]);

test.each([
  ['is none of the API’s', 'all', '“rules” is not a list.'],
  ['is an object', { ...rule }, '“rules” is not a list.'],
  ['is a text in the list', ['alarms'], 'Entry 1 of “rules” is not an object.'],
  ['is null in the list', [rule, null], 'Entry 2 of “rules” is not an object.'],
  ['is a list in the list', [[rule]], 'Entry 1 of “rules” is not an object.'],
  ['has no topic', [{ ...rule, topic: undefined }], 'Rule 1 of “rules” names no topic.'],
  ['has an empty topic', [rule, rule, { ...rule, topic: ' ' }], 'Rule 3 of “rules” names no topic.'],
  [
    'has another action',
    [{ ...rule, action: 'allow' }],
    'The action of rule 1 in “rules” is neither permit nor block.',
  ],
  ['has no action', [{ topic: 'alarms' }], 'The action of rule 1 in “rules” is neither permit nor block.'],
  [
    'has an action in capitals',
    [{ ...rule, action: 'PERMIT' }],
    'The action of rule 1 in “rules” is neither permit nor block.',
  ],
])('a rule that %s is told', (_what, rules, problem) => {
  expect(told({ rules }).filter(([code]) => code !== 'EVENT_RULES_OVERRIDE')).toEqual([
    ['EVENT_RULES_INVALID', problem],
  ]);
});

test.each([
  [['severity']],
  ['severity'],
  [{ severity: 'critical' }],
  [{ severity: [1] }],
  [{ severity: [null] }],
])('matching %j is told', matching => {
  expect(told({ rules: [{ ...rule, matching }] })).toContainEqual([
    'EVENT_RULES_INVALID',
    'What rule 1 in “rules” matches is not an object of event fields with a list of strings each.',
  ]);
});

test('a topic that is not known is told, by its number and as it stands', () => {
  expect(told({ rules: [rule, { ...rule, topic: 'device_events' }] })).toContainEqual([
    'EVENT_RULE_TOPIC',
    'Rule 2 of “rules” names “device_events”, which is no topic known here.',
  ]);
});

test('sound rules are only said to override the topics, of which there may then be none', () => {
  const note = ['EVENT_RULES_OVERRIDE', 'This webhook has rules for events (2), which override its topics.'];
  const rules = [rule, { topic: 'audits', action: 'block' }];
  expect(told({ rules, default_action: 'block' })).toEqual([note]);
  expect(told({ rules }, [])).toEqual([note]);
  expect(told({ rules: [], default_action: 'permit' }, [])).toEqual([
    ['TOPICS_EMPTY', 'No topic is selected.'],
  ]);
  expect(told({ rules: null, default_action: null })).toEqual([]);
});

test.each(['allow', 'Permit', '', 1, {}])('the default action %j is told', action => {
  expect(told({ default_action: action })).toEqual([
    ['EVENT_RULES_INVALID', '“default_action” is neither permit nor block.'],
  ]);
});

test('a draft of an API object has what the API alone has, and no other draft', () => {
  const { apiOnly } = draftFromWebhook({ name: 'A', rules: [rule], default_action: 'block' });
  expect(apiOnly).toEqual({ rules: [rule], default_action: 'block' });
  expect(draftFromWebhook({ name: 'A' })).not.toHaveProperty('apiOnly');
});
