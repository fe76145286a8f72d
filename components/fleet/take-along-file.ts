import type { Fleet } from '../../utils/fleet/fleet.ts';
import { firewallEndings, firewallForms, firewallText } from '../../utils/fleet/take-along/firewall.ts';
import { fleetScript } from '../../utils/fleet/take-along/fleet-script.ts';
import { fleetTemplates } from '../../utils/fleet/take-along/fleet-templates.ts';
import { fleetTerraform } from '../../utils/fleet/take-along/fleet-terraform.ts';
import type { Steps } from '../../utils/fleet/take-along/steps.ts';
import { type Cell, type SeenTable, toCsv, toJson } from '../../utils/fleet/take-along/table-file.ts';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { type ExportedFile, formatKeys } from '../templates/library-export.tsx';
import type { Option } from '../ui/choices.tsx';
import { columnKeys } from './filters.tsx';
import { lastDeliveryText } from './health/health-texts.ts';
import { placeName } from './names.ts';
import { type Column, columns, type TableView, type WebhookRow } from './table-rows.ts';
import { findingsOf } from './webhook-findings.ts';

/** What is taken along. */
export interface TakenAlong {
  /** The webhooks that are selected, or all that are shown. */
  readonly rows: readonly WebhookRow[];
  readonly isSelection: boolean;
  readonly view: TableView;
  readonly fleet: Fleet;
}

/** A form in which a fleet is taken along. */
export interface Form extends Option<string> {
  readonly hint: (taken: TakenAlong) => string;
  readonly file: (taken: TakenAlong) => Steps<ExportedFile>;
}

/** The forms in which a fleet is taken along, in their groups: the table, its webhooks, the addresses for a firewall. */
export function takeAlongForms(): readonly [Form, ...Form[]] {
  const table = {
    group: sentence('fleet_take_table'),
    hint: (taken: TakenAlong) => `${whichText(taken)} ${sentence('fleet_take_table_hint')}`,
  };
  const webhooks = {
    group: sentence('fleet_webhooks'),
    hint: whichText,
  };
  const firewall = {
    group: sentence('fleet_take_firewall'),
    hint: () => sentence('fleet_take_firewall_hint'),
  };
  return [
    { ...table, value: 'csv', label: 'CSV', file: taken => tableFile('csv', taken) },
    { ...table, value: 'json', label: 'JSON', file: taken => tableFile('json', taken) },
    ...(['template', 'mist-api'] as const).map(value => ({
      ...webhooks,
      value,
      label: sentence(formatKeys[value]),
      file: ({ rows }: TakenAlong) => fleetTemplates(value, taken(rows)),
    })),
    {
      ...webhooks,
      value: 'terraform',
      label: sentence(formatKeys.terraform),
      file: ({ rows }) => fleetTerraform(taken(rows)),
    },
    {
      ...webhooks,
      value: 'script',
      label: sentence('fleet_take_script'),
      file: ({ rows, fleet }) => fleetScript(taken(rows), fleet),
    },
    ...firewallForms.map(form => ({
      ...firewall,
      value: `firewall-${form}`,
      label: sentence(`fleet_take_${form}`),
      *file({ fleet }: TakenAlong): Steps<ExportedFile> {
        yield;
        return {
          text: firewallText(form, fleet.apiHost),
          fileName: `mist-webhook-sources.${firewallEndings[form]}`,
          mediaType: 'text/plain',
          warnings: [],
        };
      },
    })),
  ];
}

function whichText({ rows, isSelection }: TakenAlong): string {
  return counted(isSelection ? 'fleet_take_selected' : 'fleet_take_shown', rows.length);
}

const taken = (rows: TakenAlong['rows']) => rows.map(({ at }) => at);

function* tableFile(ending: 'csv' | 'json', taken: TakenAlong): Steps<ExportedFile> {
  const text = yield* (ending === 'csv' ? toCsv : toJson)(seenTable(taken));
  const mediaType = ending === 'csv' ? 'text/csv' : 'application/json';
  return { text, fileName: `webhooks-of-the-fleet.${ending}`, mediaType, warnings: [] };
}

function seenTable({ rows, view }: TakenAlong): SeenTable {
  const shown = columns.filter(column => !view.hidden.includes(column));
  return {
    columns: [
      ...shown.map(column => ({ key: column, title: sentence(columnKeys[column]) })),
      { key: 'findings', title: sentence('fleet_take_findings') },
      { key: 'id', title: 'id' },
    ],
    rows: cellsOf(rows, shown),
  };
}

/** Made one by one as they are written: the findings of thousands take seconds. */
function* cellsOf(rows: TakenAlong['rows'], shown: readonly Column[]): Generator<readonly Cell[]> {
  for (const row of rows) {
    const codes = new Set(findingsOf(row.at).map(({ code }) => code));
    yield [...shown.map(column => cellOf(row, column)), [...codes], row.id];
  }
}

function cellOf(row: WebhookRow, column: Column): Cell {
  if (column === 'place') return row.place || placeName(row.at);
  if (column === 'status') return sentence(row.enabled ? 'fleet_enabled' : 'fleet_disabled');
  if (column === 'problems') return row.doubles > 0 ? counted('fleet_problem_double', row.doubles) : '';
  if (column === 'delivery') return lastDeliveryText(row.topics, row.asked);
  return row[column];
}
