import type { FieldReport, WebhookDraft } from '../../webhook/draft.ts';
import type { FieldName } from '../../webhook/fields.ts';
import { controlKind } from '../dom/control.ts';
import { readText } from '../dom/values.ts';
import { openAdvanced } from '../fill/reveal.ts';
import type { FieldControl } from '../kinds/kind.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { readForm } from '../match/read-form.ts';
import { answersAnew } from './answers-anew.ts';
import { areBlindTopics } from './are-blind-topics.ts';
import { choose } from './choose.ts';
import { keepFocus } from './keep-focus.ts';
import { loadingSigns } from './loading-signs.ts';
import { meaningOf } from './meaning-of.ts';
import { reportFill } from './report-fill.ts';
import { until } from './until.ts';
import { writeHeaders } from './write-headers.ts';
import { writeScopes } from './write-scopes.ts';
import { textControlOf, writeTextField } from './write-text-field.ts';
import type { TopicsWritten } from './write-topic-list.ts';
import { writeTopics } from './write-topics.ts';

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
const ADVANCED: ReadonlySet<FieldName> = new Set(['verify_cert', 'secret', 'headers']);
/** How long a field may take to appear after the one that it depends on, in milliseconds. */
const APPEARING = 350;
/** How long the page may keep its form away, as while it loads what another type needs. */
const RETURNING = 2000;
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
  locate: () => PortalForm | null,
  wanted: WebhookDraft,
  signal: AbortSignal,
): Promise<FieldReport[]> {
  const page = remembered(locate);
  const { form: first, draft: before } = page.look();
  const standing = new Set(first ? loadingSigns(first.root) : []);
  const returnFocus = keepFocus();
  const missing = new Map<FieldName, readonly string[]>();
  const told = new Set<FieldName>();
  const report = (draft: WebhookDraft | null) => reportFill(before, wanted, draft, missing, told);
  const filling: Filling = { page, locate, wanted, signal, opened: new Set(), missing, told };
  await fillFields(filling);
  if (wanted.type.status === 'read' && !missing.has('type') && !holds('type', wanted, before)) {
    const isBuiltAnew = await answersAnew(() => page.look().form, standing, signal);
    page.forget();
    const open = report(page.look().draft).filter(({ field }) => !missing.has(field));
    if (isBuiltAnew || isLost(page.look().form, open)) await fillFields(filling);
  }
  returnFocus();
  const now = () => report(lookAt(locate()).draft);
  return (await until(() => settled(now()), signal, SETTLING)) ?? now();
}

interface Filling {
  readonly page: ReturnType<typeof remembered>;
  readonly locate: () => PortalForm | null;
  readonly wanted: WebhookDraft;
  readonly signal: AbortSignal;
  /** What was pressed to open the advanced section. */
  readonly opened: Set<Element>;
  readonly missing: Map<FieldName, readonly string[]>;
  readonly told: Set<FieldName>;
}

/** Fills each field that does not hold yet what is wanted, as far as the form has it, and waits for what the page makes of it. */
async function fillFields(filling: Filling): Promise<void> {
  const { page, locate, wanted, signal, opened, missing, told } = filling;
  for (const field of ORDER) {
    if (wanted[field].status !== 'read' || missing.has(field)) continue;
    if (signal.aborted || !(await page.isBack(signal))) break;
    if (holds(field, wanted, page.look().draft)) continue;
    const located = page.look().form?.fields.located.get(field)?.control;
    if (!located) page.forget();
    const control = located ?? (await controlFor(field, locate, opened, signal));
    if (!control || isBlind(control, page.look().draft, field)) continue;
    page.forget();
    const done = await write(field, control, locate, wanted, signal);
    if (done.missing.length > 0) missing.set(field, done.missing);
    else if (done.told) told.add(field);
  }
  await new Promise(resolve => requestAnimationFrame(resolve));
  page.forget();
  await page.isBack(signal);
}

/** Whether the form has a field, now at least, that does not hold what is wanted. */
function isLost(form: PortalForm | null, report: readonly FieldReport[]): boolean {
  return report.some(
    ({ field, outcome }) =>
      (outcome === 'refused' || outcome === 'not-offered') && form?.fields.located.has(field),
  );
}

function settled(report: FieldReport[]): FieldReport[] | null {
  return report.every(({ outcome }) => outcome === 'filled' || outcome === 'unchanged') ? report : null;
}

interface Look {
  readonly form: PortalForm | null;
  readonly draft: WebhookDraft | null;
}

function lookAt(form: PortalForm | null): Look {
  return { form, draft: form && readForm(form) };
}

function shown(look: Look): Look | null {
  return look.form && look;
}

/** Finds and reads the form anew only when told to forget it, as after anything was done to it. */
function remembered(locate: () => PortalForm | null) {
  let last: Look | null = null;
  let patience = RETURNING;
  return {
    look() {
      last ??= lookAt(locate());
      return last;
    },
    forget() {
      last = null;
    },
    /** Waits once for the form where it is away. */
    async isBack(signal: AbortSignal) {
      if (last?.form) return true;
      last = await until(() => shown(lookAt(locate())), signal, patience);
      if (!last) patience = 0;
      return last !== null;
    },
  };
}

function holds(field: FieldName, wanted: WebhookDraft, now: WebhookDraft | null): boolean {
  return now !== null && JSON.stringify(now[field]) === JSON.stringify(wanted[field]);
}

/** A field's control that is not there yet, after opening the advanced section or waiting for what may bring it. */
async function controlFor(
  field: FieldName,
  locate: () => PortalForm | null,
  opened: Set<Element>,
  signal: AbortSignal,
): Promise<FieldControl | null> {
  const now = () => locate()?.fields.located.get(field)?.control;
  const form = locate();
  if (!form || form.fields.doubtful.has(field)) return null;
  const { advanced } = form.fields;
  if (ADVANCED.has(field) && advanced && readForm(form)[field].status === 'collapsed') {
    // A second press would close it again.
    if (!opened.has(advanced.element)) openAdvanced(form);
    opened.add(advanced.element);
    return until(now, signal, UNFOLDING);
  }
  return /^(oauth2|splunk)_/.test(field) ? until(now, signal, APPEARING) : null;
}

/** Whether pressing would be blind: nobody could tell whether it helped, or take it back. */
function isBlind(control: FieldControl, now: WebhookDraft | null, field: FieldName): boolean {
  if (now?.[field].status !== 'unreadable') return false;
  if (control.kind === 'topics') return areBlindTopics(control);
  return control.kind === 'options' || (control.kind === 'word' && isPressedOnly(control.element));
}

function isPressedOnly(element: Element): boolean {
  const kind = controlKind(element);
  return kind === 'checkbox' || kind === 'toggle';
}

const WRITTEN: TopicsWritten = { missing: [] };

async function write(
  field: FieldName,
  control: FieldControl,
  locate: () => PortalForm | null,
  wanted: WebhookDraft,
  signal: AbortSignal,
): Promise<TopicsWritten> {
  const reading = wanted[field];
  if (reading.status !== 'read') return WRITTEN;
  const { value } = reading;
  if (field === 'topics' && wanted.topics.status === 'read')
    return writeTopics(locate, wanted.topics.value, signal);
  if (field === 'headers' && wanted.headers.status === 'read') {
    await writeHeaders(locate, wanted.headers.value, signal);
    return WRITTEN;
  }
  if (field === 'oauth2_scopes' && wanted.oauth2_scopes.status === 'read') {
    await writeScopes(() => scopesOf(locate()), wanted.oauth2_scopes.value);
    return WRITTEN;
  }
  const means = meaningOf(field, value);
  if (means) return (await choose(control, means, signal)) ? WRITTEN : { missing: [String(value)] };
  const text = String(value);
  if (control.kind === 'text' && readText(control.element) !== text)
    await writeTextField(control, text, () => textControlOf(locate(), field));
  return WRITTEN;
}

function scopesOf(form: PortalForm | null) {
  const control = form?.fields.located.get('oauth2_scopes')?.control;
  return control?.kind === 'choice' ? control : null;
}
