import type { FieldName } from '../webhook/fields.ts';
import { topics } from '../webhook/topics.ts';
import { lookup } from './lookup.ts';
import { normalise } from './normalise.ts';
import {
  advancedWordings,
  commitWordings,
  fieldWordings,
  grantWordings,
  headerNameWordings,
  headerValueWordings,
  noWordings,
  settingsWordings,
  standardTopicsWordings,
  topicFoldOutWordings,
  topicWordings,
  typeWordings,
  yesWordings,
} from './wording.ts';

export const fieldOf = lookup(fieldWordings);
export const typeOf = lookup(typeWordings);
export const grantOf = lookup(grantWordings);
export const headerPartOf = lookup({ name: headerNameWordings, value: headerValueWordings });
export const answerOf = lookup({ yes: yesWordings, no: noWordings });
/** The fields that are chosen, and the words that their choice can show. */
export type ChoiceField = Extract<FieldName, 'type' | 'oauth2_grant_type' | 'enabled' | 'verify_cert'>;
export const choiceWordOf: Readonly<Record<ChoiceField, (text: string) => string | undefined>> = {
  type: typeOf,
  oauth2_grant_type: grantOf,
  enabled: answerOf,
  verify_cert: answerOf,
};

/** Whether a field is filled by choosing among words rather than by typing. */
export function isChoiceField(field: FieldName | undefined): field is ChoiceField {
  return field !== undefined && field in choiceWordOf;
}

export const markOf = lookup({
  advanced: advancedWordings,
  commit: commitWordings,
  foldOut: topicFoldOutWordings,
  standard: standardTopicsWordings,
});
const titleOfFoldOut = lookup({ advanced: advancedWordings, settings: settingsWordings });
/** A count or a remark behind a title. */
const REMARK = /[\s\p{P}\p{S}](\d.*|optional)$/isu;

/** What a text names as a fold-out's title, with a sign before and a count or "optional" behind it. */
export function foldOutOf(text: string): 'advanced' | 'settings' | undefined {
  if (text.length > 60) return undefined;
  return titleOfFoldOut(text) ?? titleOfFoldOut(text.replace(REMARK, ''));
}

export const topicOf = lookup(
  Object.fromEntries(topics.map(({ key, title }) => [key, [key, title, ...(topicWordings[key] ?? [])]])),
);

/** The key of a topic that no table knows, made from its label as Mist makes its keys: "Foo Bars" → `foo-bars`. */
export function unknownTopicKey(label: string): string {
  return normalise(label) === ''
    ? ''
    : label
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '');
}
