import { readState } from '../model/store.ts';
import type { HeaderRow } from '../model/webhook.ts';
import { pressControl, typeInto } from './set-control.ts';

interface HeaderValues {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly headerRows?: readonly HeaderRow[];
  readonly headersText?: string;
}

function rowCount(): number {
  const { headers } = readState().form;
  return headers.notation === 'rows' ? headers.rows.length : 0;
}

async function fillRows(rows: readonly HeaderRow[]): Promise<void> {
  while (rowCount() > rows.length) await pressControl(`header-remove:${rowCount() - 1}`);
  while (rowCount() < rows.length) await pressControl('header-add');
  for (const [at, { name, value }] of rows.entries()) {
    await typeInto(`header-name:${at}`, name);
    await typeInto(`header-value:${at}`, value);
  }
}

/** Fills in the custom headers; the fold-out around them must be open. An object is written in the page's own notation. */
export async function fillHeaders({ headers, headerRows, headersText }: HeaderValues): Promise<void> {
  if (headerRows) await fillRows(headerRows);
  if (headersText !== undefined) await typeInto('headers-text', headersText);
  if (!headers) return;
  const notation = readState().form.headers.notation;
  const rows = Object.entries(headers).map(([name, value]) => ({ name, value: String(value) }));
  if (notation === 'rows') return fillRows(rows);
  const lines = rows.map(({ name, value }) => `${name}: ${value}`).join('\n');
  await typeInto('headers-text', notation === 'json' ? JSON.stringify(headers, null, 2) : lines);
}
