import type { FieldReport, Reading, WebhookDraft } from '../../webhook/draft.ts';
import { type FieldName, fieldNames, isTextField } from '../../webhook/fields.ts';
import { pageTurn, until } from '../interact/press.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { readForm } from '../match/read-form.ts';
import { fillForm } from './fill-form.ts';
import { openAdvanced } from './focus.ts';

type Locate = () => PortalForm | null;

/** What a form held before it was filled, and what was to be filled in. */
export interface BeforeFilling {
  readonly draft: WebhookDraft;
  readonly wanted: WebhookDraft;
  /** What was in the boxes to be filled that did not tell their value, as where the portal keeps one to itself. */
  readonly untold: ReadonlyMap<FieldName, string>;
}

/** How long the advanced section may take to unfold, in milliseconds. */
const UNFOLDING = 2000;
/** What a field held that could not be read, or that stayed folded away. */
const UNKNOWN: ReadonlySet<string> = new Set(['unreadable', 'collapsed']);
const HOLDS: ReadonlySet<FieldReport['outcome']> = new Set(['filled', 'unchanged']);

/**
 * What the form holds, with all that is folded away shown where `wanted` asks for it, so that it can be taken back too; null
 * where it is gone.
 */
export async function beforeFilling(
  locate: Locate,
  wanted: WebhookDraft,
  signal: AbortSignal,
): Promise<BeforeFilling | null> {
  const asks = (field: FieldName) => wanted[field].status === 'read';
  const unfolded = await unfold(locate, asks, signal);
  if (!unfolded) return null;
  const draft = readForm(unfolded);
  const isUnseen = draft.topics.status === 'unreadable' && asks('topics');
  const topics = () => locate()?.fields.located.get('topics')?.control;
  const seen = isUnseen ? await topics()?.look(topics, signal) : null;
  const untold = Array.from(untoldTexts(locate())).filter(([field]) => asks(field));
  return {
    draft: Array.isArray(seen) ? { ...draft, topics: { status: 'read', value: seen } } : draft,
    wanted,
    untold: new Map(untold),
  };
}

/** Opens the advanced section where a field that is asked for is folded away in it. Resolves with the form then. */
async function unfold(
  locate: Locate,
  asks: (field: FieldName) => boolean,
  signal: AbortSignal,
): Promise<PortalForm | null> {
  const whole = () => {
    const form = locate();
    const draft = form && readForm(form);
    return draft && fieldNames.some(field => asks(field) && draft[field].status === 'collapsed')
      ? null
      : { form };
  };
  const form = locate();
  if (!form || whole()) return form;
  openAdvanced(form);
  return (await until(whole, signal, UNFOLDING))?.form ?? locate();
}

/** Takes a filling back: gives each field what it held before. Gives the fields that do not hold it again. */
export async function bringBack(
  locate: Locate,
  { draft, wanted, untold }: BeforeFilling,
  signal: AbortSignal,
): Promise<FieldName[]> {
  const now = locate();
  const emptied = now && emptiedDraft(draft, readForm(now));
  if (emptied) await fillForm(locate, emptied, signal);
  const reports = await fillForm(locate, draft, signal);
  const asBefore = await writeBack(locate, untold, signal);
  const failed = reports.filter(({ outcome, blankRows }) => blankRows || !HOLDS.has(outcome));
  // A page may take its own mask for a value that was typed: only an empty box is sure to mean again what it meant.
  const isEmptyAgain = (field: FieldName) => asBefore.includes(field) && untold.get(field) === '';
  const isLeft = (field: FieldName) =>
    failed.some(report => report.field === field) ||
    (UNKNOWN.has(draft[field].status) && wanted[field].status === 'read' && !isEmptyAgain(field));
  return fieldNames.filter(isLeft);
}

/**
 * What a filling has to empty again before it is taken back: the fields that it brought and wrote, as those of another type.
 * They go with the type, but the page may keep what is in them, secrets included. Null where there is none.
 */
export function emptiedDraft(before: WebhookDraft, now: WebhookDraft): WebhookDraft | null {
  const isBrought = (field: FieldName) => {
    const { [field]: reading }: Readonly<Record<FieldName, Reading<unknown>>> = now;
    return before[field].status === 'absent' && reading.status === 'read' && String(reading.value) !== '';
  };
  const emptied = fieldNames.map((field): [FieldName, Reading<unknown>] => {
    const isTyped = isTextField(field) || field === 'oauth2_scopes';
    if (!isTyped || !isBrought(field)) return [field, { status: 'absent' }];
    return [field, { status: 'read', value: field === 'oauth2_scopes' ? [] : '' }];
  });
  return emptied.some(([, { status }]) => status === 'read')
    ? { ...now, ...Object.fromEntries(emptied) }
    : null;
}

/** What is in the boxes that do not tell their value: in empty ones, and as a mask; that of a secret which the portal keeps to itself may be either. */
function untoldTexts(form: PortalForm | null): Map<FieldName, string> {
  const texts = Array.from(form?.fields.located ?? []).flatMap(
    ([field, { control }]): [FieldName, string][] => {
      const text = control.untold();
      return text === null ? [] : [[field, text]];
    },
  );
  return new Map(texts);
}

/** Gives boxes that did not tell their value the text back that was in them; gives the fields that have it then. */
async function writeBack(
  locate: Locate,
  texts: ReadonlyMap<FieldName, string>,
  signal: AbortSignal,
): Promise<FieldName[]> {
  const isBack = ([field, text]: readonly [FieldName, string]) => untoldTexts(locate()).get(field) === text;
  for (const each of texts) {
    if (isBack(each)) continue;
    const [field, text] = each;
    const find = () => locate()?.fields.located.get(field)?.control;
    await find()?.write(find, text, word => word, signal);
    await pageTurn();
  }
  return Array.from(texts)
    .filter(isBack)
    .map(([field]) => field);
}
