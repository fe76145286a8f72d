import type { FieldReport, WebhookDraft } from '../../webhook/draft.ts';
import type { FieldName } from '../../webhook/fields.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { readForm } from '../match/read-form.ts';
import { isBuiltAnew, loadingSigns } from './built-anew.ts';
import { keepFocus } from './keep-focus.ts';
import { reportFill } from './report.ts';
import { openAdvanced } from './reveal.ts';
import { until } from './wait.ts';
import { isBlind, writeField } from './write.ts';

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
  const page = remembered(locate);
  const { form: first, draft: before } = page.look();
  const standing = new Set(first ? loadingSigns(first.root) : []);
  const returnFocus = keepFocus();
  const [missing, held] = [new Map<FieldName, readonly string[]>(), new Set<FieldName>()];
  const report = (draft: WebhookDraft | null) => reportFill(before, wanted, draft, missing, held);
  const filling: Filling = { page, locate, wanted, signal, opened: new Set(), missing, held };
  await fillFields(filling);
  if (wanted.type.status === 'read' && !missing.has('type') && !holds('type', wanted, before)) {
    const isAnew = await isBuiltAnew(() => page.look().form, standing, signal);
    page.forget();
    const { form, draft } = page.look();
    const isLost = ({ field, outcome }: FieldReport) =>
      /^(refused|not-offered)$/.test(outcome) && !missing.has(field) && form?.fields.located.has(field);
    if (isAnew || report(draft).some(isLost)) await fillFields(filling);
  }
  returnFocus();
  const now = () => report(lookAt(locate()).draft);
  const settled = () => {
    const reports = now();
    return reports.every(({ outcome }) => /^(filled|unchanged)$/.test(outcome)) && reports;
  };
  return (await until(settled, signal, SETTLING)) || now();
}

interface Filling {
  readonly page: ReturnType<typeof remembered>;
  readonly locate: Locate;
  readonly wanted: WebhookDraft;
  readonly signal: AbortSignal;
  /** What was pressed to open the advanced section. */
  readonly opened: Set<Element>;
  readonly missing: Map<FieldName, readonly string[]>;
  /** The fields whose controls said, while they were written, that they hold what is wanted. */
  readonly held: Set<FieldName>;
}

/** Fills each field that does not hold yet what is wanted, as far as the form has it, and waits for what the page makes of it. */
async function fillFields(filling: Filling): Promise<void> {
  const { page, locate, wanted, signal, missing, held } = filling;
  for (const field of ORDER) {
    if (wanted[field].status !== 'read' || missing.has(field)) continue;
    if (signal.aborted || !(await page.isBack(signal))) break;
    if (holds(field, wanted, page.look().draft)) continue;
    if (!page.look().form?.fields.located.has(field)) {
      page.forget();
      if (!(await appears(field, filling))) continue;
    }
    const { form, draft } = page.look();
    const control = form?.fields.located.get(field)?.control;
    if (!control || (draft?.[field].status === 'unreadable' && isBlind(control))) continue;
    // What was just located is as it is now.
    const find = () => (page.isFresh() ? page.look().form : locate());
    const writing = writeField(find, field, wanted, signal);
    page.forget();
    const written = await writing;
    if (written.missing.length > 0) missing.set(field, written.missing);
    else if (written.isHeld) held.add(field);
  }
  await new Promise(resolve => requestAnimationFrame(resolve));
  page.forget();
  await page.isBack(signal);
}

interface Look {
  readonly form: PortalForm | null;
  readonly draft: WebhookDraft | null;
}

function lookAt(form: PortalForm | null): Look {
  return { form, draft: form && readForm(form) };
}

/** Finds and reads the form anew only after it is forgotten, as after anything was done to it. */
function remembered(locate: Locate) {
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
    isFresh: () => last !== null,
    /** Waits once for the form where it is away. */
    async isBack(signal: AbortSignal) {
      if (last?.form) return true;
      const form = await until(locate, signal, patience);
      last = form && lookAt(form);
      if (!last) patience = 0;
      return last !== null;
    },
  };
}

function holds(field: FieldName, wanted: WebhookDraft, now: WebhookDraft | null): boolean {
  return now !== null && JSON.stringify(now[field]) === JSON.stringify(wanted[field]);
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
