import { counted } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';

/** More are only counted. */
const MOST = 12;

/** What a person should know before the export is used. */
export function ExportWarnings({ warnings }: { readonly warnings: readonly string[] }) {
  const more = warnings.length - MOST;
  return (
    <ul className="warning-lines" aria-live="polite" aria-label={sentence('export_warnings')}>
      {warnings.slice(0, MOST).map(warning => (
        <li key={warning} className="warning-text">
          {warning}
        </li>
      ))}
      {more > 0 && <li>{counted('templates_export_more_warnings', more)}</li>}
    </ul>
  );
}
