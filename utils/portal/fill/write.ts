import type { WebhookDraft } from '../../webhook/draft.ts';
import type { FieldName } from '../../webhook/fields.ts';
import { controlKind } from '../dom/control.ts';
import { readChecked, shownChoices } from '../dom/values.ts';
import type { ControlOf, FieldControl, TopicsControl } from '../kinds/kind.ts';
import { readShownTopics } from '../kinds/read-topics.ts';
import { showsNumber } from '../kinds/topic-list.ts';
import { saysAll } from '../kinds/topics-out-of-sight.ts';
import { locateForm, type PortalForm } from '../match/locate-form.ts';
import { choiceWordOf, isChoiceField, isFlag } from '../vocabulary/words.ts';
import { writeChips } from './chips.ts';
import { writeHeaderRows, writeHeaderText } from './headers.ts';
import type { KeyOf } from './list.ts';
import { turn } from './press.ts';
import type { Written } from './report.ts';
import { writeTopicBoxes } from './topic-boxes.ts';
import { listOfTopics } from './topic-list.ts';
import { writeTextControl } from './type.ts';
import { until } from './wait.ts';
import { chooseOne, chooseSeveral, type List } from './write-list.ts';

const DONE: Written = { missing: [] };

/** A field's control of this kind; null where a form has none. */
export function controlOf<Name extends FieldControl['kind']>(
  form: PortalForm | null,
  field: FieldName,
  kind: Name,
): ControlOf<Name> | null {
  const isOfKind = (control: FieldControl | undefined): control is ControlOf<Name> => control?.kind === kind;
  const control = form?.fields.located.get(field)?.control;
  return isOfKind(control) ? control : null;
}

/** Writes one field of a draft into the form that `locate` finds, by what its control is there; says what it does not offer. */
export async function writeField(
  locate: () => PortalForm | null,
  field: FieldName,
  draft: WebhookDraft,
  signal: AbortSignal,
): Promise<Written> {
  const { topics, headers, oauth2_scopes: scopes, [field]: reading } = draft;
  const now = () => locate()?.fields.located.get(field)?.control;
  const control = now();
  if (!control || reading.status !== 'read') return DONE;
  const find =
    <Name extends FieldControl['kind']>(kind: Name) =>
    () =>
      controlOf(locate(), field, kind);
  switch (control.kind) {
    case 'topics':
      return topics.status === 'read' ? writeTopics(find('topics'), topics.value, signal) : DONE;
    case 'header-rows':
      if (headers.status === 'read') await writeHeaderRows(find('header-rows'), headers.value.fields, signal);
      return DONE;
    case 'text':
      if (field === 'headers' && headers.status === 'read') writeHeaderText(control, headers.value);
      else await writeTextControl(find('text'), String(reading.value));
      return DONE;
  }
  if (field === 'oauth2_scopes' && scopes.status === 'read') {
    await writeChips(find('choice'), scopes.value, signal);
    return DONE;
  }
  const keyOf = isChoiceField(field) ? choiceWordOf[field] : (text: string) => text;
  const key = isFlag(field) ? (reading.value ? 'yes' : 'no') : String(reading.value);
  return (await choose(now, keyOf, key, signal)) ? DONE : { missing: [String(reading.value)] };
}

function writeTopics(
  find: () => TopicsControl | null,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<Written> {
  const list = listOfTopics(find, wanted);
  return list ? chooseSeveral(list, wanted, signal) : writeTopicBoxes(find, wanted, signal);
}

type Find = () => FieldControl | null | undefined;

/**
 * Chooses the word of a key in a select, a drop-down of any make, radios, toggles or a check box. False where the control
 * does not offer it.
 */
export async function choose(find: Find, keyOf: KeyOf, key: string, signal: AbortSignal): Promise<boolean> {
  const control = find();
  switch (control?.kind) {
    case 'options': {
      const option = control.options.find(({ text }) => keyOf(text) === key);
      return option !== undefined && turnTo(true, option.element, signal);
    }
    case 'checkbox':
      return readChecked(control.element) !== null && turnTo(key === 'yes', control.element, signal);
    case 'word':
    case 'choice':
      return chooseOne(listOfOne(find, keyOf), key, signal);
    default:
      return false;
  }
}

function listOfOne(find: Find, keyOf: KeyOf): List {
  let known: Element | null = null;
  // What its opening brings may make another control of it for a while.
  const opener = () => {
    const control = known?.isConnected ? null : find();
    if (control && 'element' in control) known = control.element;
    return known;
  };
  return {
    opener,
    keyOf,
    chosen() {
      const element = opener();
      return element ? shownChoices(element).flatMap(text => keyOf(text) ?? []) : [];
    },
  };
}

/** Presses a box, radio or toggle until it shows that it is on or off, unless the page builds it anew. */
async function turnTo(isOn: boolean, element: Element, signal: AbortSignal): Promise<boolean> {
  if (readChecked(element) !== isOn) await turn(element);
  await until(() => readChecked(element) === isOn || !element.isConnected, signal);
  return true;
}

/** Mends one field of a form: as `writeField`, with what is known of the form already to begin with. */
export const mendField = (
  form: PortalForm,
  field: FieldName,
  draft: WebhookDraft,
  signal: AbortSignal,
): Promise<Written> =>
  writeField(
    startingWith(form, () => locateForm(form.root)),
    field,
    draft,
    signal,
  );

/** Finds a form that was just located without locating it again the first time. */
export function startingWith(first: PortalForm, locate: () => PortalForm | null): () => PortalForm | null {
  let known: PortalForm | null = first;
  return () => {
    const form = known ?? locate();
    known = null;
    return form;
  };
}

/** Whether pressing what cannot be read would be blind: nobody could say whether it helped, or take it back. */
export function isBlind(control: FieldControl): boolean {
  if (control.kind === 'topics') return areBlind(control);
  const kind = control.kind === 'word' ? controlKind(control.element) : control.kind;
  return kind === 'options' || kind === 'checkbox' || kind === 'toggle';
}

/** A list that shows a number says more once it is open, and closed groups are looked into first. */
function areBlind(control: TopicsControl): boolean {
  const { list, groups, standIns } = control;
  if (standIns.some(each => saysAll(each, true))) return true;
  if (list) return !showsNumber(list);
  return readShownTopics(control) === null || groups.every(({ isOpen }) => isOpen);
}
