import { memo, useEffect, useId, useRef } from 'react';
import type { FieldReport } from '../../utils/webhook/field-report.ts';
import { fieldTitles } from '../../utils/webhook/fields.ts';
import { Button } from '../ui/button.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { fillSentence, fillSummary } from './fill-sentences.ts';

interface FillReportProps {
  readonly reports: readonly FieldReport[];
  /** Takes the filling back; null where that is no longer possible. */
  readonly onUndo: (() => void) | null;
}

/** What became of each field when the form was filled. Takes the focus, so that it is read and Undo is next. */
export const FillReport = memo(function FillReport({ reports, onUndo }: FillReportProps) {
  const title = useRef<HTMLParagraphElement>(null);
  const id = useId();
  useEffect(() => title.current?.focus(), []);
  const failed = reports.filter(report => isFailure(report));
  const listed = (outcome: FieldReport['outcome']) =>
    reports
      .filter(report => report.outcome === outcome && !isFailure(report))
      .map(({ field }) => fieldTitles[field])
      .join(', ');
  const [filled, unchanged] = [listed('filled'), listed('unchanged')];
  return (
    <section className="fill-report" aria-labelledby={id} data-part="fill-report">
      <p ref={title} id={id} tabIndex={-1} className="part-title">
        {fillSummary(reports)}
      </p>
      <ul>
        {failed.map(report => (
          <li
            key={report.field}
            data-field={report.field}
            data-outcome={report.outcome}
            data-severity="warning"
          >
            <SeverityMark severity="warning" /> <strong>{fieldTitles[report.field]}:</strong>{' '}
            {fillSentence(report)}
          </li>
        ))}
        {filled !== '' && <li data-outcome="filled">Filled: {filled}.</li>}
        {unchanged !== '' && <li data-outcome="unchanged">Held that already: {unchanged}.</li>}
      </ul>
      <div className="tool-line">
        {onUndo && <Button onClick={onUndo}>Undo</Button>}
        <span className="quiet">Nothing is saved until you save it in the portal.</span>
      </div>
    </section>
  );
});

function isFailure({ outcome, missing }: FieldReport): boolean {
  return outcome === 'refused' || outcome === 'not-offered' || (missing ?? []).length > 0;
}
