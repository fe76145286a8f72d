import type { FieldReport, WebhookDraft } from '../../webhook/draft.ts';
import type { FieldName } from '../../webhook/fields.ts';
import type { Written } from '../interact/choose.ts';
import { until } from '../interact/press.ts';
import { locateForm, type PortalForm } from '../match/locate-form.ts';
import { readForm } from '../match/read-form.ts';
import { choiceWordOf, isChoiceField } from '../vocabulary/words.ts';
import { keepFocus, openAdvanced } from './focus.ts';
import { reportFill } from './report.ts';

type Locate = () => PortalForm | null;

/** Type first, since fields appear with it; the grant before its own fields; the folded section last. */
const ORDER: readonly FieldName[] = [
  'type',
  'enabled',
  'name',
  'url',
  'oauth2_grant_type',
  'oauth2_token_url',
  'oauth2_client_id',
  'oauth2_client_secret',
  'oauth2_username',
  'oauth2_password',
  'oauth2_scopes',
  'splunk_token',
  'topics',
  'verify_cert',
  'secret',
  'headers',
];
/** How long a field may take to appear after the one that it depends on, in milliseconds. */
const APPEARING = 350;
/** How long the page may keep its form away, as while it loads what another type needs. */
const RETURNING = 2000;
/** How long the page may take until it builds its form anew for another type. */
const ANSWERING = 400;
/** How long the page may take to show what was filled. */
const SETTLING = 300;
/** How long the advanced section may take to unfold. */
const UNFOLDING = 2000;

/**
 * Fills the open form with every `read` field of `wanted`, through the page's own controls, and reads the form again.
 * `locate` finds the form as it is now, since the page may render anew between any two steps. Never presses a button
 * that saves. Fields of `wanted` that are not read are left alone.
 */
export async function fillForm(
  locate: Locate,
  wanted: WebhookDraft,
  signal: AbortSignal,
): Promise<FieldReport[]> {
  const { draft: before } = lookAt(locate());
  const returnFocus = keepFocus();
  const filling: Filling = { locate, wanted, signal, opened: new Set(), missing: new Map(), held: new Set() };
  const report = () => reportFill(before, wanted, lookAt(locate()).draft, filling.missing, filling.held);
  const form = await fillFields(filling);
  if (wanted.type.status === 'read' && !filling.missing.has('type') && !holds('type', wanted, before)) {
    const isAnew = await until(() => !isWhole(form), signal, ANSWERING);
    if (isAnew || report().some(each => isLost(each, filling))) await fillFields(filling);
  }
  returnFocus();
  const settled = () => {
    const reports = report();
    return reports.every(({ outcome }) => /^(filled|unchanged)$/.test(outcome)) && reports;
  };
  return (await until(settled, signal, SETTLING)) || report();
}

interface Filling {
  readonly locate: Locate;
  readonly wanted: WebhookDraft;
  readonly signal: AbortSignal;
  /** What was pressed to open the advanced section. */
  readonly opened: Set<Element>;
  readonly missing: Map<FieldName, readonly string[]>;
  /** The fields whose controls said, while they were written, that they hold what is wanted. */
  readonly held: Set<FieldName>;
}

/**
 * Fills each field that does not hold yet what is wanted, as far as the form has it, and waits for what the page makes of
 * it. Gives the form at the end.
 */
async function fillFields(filling: Filling): Promise<PortalForm | null> {
  const { locate, wanted, signal, missing, held } = filling;
  // It is waited for once; what was done to it since makes another one of it.
  let patience = RETURNING;
  const look = async () => {
    const form = await until(locate, signal, patience);
    if (!form) patience = 0;
    return lookAt(form);
  };
  let now = await look();
  for (const field of ORDER) {
    if (wanted[field].status !== 'read' || missing.has(field) || holds(field, wanted, now.draft)) continue;
    if (signal.aborted || !now.form) break;
    if (!now.form.fields.located.has(field) && (await appears(field, filling))) now = await look();
    const { form, draft } = now;
    const control = form?.fields.located.get(field)?.control;
    if (!form || !control || (draft?.[field].status === 'unreadable' && control.isBlind())) continue;
    const written = await writeField(startingWith(form, locate), field, wanted, signal);
    if (written.missing.length > 0) missing.set(field, written.missing);
    else if (written.isHeld) held.add(field);
    now = await look();
  }
  await new Promise(resolve => requestAnimationFrame(resolve));
  return (await look()).form;
}

function lookAt(form: PortalForm | null) {
  return { form, draft: form && readForm(form) };
}

function holds(field: FieldName, wanted: WebhookDraft, now: WebhookDraft | null): boolean {
  return now !== null && JSON.stringify(now[field]) === JSON.stringify(wanted[field]);
}

/** Whether a form, as it was located, is still on the page. */
function isWhole(form: PortalForm | null): boolean {
  const elements = Array.from(form?.fields.located.values() ?? [], ({ control }) => control.elements);
  return form?.root.isConnected === true && elements.flat().every(element => element.isConnected);
}

/** Whether a field that the form has does not hold what was written. */
function isLost({ field, outcome }: FieldReport, { locate, missing }: Filling): boolean {
  const isThere = () => locate()?.fields.located.has(field) === true;
  return /^(refused|not-offered)$/.test(outcome) && !missing.has(field) && isThere();
}

/** Waits for a field that is not there yet, after opening the advanced section or for what may bring it. */
async function appears(field: FieldName, { locate, opened, signal }: Filling): Promise<boolean> {
  const isThere = () => locate()?.fields.located.has(field);
  const form = locate();
  if (!form || form.fields.doubtful.has(field)) return false;
  const { advanced } = form.fields;
  if (advanced && readForm(form)[field].status === 'collapsed') {
    // A second press would close it again.
    if (!opened.has(advanced.element)) openAdvanced(form);
    opened.add(advanced.element);
    return (await until(isThere, signal, UNFOLDING)) === true;
  }
  return /^(oauth2|splunk)_/.test(field) && (await until(isThere, signal, APPEARING)) === true;
}

/** Writes one field of a draft into the form that `locate` finds; says what it does not offer. */
export async function writeField(
  locate: () => PortalForm | null,
  field: FieldName,
  draft: WebhookDraft,
  signal: AbortSignal,
): Promise<Written> {
  const find = () => locate()?.fields.located.get(field)?.control;
  const control = find();
  const { [field]: reading } = draft;
  if (!control || reading.status !== 'read') return { missing: [] };
  const { value } = reading;
  if (typeof value !== 'boolean') return control.write(find, value, wordOf(field), signal);
  const written = await control.write(find, value ? 'yes' : 'no', wordOf(field), signal);
  return { ...written, missing: written.missing.map(() => String(value)) };
}

const wordOf = (field: FieldName) => (isChoiceField(field) ? choiceWordOf[field] : (text: string) => text);

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
function startingWith(first: PortalForm, locate: () => PortalForm | null): () => PortalForm | null {
  let known: PortalForm | null = first;
  return () => {
    const form = known ?? locate();
    known = null;
    return form;
  };
}
