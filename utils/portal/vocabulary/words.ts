import { type AddedWordings, eachField, type FieldName } from '../../webhook/fields.ts';
import { topics } from '../../webhook/topics.ts';
import { fieldSpecs } from './fields.ts';
import { translateWords } from './speaks-of-webhooks.ts';
import {
  advancedWordings,
  commitWordings,
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
} from './wordings.ts';

/** Letters, digits, marks and blanks of which compatibility forms and letters beyond `a` to `z` make nothing else. */
const PLAIN = /^[\s!-~]*$/;

/**
 * A text as it is compared: compatibility forms, case, blanks, hyphens, `*`, `:`, marks and a closing remark in
 * parentheses ("(optional)", "(HTTP-POST only)") make no difference.
 */
export function normalise(text: string): string {
  const isPlain = PLAIN.test(text);
  const whole = (isPlain ? text : text.normalize('NFKC')).replace(/\([^()]*\)[\s*:?]*$/, '').toLowerCase();
  // Classes of Unicode are slow to compile, and hundreds of words are compared before the first finding.
  return whole.replace(isPlain ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '');
}

/** So many texts are remembered; a page shows the same few words again and again. */
const REMEMBERED = 2_000;
const LONGEST = 120;

/** Gives the key of a wording; undefined for a text that no wording equals. */
interface Lookup<Key extends string> {
  (text: string): Key | undefined;
  /** Takes these wordings too, in the place of those taken before. A wording of the table keeps its key. */
  readonly learn: (added: Readonly<Partial<Record<Key, readonly string[]>>>) => void;
}

/** A lookup from any wording of a table to its key. */
function lookup<Key extends string>(table: Readonly<Record<Key, readonly string[]>>): Lookup<Key> {
  const own = keysOf<Key>(table);
  let keys: ReadonlyMap<string, Key> = own;
  const answers = new Map<string, Key | undefined>();
  const find = (text: string) => {
    if (text.length > LONGEST) return undefined;
    if (answers.has(text)) return answers.get(text);
    const key = keys.get(normalise(text));
    if (answers.size >= REMEMBERED) answers.clear();
    answers.set(text, key);
    return key;
  };
  const learn = (added: Readonly<Partial<Record<Key, readonly string[]>>>) => {
    keys = new Map([...keysOf<Key>(added), ...own]);
    answers.clear();
  };
  return Object.assign(find, { learn });
}

function keysOf<Key extends string>(
  table: Readonly<Partial<Record<Key, readonly string[]>>>,
): Map<string, Key> {
  const keys = new Map<string, Key>();
  for (const key in table) for (const wording of table[key] ?? []) keys.set(normalise(wording), key);
  return keys;
}

export const fieldOf = lookup(eachField(field => fieldSpecs[field].labels));
export const typeOf = lookup(typeWordings);
export const grantOf = lookup(grantWordings);
export const headerPartOf = lookup({ name: headerNameWordings, value: headerValueWordings });
export const answerOf = lookup({ yes: yesWordings, no: noWordings });
/** The meaning of a word that may be chosen; undefined for any other. */
export type WordOf = (text: string) => string | undefined;

/** The fields that are chosen, and the words that their choice can show. */
export type ChoiceField = Extract<FieldName, 'type' | 'oauth2_grant_type' | 'enabled' | 'verify_cert'>;
export const choiceWordOf: Readonly<Record<ChoiceField, WordOf>> = {
  type: typeOf,
  oauth2_grant_type: grantOf,
  enabled: answerOf,
  verify_cert: answerOf,
};

/** Whether a field is on or off. */
export const isFlag = (field: FieldName): boolean => field === 'enabled' || field === 'verify_cert';

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

/** The words of an enumeration, such as "A; B", or "A, B, and C". */
export function piecesOf(text: string): string[] {
  return text.split(/(?:(?<!\s)\s+)?[,;]\s*(?:and\s)?|\s(?:and|&)\s/i);
}

/** The keys of all topics that a text names, as a whole or as one of its pieces. */
export function topicsNamedIn(text: string): string[] {
  return [text, ...piecesOf(text)].flatMap(each => topicOf(each) ?? []);
}

/** A topic, or several in one text; a sentence that names some, and a button that adds one, tell of none. */
export function topicsIn(text: string): string[] {
  if (/^\s*\+/.test(text)) return [];
  const whole = topicOf(text);
  const pieces = piecesOf(text).map(topicOf);
  return whole ? [whole] : pieces.flatMap(key => (key && !pieces.includes(undefined) ? [key] : []));
}
