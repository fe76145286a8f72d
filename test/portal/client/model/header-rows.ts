import { changeForm, readState } from './store.ts';
import type { HeaderRow } from './webhook.ts';

function changeRows(change: (rows: readonly HeaderRow[]) => readonly HeaderRow[]): void {
  const { headers } = readState().form;
  if (headers.notation === 'rows') changeForm({ headers: { notation: 'rows', rows: change(headers.rows) } });
}

/** Changes to the dialog's rows of headers; rows that are not changed stay the same objects. */
export const headerRows = {
  add: () => changeRows(rows => [...rows, { name: '', value: '' }]),
  remove: (at: number) => changeRows(rows => rows.filter((_, index) => index !== at)),
  set: (at: number, part: Partial<HeaderRow>) =>
    changeRows(rows => rows.map((row, index) => (index === at ? { ...row, ...part } : row))),
};
