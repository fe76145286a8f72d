import type { ApiOnly } from '../../webhook/draft.ts';
import { topics } from '../../webhook/topics.ts';
import { defineRule, type Report, type Rule } from '../define-rule.ts';
import { holdsVariable } from '../text/characters.ts';
import { visibleText } from '../text/wording.ts';

/**
 * `rules` and `default_action` of the API, which no form shows: a rule has a topic, an action (permit or block) and, in
 * `matching`, lists of strings by event field; rules override topics (OpenAPI 2607.1.1, `webhook`). What is found stands
 * at the topics, in whose place they decide.
 */
export const eventRules: readonly Rule[] = [
  defineRule({
    field: 'topics',
    codes: { EVENT_RULES_OVERRIDE: 'note' },
    find: (_topics, { apiOnly }) =>
      hasRules(apiOnly) ? [{ code: 'EVENT_RULES_OVERRIDE', args: { count: rulesOf(apiOnly).length } }] : [],
  }),
  defineRule({
    field: 'topics',
    codes: { EVENT_RULES_INVALID: 'error', EVENT_RULE_TOPIC: 'warning' },
    find(_topics, { apiOnly = {} }) {
      const { rules: given, default_action: action } = apiOnly;
      const reports = rulesOf(apiOnly).flatMap((rule, index) =>
        isOpen(rule) ? [] : (faultOf(rule, index + 1) ?? []),
      );
      if (isGiven(given) && !Array.isArray(given) && !isOpen(given))
        reports.push({ code: 'EVENT_RULES_INVALID' });
      if (isGiven(action) && !isAction(action) && !isOpen(action))
        reports.push({ code: 'EVENT_RULES_INVALID', args: { variant: 'default' } });
      return reports;
    },
  }),
];

/** Whether rules say which events are delivered, in the place of topics. */
export function hasRules(apiOnly: ApiOnly | undefined): boolean {
  return rulesOf(apiOnly).length > 0;
}

function rulesOf(apiOnly: ApiOnly | undefined): readonly unknown[] {
  return Array.isArray(apiOnly?.rules) ? apiOnly.rules : [];
}

function faultOf(rule: unknown, number: number): Report | undefined {
  const invalid = (variant: string): Report => ({ code: 'EVENT_RULES_INVALID', args: { variant, number } });
  if (!isObject(rule)) return invalid('rule');
  const { topic, action, matching } = rule;
  if (typeof topic !== 'string' || topic.trim() === '') return invalid('topic');
  if (!isAction(action)) return invalid('action');
  if (isGiven(matching) && !isMatching(matching)) return invalid('matching');
  if (topics.some(({ key }) => key === topic)) return undefined;
  return { code: 'EVENT_RULE_TOPIC', args: { number, topic: visibleText(topic) } };
}

function isMatching(matching: unknown): boolean {
  const isTexts = (value: unknown) => Array.isArray(value) && value.every(text => typeof text === 'string');
  return isObject(matching) && Object.values(matching).every(isTexts);
}

function isAction(action: unknown): boolean {
  return action === 'permit' || action === 'block';
}

/** A template's variable may still become anything. */
function isOpen(value: unknown): boolean {
  return holdsVariable(JSON.stringify(value) ?? '');
}

/** The API writes null for what is not set. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
