import type { FieldReport, WebhookDraft } from '../../webhook/draft.ts';
import { type FieldName, fieldNames } from '../../webhook/fields.ts';
import { closestAcross } from '../dom/tree.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { readForm } from '../match/read-form.ts';
import { fillForm } from './fill-form.ts';
import { press } from './press.ts';
import { openAdvanced } from './reveal.ts';
import { readGroups } from './topic-boxes.ts';
import { readCounted } from './topic-list.ts';
import { until } from './wait.ts';
import { controlOf } from './write.ts';

type Locate = () => PortalForm | null;

/** How long the advanced section may take to unfold, in milliseconds. */
const UNFOLDING = 2000;

/**
 * What the form holds, that which is folded away included where `wanted` asks for it. A tab that was opened for it gives
 * its place back to the one that showed.
 */
export async function readUnfolded(
  locate: Locate,
  wanted: WebhookDraft,
  signal: AbortSignal,
): Promise<WebhookDraft | null> {
  const first = locate();
  const tab = first && shownTab(first);
  const before = first && readForm(first);
  const form = await unfold(locate, wanted, signal);
  const draft = form && readForm(form);
  if (!tab || !before || !draft || shownTab(form) === tab) return draft;
  await showTab(tab, locate, signal);
  const inFront = fieldNames.filter(field => before[field].status === 'read');
  return { ...draft, ...Object.fromEntries(inFront.map(field => [field, before[field]])) };
}

/**
 * The topics that a list shows as a number only, or that are in closed groups: what holds them is opened, read and closed
 * again. Null where nothing holds any, or where it does not open.
 */
export async function readUnseenTopics(
  locate: Locate,
  signal: AbortSignal,
): Promise<readonly string[] | null> {
  const topics = () => controlOf(locate(), 'topics', 'topics');
  if (topics()?.list) return readCounted(() => topics()?.list ?? null, signal);
  const isClosed = topics()?.groups.some(({ isOpen }) => !isOpen);
  const ticks = isClosed ? await readGroups(topics, signal) : null;
  return ticks && Array.from(ticks).flatMap(([key, isOn]) => (isOn ? [key] : []));
}

/**
 * Fills a form as `fillForm` does. Where the advanced section is a tab of its own, what is in the tab that shows is
 * filled before that one takes it away, and is shown again at the end.
 */
export async function fillTabs(
  locate: Locate,
  wanted: WebhookDraft,
  signal: AbortSignal,
): Promise<FieldReport[]> {
  const form = locate();
  const tab = form && shownTab(form);
  const draft = form && readForm(form);
  const isBehind = (field: FieldName) => draft?.[field].status === 'collapsed';
  if (!tab || !fieldNames.some(field => isBehind(field) && wanted[field].status === 'read'))
    return fillForm(locate, wanted, signal);
  const only = (isMeant: (field: FieldName) => boolean) => {
    const others = fieldNames.filter(field => !isMeant(field));
    return { ...wanted, ...Object.fromEntries(others.map(field => [field, { status: 'absent' }])) };
  };
  const reports = [
    ...(await fillForm(
      locate,
      only(field => !isBehind(field)),
      signal,
    )),
    ...(await fillForm(locate, only(isBehind), signal)),
  ];
  await showTab(tab, locate, signal);
  return fieldNames.flatMap(field => reports.filter(report => report.field === field));
}

/** Opens the advanced section where a `read` field of `wanted` is folded away in it. Resolves with the form then. */
async function unfold(locate: Locate, wanted: WebhookDraft, signal: AbortSignal): Promise<PortalForm | null> {
  const form = locate();
  if (!form || !foldsAway(form, wanted)) return form;
  openAdvanced(form);
  const open = () => {
    const now = locate();
    return now && !foldsAway(now, wanted) && now;
  };
  return (await until(open, signal, UNFOLDING)) ?? locate();
}

function foldsAway(form: PortalForm, wanted: WebhookDraft): boolean {
  const draft = readForm(form);
  return fieldNames.some(field => wanted[field].status === 'read' && draft[field].status === 'collapsed');
}

/** The tab that shows while the advanced section waits behind another one; null where that section is no tab. */
function shownTab({ fields }: PortalForm): Element | null {
  const tab = fields.advanced && closestAcross(fields.advanced.element, '[role=tab]');
  const tabs = tab && closestAcross(tab, '[role=tablist]');
  const shown = tabs?.querySelector('[role=tab][aria-selected=true]') ?? null;
  return shown === tab ? null : shown;
}

/** Shows a tab again, and waits until the form has its fields. */
async function showTab(tab: Element, locate: Locate, signal: AbortSignal): Promise<void> {
  press(tab);
  const isShown = (form: PortalForm | null) => form && shownTab(form) === tab && form.fields.located.size > 0;
  await until(() => isShown(locate()), signal);
}
