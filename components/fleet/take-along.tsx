import { useMemo, useState } from 'react';
import type { Fleet } from '../../utils/fleet/fleet.ts';
import { fleetTemplates } from '../../utils/fleet/take-along/fleet-templates.ts';
import { type Cell, type SeenTable, toCsv, toJson } from '../../utils/fleet/take-along/table-file.ts';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { ExportWarnings, LibraryExport } from '../templates/library-export.tsx';
import { Button } from '../ui/button.tsx';
import { downloadText } from '../ui/copy-and-download.tsx';
import { ToggleButton } from '../ui/disclosure.tsx';
import { useId } from '../ui/use-id.ts';
import { placeName } from './doubles-part.tsx';
import { columnKeys } from './filters.tsx';
import { type Column, columns, type TableView, type WebhookRow } from './table-rows.ts';

interface TakeAlongProps {
  /** Those that are shown. */
  readonly rows: readonly WebhookRow[];
  readonly view: TableView;
  readonly fleet: Fleet;
}

/** What is shown as a table, and its webhooks in the formats of templates. None of it holds a secret. */
export function TakeAlong(props: TakeAlongProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div>
      <ToggleButton open={open} controls={panel} label={sentence('fleet_take_along')} onToggle={setOpen} />
      {/* Made only where it is wanted: it costs as much as there are webhooks. */}
      <div id={panel} className="fleet-take-along stack" hidden={!open}>
        {open && <TakeAlongPanel {...props} />}
      </div>
    </div>
  );
}

function TakeAlongPanel({ rows, view, fleet }: TakeAlongProps) {
  const made = useMemo(() => {
    const { templates, ...rest } = fleetTemplates(
      rows.map(({ at }) => at),
      fleet,
    );
    const entries = templates.map(template => ({ key: template.id, template, stored: null }));
    return { entries, keys: new Set(entries.map(({ key }) => key)), ...rest };
  }, [rows, fleet]);
  const download = (ending: 'csv' | 'json', mediaType: string, make: (table: SeenTable) => string) => (
    <Button
      onClick={button =>
        downloadText(
          { text: make(seenTable(rows, view)), fileName: `webhooks-of-the-fleet.${ending}`, mediaType },
          button,
        )
      }
    >
      {sentence(`fleet_take_${ending}`)}
    </Button>
  );
  return (
    <>
      <div className="tool-line">
        {download('csv', 'text/csv', toCsv)}
        {download('json', 'application/json', toJson)}
        <span className="quiet">{sentence('fleet_take_table')}</span>
      </div>
      <ExportWarnings warnings={made.warnings} />
      {rows.length > 0 && <LibraryExport {...made} title={counted('fleet_take_webhooks', rows.length)} />}
    </>
  );
}

function seenTable(rows: readonly WebhookRow[], view: TableView): SeenTable {
  const shown = columns.filter(column => !view.hidden.includes(column));
  return {
    columns: [
      ...shown.map(column => ({ key: column, title: sentence(columnKeys[column]) })),
      { key: 'id', title: 'id' },
    ],
    rows: rows.map(row => [...shown.map(column => cellOf(row, column)), row.id]),
  };
}

function cellOf(row: WebhookRow, column: Column): Cell {
  if (column === 'place') return placeName(row.at);
  if (column === 'status') return sentence(row.enabled ? 'fleet_enabled' : 'fleet_disabled');
  if (column === 'problems') return row.doubles > 0 ? counted('fleet_problem_double', row.doubles) : '';
  return row[column];
}
