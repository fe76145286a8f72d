import { memo, useLayoutEffect, useRef } from 'react';
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

/** The panel that a filling was begun in: it alone shows the report. */
type FilledFrom = 'import' | 'templates';

/** How far the one filling of a form is. `failed`: it broke off, so what the form holds has to be looked at. */
export type Filling =
  | { readonly step: 'idle' | 'undoing' }
  | { readonly step: 'filling'; readonly from: FilledFrom }
  | {
      readonly step: 'filled';
      readonly from: FilledFrom;
      readonly reports: readonly FieldReport[];
      readonly undoable: boolean;
      /** Whether the person has gone on to something else, so that only Undo is offered. */
      readonly seen: boolean;
    }
  | { readonly step: 'failed'; readonly from: FilledFrom; readonly undoable: boolean; readonly seen: boolean }
  /** `left`: the fields that do not hold again what they held. */
  | { readonly step: 'undone'; readonly left: readonly FieldName[] };

/** What a person does about the filling. */
export type FillingAct =
  | { readonly type: 'fill'; readonly from: FilledFrom; readonly webhook: Webhook }
  | { readonly type: 'undo' }
  /** They go on: the report, or what was said of the undoing, has been seen. */
  | { readonly type: 'seen' };

/** The filling, and what takes a person's act about it. */
export interface FillingProps {
  readonly filling: Filling;
  readonly dispatch: (act: FillingAct) => void;
}

/** Whether the form changes by our hand at this moment. */
export const isFillingRunning = ({ step }: Filling): boolean => step === 'filling' || step === 'undoing';

/** Whether the last filling can be taken back. */
export const canUndo = (filling: Filling): boolean => 'undoable' in filling && filling.undoable;

/** What became of the last filling, and its Undo for as long as there is one, in the panel `of`. */
export function FillingOutcome({ filling, dispatch, of }: FillingProps & { readonly of: FilledFrom }) {
  const undo = () => dispatch({ type: 'undo' });
  const onUndo = canUndo(filling) ? undo : null;
  const isTold = 'seen' in filling && !filling.seen && filling.from === of;
  if (isTold && filling.step === 'filled') return <FillReport reports={filling.reports} onUndo={onUndo} />;
  if (isTold)
    return (
      <p role="alert">
        {sentence('fill_broke_off')} {onUndo && <Button onClick={onUndo}>{sentence('undo')}</Button>}
      </p>
    );
  if (onUndo)
    return (
      <p className="quiet">
        {sentence('fill_can_undo')} <Button onClick={onUndo}>{sentence('undo')}</Button>
      </p>
    );
  return <UndoOutcome filling={filling} />;
}

/** How far an undoing is, or what became of it; nothing else. Takes the focus, which its button had. */
export function UndoOutcome({ filling }: Pick<FillingProps, 'filling'>) {
  if (filling.step !== 'undoing' && filling.step !== 'undone') return null;
  return <Undone sentence={undoneSentence(filling.step === 'undone' ? filling.left : null)} />;
}

function Undone({ sentence: said }: { readonly sentence: string }) {
  const text = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => text.current?.focus(), []);
  return (
    <p ref={text} tabIndex={-1} role="status" data-part="undone">
      {said}
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
