import { memo, useLayoutEffect, useRef, useState } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { typeTitle } from '../../utils/rules/webhook-type.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { FieldReport } from '../../utils/webhook/draft.ts';
import { type FieldName, fieldTitles, webhookTypes } from '../../utils/webhook/fields.ts';
import { Button } from '../ui/button.tsx';
import { listedTitles } from '../ui/remarks.tsx';
import { SeverityMark } from '../ui/summary.tsx';
import { useId } from '../ui/use-id.ts';
import { topicTitle } from './field-text.ts';

/** How far the filling of the form is. `failed`: it broke off, so what the form holds has to be looked at. */
type Filling =
  | { readonly step: 'none' | 'running' | 'failed' | 'undone' }
  | { readonly step: 'done'; readonly reports: readonly FieldReport[] };

/** Fills the form and keeps what became of it until the next filling, `reset`, or the undoing from wherever. */
export function useFilling(
  onFill: (webhook: Webhook) => Promise<readonly FieldReport[]>,
  onUndo: (() => void) | null,
) {
  const [filling, setFilling] = useState<Filling>({ step: 'none' });
  const [couldUndo, setCouldUndo] = useState(onUndo !== null);
  if (couldUndo !== (onUndo !== null)) {
    setCouldUndo(onUndo !== null);
    if (onUndo === null && filling.step === 'done') setFilling({ step: 'undone' });
  }
  const fill = async (webhook: Webhook) => {
    setFilling({ step: 'running' });
    try {
      setFilling({ step: 'done', reports: await onFill(webhook) });
    } catch {
      setFilling({ step: 'failed' });
    }
  };
  return { filling, fill, reset: () => setFilling({ step: 'none' }) };
}

interface FillingOutcomeProps {
  readonly filling: Filling;
  readonly onUndo: (() => void) | null;
  /** The fields that the last undoing did not bring back; null until it is through. */
  readonly notTakenBack: readonly FieldName[] | null;
}

/** What became of the last filling, and its Undo for as long as there is one. */
export function FillingOutcome({ filling, onUndo, notTakenBack }: FillingOutcomeProps) {
  switch (filling.step) {
    case 'done':
      return <FillReport reports={filling.reports} onUndo={onUndo} />;
    case 'failed':
      return (
        <p role="alert">
          {sentence('fill_broke_off')} {onUndo && <Button onClick={onUndo}>{sentence('undo')}</Button>}
        </p>
      );
    case 'undone':
      return <UndoOutcome notTakenBack={notTakenBack} />;
    default:
      return (
        onUndo && (
          <p className="quiet">
            {sentence('fill_can_undo')} <Button onClick={onUndo}>{sentence('undo')}</Button>
          </p>
        )
      );
  }
}

/** What became of the last undoing. Takes the focus, which its button had. */
export function UndoOutcome({ notTakenBack }: Pick<FillingOutcomeProps, 'notTakenBack'>) {
  const text = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => text.current?.focus(), []);
  return (
    <p ref={text} tabIndex={-1} role="status" data-part="undone">
      {undoneSentence(notTakenBack)}
    </p>
  );
}

function undoneSentence(left: readonly FieldName[] | null): string {
  if (left === null) return sentence('fill_taking_back');
  if (left.length === 0) return sentence('fill_undone');
  return sentence('fill_undone_except', { fields: listedTitles(left) });
}

interface FillReportProps {
  readonly reports: readonly FieldReport[];
  /** Takes the filling back; null where that is no longer possible. */
  readonly onUndo: (() => void) | null;
}

/** What became of each field when the form was filled. Takes the focus, so that it is read and Undo is next. */
export const FillReport = memo(function FillReport({ reports, onUndo }: FillReportProps) {
  const title = useRef<HTMLParagraphElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    title.current?.focus();
    title.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
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

/** The filling in one sentence. */
function fillSummary(reports: readonly FieldReport[]): string {
  const count = (outcome: FieldReport['outcome']) =>
    reports.filter(report => report.outcome === outcome).length;
  const refused = count('refused');
  const unread = count('unread');
  const partly = reports.filter(({ missing }) => (missing ?? []).length > 0).length;
  const notOffered = count('not-offered') - partly;
  const parts = [
    count('filled') > 0 ? counted('fill_filled', count('filled')) : sentence('fill_filled_none'),
    count('unchanged') > 0 ? counted('fill_unchanged', count('unchanged')) : '',
    partly > 0 ? counted('fill_partly', partly) : '',
    notOffered > 0 ? counted('fill_not_offered', notOffered) : '',
    unread > 0 ? counted('fill_unread', unread) : '',
    refused > 0 ? counted('fill_refused', refused) : '',
  ];
  return sentence('fill_summary', { parts: listed(parts.filter(Boolean)) });
}

/** What became of a field that does not hold all of what was wanted, and what to do. */
function fillSentence({ field, outcome, stands, missing = [], blankRows }: FieldReport): string {
  if (blankRows) return counted('fill_blank_rows', blankRows);
  if (missing.length > 0)
    return sentence('fill_choice_missing', {
      choices: listed(missing.map(choice => shownValue(field, choice))),
    });
  if (outcome === 'not-offered') return sentence('fill_no_field');
  if (outcome === 'unread') return sentence('fill_unread');
  if (outcome !== 'refused') return '';
  if (stands === undefined) return sentence('fill_not_taken');
  if (stands === '') return sentence('fill_not_taken_empty');
  return sentence('fill_not_taken_other', { value: shownValue(field, stands) });
}

/** A value in the portal's words. */
function shownValue(field: FieldName, value: string): string {
  if (field === 'topics') return listed(value.split(', ').map(topicTitle));
  if (field === 'enabled') return value === 'true' ? 'Enabled' : 'Disabled';
  if (field === 'verify_cert') return sentence(value === 'true' ? 'value_on' : 'value_off');
  const type = field === 'type' && webhookTypes.find(each => each === value);
  return type ? typeTitle(type) : value;
}
