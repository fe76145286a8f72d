import type { Reading, WebhookDraft } from '../../webhook/draft.ts';
import type { FieldName, GrantType, WebhookType } from '../../webhook/fields.ts';
import type { CustomHeaders, HeaderField } from '../../webhook/headers.ts';
import { parseHeaders } from '../../webhook/parse-headers.ts';
import {
  CROSS,
  looksChosen,
  readChecked,
  readText,
  shownChoices,
  shownText,
  shownWord,
} from '../dom/values.ts';
import type { FieldControl, HeaderLines } from '../kinds/field-control.ts';
import { readTopics } from '../kinds/read-topics.ts';
import { answerOf, fieldOf, grantOf, typeOf } from '../vocabulary/words.ts';

const unreadable = { status: 'unreadable' } as const;

function read<T>(value: T | null | undefined): Reading<T> {
  return value === null || value === undefined ? unreadable : { status: 'read', value };
}

/** What a field's control holds; `missing` is the answer for a field without one. */
type ControlOf = (field: FieldName) => FieldControl | undefined;
export type MissingOf = (field: FieldName) => Exclude<Reading<never>, { status: 'read' }>;

/** Reads every field's control. Nothing is guessed: what cannot be told is unreadable. */
export function readFields(controlOf: ControlOf, missing: MissingOf): WebhookDraft {
  const field = <T>(name: FieldName, reader: (control: FieldControl) => T | null | undefined): Reading<T> => {
    const control = controlOf(name);
    return control ? read(reader(control)) : missing(name);
  };
  const text = (name: FieldName) => field(name, readTextField);
  return {
    enabled: field('enabled', readAnswer),
    type: field('type', control => readWord<WebhookType>(control, typeOf)),
    name: text('name'),
    url: field('url', control => (isWhole(control) ? readTextField(control) : null)),
    topics: field('topics', control => (control.kind === 'topics' ? readTopics(control) : null)),
    oauth2_grant_type: field('oauth2_grant_type', control => readWord<GrantType>(control, grantOf)),
    oauth2_token_url: text('oauth2_token_url'),
    oauth2_client_id: text('oauth2_client_id'),
    oauth2_client_secret: text('oauth2_client_secret'),
    oauth2_username: text('oauth2_username'),
    oauth2_password: text('oauth2_password'),
    oauth2_scopes: field('oauth2_scopes', readScopes),
    splunk_token: text('splunk_token'),
    verify_cert: field('verify_cert', readAnswer),
    secret: text('secret'),
    headers: field('headers', readHeaders),
  };
}

function isWhole(control: FieldControl): boolean {
  return control.kind !== 'text' || !standsAfterScheme(control.element);
}

function readTextField(control: FieldControl): string | null {
  if (control.kind !== 'text') return null;
  const text = readText(control.element);
  if (text !== '' || control.kept === undefined) return text;
  return control.kept && (readText(control.kept) || null);
}

/** What may stand between a label and its box. */
const MARK = /^([^\p{L}\p{N}]*|optional|required|recommended)$/iu;

/** Scopes, written in one box or standing before it as chips; a scope holds no blank (RFC 6749, 3.3). */
function readScopes(control: FieldControl): readonly string[] | null {
  if (control.kind !== 'choice') return null;
  const text = readText(control.element);
  const chips = control.shown
    .map(chip => shownWord(chip).replace(CROSS, ''))
    .filter(chip => /^[^\s(]+$/u.test(chip) && !MARK.test(chip) && fieldOf(chip) === undefined);
  return text === null ? null : [...chips, ...text.split(/[\s,;]+/u)].filter(scope => scope !== '');
}

/** The chosen word's meaning; `''` where nothing is chosen yet. */
function readWord<Key extends string>(
  control: FieldControl,
  wordOf: (text: string) => Key | undefined,
): Key | '' | null {
  switch (control.kind) {
    case 'word':
      return wordOf(shownText(control.element)) ?? null;
    case 'choice':
      return readChoice(control, wordOf);
    case 'options':
      return readOptions(control.options, wordOf);
    default:
      return null;
  }
}

function readChoice<Key extends string>(
  { element, shown }: Extract<FieldControl, { kind: 'choice' }>,
  wordOf: (text: string) => Key | undefined,
): Key | '' | null {
  const own = shownChoices(element);
  for (const text of own) {
    const key = wordOf(text);
    if (key) return key;
  }
  const near = new Set(shown.map(text => wordOf(shownText(text))).filter(key => key !== undefined));
  const [only] = near;
  if (near.size > 1) return null;
  if (only) return only;
  const [first = ''] = own;
  return first === '' || /^[-–—\s]*(select|choose|pick)\b/i.test(first) ? '' : null;
}

function readOptions<Key extends string>(
  options: Extract<FieldControl, { kind: 'options' }>['options'],
  wordOf: (text: string) => Key | undefined,
): Key | '' | null {
  const states = options.map(option => readChecked(option.element));
  const chosen = states.every(state => state === null)
    ? options.filter(option => looksChosen(option.element))
    : options.filter((_, index) => states[index] === true);
  const [only] = chosen;
  if (only && chosen.length === 1) return wordOf(only.text) ?? null;
  return chosen.length === 0 && states.every(state => state === false) ? '' : null;
}

function readAnswer(control: FieldControl): boolean | null {
  if (control.kind === 'checkbox') return readChecked(control.element);
  const answer = readWord(control, answerOf);
  return answer === 'yes' ? true : answer === 'no' ? false : null;
}

function readHeaders(control: FieldControl): CustomHeaders | null {
  if (control.kind === 'text') {
    const text = readText(control.element);
    return text === null ? null : parseHeaders(text);
  }
  if (control.kind === 'header-lines') return readLines(control);
  if (control.kind !== 'header-rows') return null;
  const fields: HeaderField[] = [];
  for (const row of control.rows) {
    const [name, value] = [readText(row.name), readText(row.value)];
    if (name === null || value === null) return null;
    fields.push({ name, value });
  }
  return { notation: 'rows', fields };
}

/** What is typed and not added yet is not sent, though the person means it to be. */
function readLines({ lines, boxes }: HeaderLines): CustomHeaders | null {
  if (boxes.some(box => readText(box) !== '')) return null;
  return { notation: 'rows', fields: lines.map(({ name, value }) => ({ name, value })) };
}

const SCHEME = /^https?:\/\/$/i;

/** Whether the scheme of a URL stands before its box, as a text or as a list's choice: then the box holds but the rest. */
function standsAfterScheme(box: Element): boolean {
  for (const at of [box, box.parentElement]) {
    const before = at?.previousElementSibling;
    const texts = before ? [shownText(before), ...Array.from(before.querySelectorAll('option'), textOf)] : [];
    if (before?.localName === 'select' && 'value' in before) texts.push(String(before.value));
    if (texts.some(text => SCHEME.test(text.trim()))) return true;
  }
  return false;
}

function textOf({ textContent }: Element): string {
  return textContent ?? '';
}
