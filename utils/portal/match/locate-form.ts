import { controlKind } from '../dom/control.ts';
import { namesOf } from '../dom/names.ts';
import { holds, parentOf } from '../dom/tree.ts';
import { dialogAround, spokenText, TITLE } from '../form/find-form.ts';
import { type Outline, outline, type TextToken } from '../form/scene.ts';
import type { LocatedField } from '../kinds/kind.ts';
import { inOurWords, speaksOfWebhooks } from '../vocabulary/speaks-of-webhooks.ts';
import { markOf, typeOf } from '../vocabulary/words.ts';
import { type LocatedFields, locateFields, mayBeField } from './locate-fields.ts';
import type { PointedFields } from './pointed.ts';

/** An open webhook form with its fields, as found on the page at one moment. */
export interface PortalForm {
  readonly root: Element;
  /** The element that shows "Add Webhook" or "Edit Webhook"; null where none was seen. */
  readonly title: Element | null;
  readonly mode: 'add' | 'edit';
  readonly fields: LocatedFields;
  /** Buttons that may save the form. They are only listened to. */
  readonly commits: readonly Element[];
}

const ACTION = '(add|edit|new|create|update|modify|configure|view)';
/** What belongs to a webhook and is none. */
const PART = '(recipient|template|secret|token|channel|user|header)s?$';
const WEBHOOK_TITLE = new RegExp(`^${ACTION}\\b.{0,24}\\bwebhook\\b(?! deliver| to | ${PART}|.*\\.$)`, 'i');
/** Titles of what stands around webhooks and is no form of one. */
const OTHER_TITLES = [
  /^((recent |webhook )*deliver(y|ies)|test (the |this |your )?webhook|send (a )?(test|sample))\b/i,
  new RegExp(`^${ACTION}\\b.*\\bwebhook ${PART}`, 'i'),
];
/** Words that leave open what a form is about. */
const GENERAL =
  '((an?|new|this) )?(new|one|details?|settings|configuration|properties|form|item|entry|record)$';
/** Titles of forms that only speak of a webhook's URL or topics; a webhook's name may hold such a word, too. */
const OTHER_SERVICE = /\b(slack|teams|feedback|notifications?|alerts? (config|rule|template)\w*|e-?mail)\b/i;
/** Titles that say what their form is about. */
const OF_SOMETHING = new RegExp(`^${ACTION}\\s+(?!${GENERAL})\\p{L}[^.!?]*$`, 'iu');
const EDIT = /^(edit|update|modify|configure|view)\b/i;
const CORE = ['name', 'url', 'type', 'topics'] as const;

/** Finds the fields of the form in `root`; null where what is there is no webhook form after all. */
export function locateForm(root: Element, pointed: PointedFields = {}): PortalForm | null {
  const seen = outline(root);
  const fields = locateFields(seen, pointed);
  const title = titleOf(seen);
  const core = CORE.filter(field => fields.located.has(field)).length;
  if (isOthers(seen, fields) || !isTold(fields, title) || !hasFields(seen, fields)) return null;
  // A step or tab of the form may show a part of it.
  if (core < 2 && !title) return null;
  return {
    root,
    title: title?.element ?? null,
    mode: modeOf(seen, title),
    fields,
    commits: commitsOf(seen, fields).filter(commit => commit !== title?.element),
  };
}

/**
 * A name and a URL stand in many forms: a title, a type to choose or topics must say that this one is a webhook's.
 * A lone word such as "Splunk" may stand in a list of webhooks.
 */
function isTold({ located, doubtful }: LocatedFields, title: TextToken | undefined): boolean {
  if (title) return true;
  const type = located.get('type');
  if (type && offersOthers(type)) return false;
  return hasTypeControl(located) || located.has('topics') || doubtful.has('topics');
}

/** Whether there is a list or a choice of types; a lone word tells less. */
function hasTypeControl(located: LocatedFields['located']): boolean {
  const type = located.get('type');
  return !!type?.control.elements.some(controlKind) && !offersOthers(type);
}

/** What a list shows in the place of what is chosen in it. */
const PROMPT = /^[^\p{L}]*((please )?(select|choose|pick)\b|$)/iu;

/** Whether a list offers other types, or all of them as a filter does. */
function offersOthers({ control }: LocatedField): boolean {
  const [list] = control.elements;
  if (list?.localName !== 'select') return false;
  const options = Array.from(list.querySelectorAll('option'), option => option.textContent ?? '');
  const types = options.map(typeOf);
  // Sign-on and log receivers, too, are of OAuth2 or Splunk, beside what no webhook is.
  const isOther =
    !types.includes('http-post') && options.some((text, at) => !types[at] && !PROMPT.test(text));
  return isOther || types.every(type => !type) || options.some(text => /^\s*(all|any)\b/i.test(text));
}

function isOthers({ root, tokens }: Outline, { located }: LocatedFields): boolean {
  const first = tokens.find(token => token.kind === 'text' && token.within === null);
  if (first?.kind !== 'text' || first.text.length >= 80) return false;
  const { text } = first;
  if (OTHER_TITLES.some(title => title.test(inOurWords(text)))) return true;
  if (dialogAround(root) && OF_SOMETHING.test(text) && !speaksOfWebhooks(text) && !hasTypeControl(located))
    return true;
  return !located.has('type') && OTHER_SERVICE.test(text);
}

/** What a box is named that stands beside texts on webhooks, as in an article or a log. */
const NO_FIELD = /\b(search|find|filter|comments?|feedback|questions?|ask|e-?mail|reply|message|helpful)\b/i;

/** Whether something is there to be typed or chosen: a field, or boxes that may be some. Texts alone tell of webhooks. */
function hasFields({ tokens }: Outline, { located }: LocatedFields): boolean {
  const mayBeMeant = (element: Element) => !namesOf(element).some(({ text }) => NO_FIELD.test(text));
  const controls = Array.from(located.values()).flatMap(({ control }) => control.elements);
  if (controls.some(element => controlKind(element) !== null && mayBeMeant(element))) return true;
  return tokens.filter(token => mayBeField(token, tokens) && mayBeMeant(token.element)).length > 1;
}

function titleOf({ tokens }: Outline): TextToken | undefined {
  return tokens.find(
    (token): token is TextToken =>
      token.kind === 'text' &&
      token.within === null &&
      token.text.length < 80 &&
      WEBHOOK_TITLE.test(inOurWords(token.text)),
  );
}

function modeOf(seen: Outline, title: TextToken | undefined): 'add' | 'edit' {
  if (title) return EDIT.test(title.text) ? 'edit' : 'add';
  const words = seen.tokens.map(token =>
    token.kind === 'text' && token.within ? token.text.trim().toLowerCase() : '',
  );
  return words.some(word => /^(save|update)\b/.test(word)) && !words.includes('add') ? 'edit' : 'add';
}

/** Buttons that may save, in any make; one that adds a header row may be called "Add" too, and is none. */
function commitsOf({ tokens }: Outline, { located }: LocatedFields): Element[] {
  const others = Array.from(located.values()).flatMap(({ control }) => control.buttons);
  const found = tokens.flatMap(token => {
    if (token.kind === 'text')
      return token.text.length < 30 && markOf(token.text) === 'commit' ? [token.within ?? token.element] : [];
    const value = token.control === 'button' ? (token.element.getAttribute('value') ?? '') : '';
    return markOf(value) === 'commit' ? [token.element] : [];
  });
  return [...new Set(found)].filter(commit => !others.some(other => holds(other, commit)));
}

const HIGHEST = 12;

/**
 * The whole form around what was found of it: its dialog, or else the nearest ancestor that shows the title too.
 */
export function wholeForm(found: Element): Element {
  const dialog = dialogAround(found);
  if (dialog) return dialog;
  for (const at of upwards(found)) {
    if (TITLE.test(spokenText(at))) return at;
  }
  return found;
}

function upwards(found: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = found; at && at.localName !== 'body'; at = parentOf(at)) chain.push(at);
  return chain.slice(0, HIGHEST);
}
