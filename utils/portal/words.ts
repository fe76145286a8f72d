import type { AddedWordings, FieldName } from '../webhook/fields.ts';
import { topics } from '../webhook/topics.ts';
import { lookup } from './lookup.ts';
import { normalise } from './normalise.ts';
import { translateWords } from './speaks-of-webhooks.ts';
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

/** What would be taken for something else all over the portal, were it a name of webhooks or of their fold-out. */
const GENERAL =
  /^(the )?(api|admin|site|organi[sz]ation|org|user|network|wlan|device|client|access|guest|identity|single|radius|switch|page)?[ -]?(tokens?|keys?|settings?|sites?|organi[sz]ations?|users?|networks?|templates?|providers?|sign[ -]on|devices?|clients?|configurations?|names?|add|edit|events?|alerts?)$/i;

/**
 * Takes what an administrator says that the portal calls things, in the place of what was taken before. What means
 * something already keeps its meaning, and what was given for two things counts for neither.
 */
export function learnWordings({
  section = [],
  settings = [],
  labels = {},
  topics = {},
}: AddedWordings): void {
  for (const learner of [fieldOf, titleOfFoldOut, topicOf]) learner.learn({});
  const known = [fieldOf, markOf, foldOutOf, topicOf, answerOf, typeOf];
  const all = [section, settings, ...Object.values(labels), ...Object.values(topics)]
    .flatMap(texts => texts ?? [])
    .map(normalise);
  const lasts = new Map(all.map((plain, at) => [plain, at]));
  const twice = new Set(all.filter((plain, at) => lasts.get(plain) !== at));
  const isNew = (text: string) => {
    const plain = normalise(text);
    return plain.length > 1 && !twice.has(plain) && known.every(meaningOf => meaningOf(text) === undefined);
  };
  const newIn = (table: Readonly<Record<string, readonly string[] | undefined>>) =>
    Object.fromEntries(Object.entries(table).map(([key, texts]) => [key, texts?.filter(isNew)]));
  const [ofFields, ofTopics, titles] = [newIn(labels), newIn(topics), settings.filter(isNew)];
  const names = section.filter(name => isNew(name) && !GENERAL.test(name.trim()));
  fieldOf.learn(ofFields);
  topicOf.learn(ofTopics);
  titleOfFoldOut.learn({ settings: titles });
  const inSmall = (texts: readonly string[] | undefined, ours: string) =>
    (texts ?? []).map(text => [text.trim().toLowerCase().replace(/s$/, ''), ours] as const);
  translateWords([
    ...inSmall(names, 'webhook'),
    ...inSmall(ofFields.url, 'url'),
    ...inSmall(ofFields.topics, 'topic'),
  ]);
}
