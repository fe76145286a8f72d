import { memo, useLayoutEffect, useRef } from 'react';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import type { FieldReport } from '../../utils/webhook/field-report.ts';
import { fieldTitles } from '../../utils/webhook/fields.ts';
import { Button } from '../ui/button.tsx';
import { SeverityMark } from '../ui/summary.tsx';
import { useId } from '../ui/use-id.ts';
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
  useLayoutEffect(() => title.current?.focus(), []);
  const failed = reports.filter(report => isFailure(report));
  const titlesOf = (outcome: FieldReport['outcome']) =>
    reports
      .filter(report => report.outcome === outcome && !isFailure(report))
      .map(({ field }) => fieldTitles[field]);
  const [filled, unchanged] = [titlesOf('filled'), titlesOf('unchanged')];
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
        {filled.length > 0 && (
          <li data-outcome="filled">{sentence('fill_filled_fields', { fields: listed(filled) })}</li>
        )}
        {unchanged.length > 0 && (
          <li data-outcome="unchanged">{sentence('fill_unchanged_fields', { fields: listed(unchanged) })}</li>
        )}
      </ul>
      <div className="tool-line">
        {onUndo && <Button onClick={onUndo}>{sentence('undo')}</Button>}
        <span className="quiet">{sentence('fill_not_saved')}</span>
      </div>
    </section>
  );
});

function isFailure({ outcome, missing, blankRows }: FieldReport): boolean {
  return (
    ['refused', 'unread', 'not-offered'].includes(outcome) ||
    (missing ?? []).length > 0 ||
    blankRows !== undefined
  );
}
