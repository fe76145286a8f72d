import type { FieldReport, Reading, WebhookDraft } from '../../webhook/draft.ts';
import { type FieldName, fieldNames, type TextField } from '../../webhook/fields.ts';
import { readText } from '../dom/values.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { readForm } from '../match/read-form.ts';
import { writeTextControl } from './type.ts';
import { fillTabs, readUnfolded, readUnseenTopics } from './unfold.ts';
import { pageTurn } from './wait.ts';
import { controlOf } from './write.ts';

/** What a form held before it was filled, and what was to be filled in. */
export interface BeforeFilling {
  readonly draft: WebhookDraft;
  readonly wanted: WebhookDraft;
  /** What was in the boxes to be filled that did not tell their value, as where the portal keeps one to itself. */
  readonly untold: ReadonlyMap<FieldName, string>;
}

/**
 * What the form holds, with all that is folded away shown where `wanted` asks for it, so that it can be taken back too; null
 * where it is gone.
 */
export async function beforeFilling(
  locate: () => PortalForm | null,
  wanted: WebhookDraft,
  signal: AbortSignal,
): Promise<BeforeFilling | null> {
  const draft = await readUnfolded(locate, wanted, signal);
  const isUnseen = draft?.topics.status === 'unreadable' && wanted.topics.status === 'read';
  const topics = isUnseen ? await readUnseenTopics(locate, signal) : null;
  const form = locate();
  const texts = form ? Array.from(untoldTexts(form)) : [];
  const untold = new Map(texts.filter(([field]) => wanted[field].status === 'read'));
  return (
    draft && {
      draft: topics ? { ...draft, topics: { status: 'read', value: topics } } : draft,
      wanted,
      untold,
    }
  );
}

const absent = { status: 'absent' } as const;
/** What a field held that could not be read, or that stayed folded away. */
const UNKNOWN: ReadonlySet<string> = new Set(['unreadable', 'collapsed']);
const HOLDS: ReadonlySet<FieldReport['outcome']> = new Set(['filled', 'unchanged']);

/** Takes a filling back: gives each field what it held before. Gives the fields that do not hold it again. */
export async function bringBack(
  locate: () => PortalForm | null,
  { draft, wanted, untold }: BeforeFilling,
  signal: AbortSignal,
): Promise<FieldName[]> {
  const now = locate();
  const emptied = now && emptiedDraft(draft, readForm(now));
  if (emptied) await fillTabs(locate, emptied, signal);
  const reports = await fillTabs(locate, draft, signal);
  const asBefore = await writeBack(locate, untold);
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
  const emptied = <T extends string | readonly string[]>(
    was: Reading<T>,
    is: Reading<T>,
    empty: T,
  ): Reading<T> =>
    was.status === 'absent' && is.status === 'read' && is.value.length > 0
      ? { status: 'read', value: empty }
      : absent;
  const text = (field: TextField) => emptied(before[field], now[field], '');
  const draft: WebhookDraft = {
    enabled: absent,
    type: absent,
    name: absent,
    url: absent,
    topics: absent,
    oauth2_grant_type: absent,
    oauth2_token_url: text('oauth2_token_url'),
    oauth2_client_id: text('oauth2_client_id'),
    oauth2_client_secret: text('oauth2_client_secret'),
    oauth2_username: text('oauth2_username'),
    oauth2_password: text('oauth2_password'),
    oauth2_scopes: emptied(before.oauth2_scopes, now.oauth2_scopes, []),
    splunk_token: text('splunk_token'),
    verify_cert: absent,
    secret: text('secret'),
    headers: absent,
  };
  return fieldNames.some(field => draft[field].status === 'read') ? draft : null;
}

/** What is in the boxes that do not tell their value: in empty ones, and as a mask; that of a secret which the portal keeps to itself may be either. */
function untoldTexts({ fields }: PortalForm): Map<FieldName, string> {
  const texts = Array.from(fields.located).flatMap(([field, { control }]): [FieldName, string][] => {
    if (control.kind !== 'text' || !('value' in control.element)) return [];
    const { element } = control;
    const text = String(control.element.value);
    return text === '' || readText(element) === null ? [[field, text]] : [];
  });
  return new Map(texts);
}

/** Gives boxes that did not tell their value the text back that was in them; gives the fields that have it then. */
async function writeBack(
  locate: () => PortalForm | null,
  texts: ReadonlyMap<FieldName, string>,
): Promise<FieldName[]> {
  const isBack = (field: FieldName, text: string) => {
    const form = locate();
    return form !== null && untoldTexts(form).get(field) === text;
  };
  for (const [field, text] of texts) {
    if (isBack(field, text)) continue;
    await writeTextControl(() => controlOf(locate(), field, 'text'), text);
    await pageTurn();
  }
  return Array.from(texts).flatMap(([field, text]) => (isBack(field, text) ? [field] : []));
}
