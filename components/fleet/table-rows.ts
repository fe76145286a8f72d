import type { Double } from '../../utils/fleet/doubles.ts';
import { isEnabled } from '../../utils/fleet/doubles.ts';
import { type FleetWebhook, typeOf } from '../../utils/fleet/fleet.ts';
import type { Asked } from '../../utils/fleet/health/health.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { countFindings } from '../ui/summary.tsx';
import { lastDeliveryTime } from './health/health-texts.ts';
import { placeName, shown } from './names.ts';
import { findingsOf } from './webhook-findings.ts';

/** A webhook as the table has it. */
export interface WebhookRow {
  readonly id: string;
  readonly at: FleetWebhook;
  readonly place: string;
  readonly name: string;
  readonly type: string;
  readonly receiver: string;
  readonly topics: readonly string[];
  readonly enabled: boolean;
  /** How many others deliver the same to the same receiver. */
  readonly doubles: number;
  /** How its deliveries went; undefined until the person asks. */
  readonly asked: Asked | undefined;
}

export const columns = [
  'place',
  'name',
  'type',
  'receiver',
  'topics',
  'status',
  'problems',
  'delivery',
] as const;
export type Column = (typeof columns)[number];

/** Which rows are shown, and how. '' stands for all. */
export interface TableView {
  readonly text: string;
  readonly scope: '' | 'org' | 'site';
  readonly type: string;
  readonly topic: string;
  readonly status: '' | 'enabled' | 'disabled';
  readonly problem: '' | 'doubles' | 'error' | 'warning' | 'none';
  readonly sort: Column;
  readonly descending: boolean;
  readonly group: '' | 'receiver' | 'place';
  readonly hidden: readonly Column[];
}

/** All webhooks, in the order in which the places are read; nothing was asked of their deliveries yet. */
export const firstView: TableView = {
  text: '',
  scope: '',
  type: '',
  topic: '',
  status: '',
  problem: '',
  sort: 'place',
  descending: false,
  group: '',
  hidden: ['delivery'],
};

/** The webhooks as rows. */
export function rowsOf(webhooks: readonly FleetWebhook[], doubles: readonly Double[]): WebhookRow[] {
  const counts = new Map<string, number>();
  for (const { id } of doubles.flatMap(double => double.webhooks)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return webhooks.map(at => ({
    id: at.id,
    at,
    place: at.place.name,
    name: at.webhook.name ?? '',
    type: typeOf(at),
    receiver: at.webhook.url ?? '',
    topics: at.webhook.topics ?? [],
    enabled: isEnabled(at.webhook),
    doubles: counts.get(at.id) ?? 0,
    asked: undefined,
  }));
}

/** The same rows, but for those whose deliveries were asked for. */
export function withHealth(
  rows: readonly WebhookRow[],
  asked: ReadonlyMap<string, Asked>,
): readonly WebhookRow[] {
  return asked.size === 0
    ? rows
    : rows.map(row => (asked.has(row.id) ? { ...row, asked: asked.get(row.id) } : row));
}

/** Whether a view needs what the checks say of each webhook. */
export function needsFindings({ problem, sort }: TableView): boolean {
  return sort === 'problems' || (problem !== '' && problem !== 'doubles');
}

/** The same view as far as it can be shown without what the checks say. */
export function withoutFindings(view: TableView): TableView {
  const problem = view.problem === 'doubles' ? view.problem : '';
  const order = view.sort === 'problems' ? ({ sort: 'place', descending: false } as const) : {};
  return { ...view, problem, ...order };
}

/** A line of the table: a webhook, or the head of a group of them. */
export type Line =
  | { readonly kind: 'webhook'; readonly key: string; readonly row: WebhookRow }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly name: string;
      readonly rows: readonly WebhookRow[];
    };

/** The rows that a view shows, in its order. */
export function shownRows(rows: readonly WebhookRow[], view: TableView): readonly WebhookRow[] {
  const text = view.text.trim().toLowerCase();
  const shown = rows.filter(row => matches(row, view) && (text === '' || textOf(row).includes(text)));
  // Rows come in the order of the places.
  if (view.sort === 'place') return view.descending ? shown.toReversed() : shown;
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const value = sortValues[view.sort];
  const values = new Map(shown.map(row => [row, value(row)]));
  const order = view.descending ? -1 : 1;
  return shown.toSorted((a, b) => order * compare(values.get(a) ?? '', values.get(b) ?? ''));
}

/**
 * Shown rows as lines, under a head for each group where the view has groups: the largest group first. `folded`: the keys
 * of the groups of which only the head is shown.
 */
export function linesOf(
  rows: readonly WebhookRow[],
  { group }: Pick<TableView, 'group'>,
  folded: ReadonlySet<string>,
): readonly Line[] {
  const asLines = (members: readonly WebhookRow[]): Line[] =>
    members.map(row => ({ kind: 'webhook', key: row.id, row }));
  if (group === '') return asLines(rows);
  const groups = Map.groupBy(rows, row => `group ${group === 'place' ? row.at.place.id : row.at.receiver}`);
  return [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([key, members]) => {
      const head: Line = { kind: 'group', key, name: groupName(group, members), rows: members };
      return folded.has(key) ? [head] : [head, ...asLines(members)];
    });
}

function groupName(group: 'receiver' | 'place', [first]: readonly WebhookRow[]): string {
  if (!first) return '';
  return group === 'place' ? placeName(first.at) : shown(first.receiver) || sentence('fleet_no_host');
}

function matches(row: WebhookRow, { scope, type, topic, status, problem }: TableView): boolean {
  return (
    (scope === '' || row.at.place.scope === scope) &&
    (type === '' || row.type === type) &&
    (topic === '' || row.topics.includes(topic)) &&
    (status === '' || row.enabled === (status === 'enabled')) &&
    (problem === '' || hasProblem(row, problem))
  );
}

function hasProblem(row: WebhookRow, problem: Exclude<TableView['problem'], ''>): boolean {
  if (problem === 'doubles') return row.doubles > 0;
  const { errors, warnings } = countFindings(findingsOf(row.at));
  if (problem === 'none') return row.doubles + errors + warnings === 0;
  return (problem === 'error' ? errors : warnings) > 0;
}

const texts = new WeakMap<WebhookRow, string>();

/** What the text of a filter is looked for in, made once for each row. */
function textOf(row: WebhookRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = [row.place, row.name, row.type, row.receiver, ...row.topics].join('\n').toLowerCase();
  texts.set(row, text);
  return text;
}

const sortValues: Readonly<Record<Exclude<Column, 'place'>, (row: WebhookRow) => string>> = {
  name: row => row.name,
  type: row => row.type,
  receiver: row => row.receiver,
  topics: row => row.topics.toSorted().join(),
  status: row => (row.enabled ? '0' : '1'),
  problems: row => {
    const { errors, warnings } = countFindings(findingsOf(row.at));
    return `${errors} ${row.doubles} ${warnings}`;
  },
  delivery: row => String(lastDeliveryTime(row.asked)),
};
