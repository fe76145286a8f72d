import { sentence } from '../../../utils/language/sentence.ts';
import { fieldTitles } from '../../../utils/webhook/fields.ts';
import type { PreviewRow } from './preview-rows.ts';

/** Field by field, what the form holds now and what it would hold. */
export function PreviewTable({ rows }: { readonly rows: readonly PreviewRow[] }) {
  return (
    <table className="preview-table">
      <caption>{sentence('import_changes')}</caption>
      <thead>
        <tr>
          <th scope="col">{sentence('import_column_field')}</th>
          <th scope="col">{sentence('import_column_now')}</th>
          <th scope="col">{sentence('import_column_then')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.field} data-field={row.field} data-change={changeOf(row)}>
            <th scope="row">{fieldTitles[row.field]}</th>
            <Cell text={row.now} />
            {row.same ? (
              <td className="quiet">{sentence('import_stays')}</td>
            ) : (
              <Cell text={row.wanted} remark={row.notTaken} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function changeOf({ same, notTaken }: PreviewRow): 'same' | 'doubtful' | 'changes' {
  if (same) return 'same';
  return notTaken === '' ? 'changes' : 'doubtful';
}

function Cell({ text, remark = '' }: { readonly text: string; readonly remark?: string }) {
  return (
    <td>
      {text === '' ? (
        <span className="quiet">{sentence('value_empty')}</span>
      ) : (
        <span className="cell-text" title={text}>
          {text}
        </span>
      )}
      {remark !== '' && <span className="cell-remark">{remark}</span>}
    </td>
  );
}
