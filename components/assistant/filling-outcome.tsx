import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import { Button } from '../ui/button.tsx';
import { FillReport } from './fill-report.tsx';
import type { Filling } from './use-filling.ts';

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
      return <p role="status">{undoneSentence(notTakenBack)}</p>;
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

function undoneSentence(left: readonly FieldName[] | null): string {
  if (left === null) return sentence('fill_taking_back');
  if (left.length === 0) return sentence('fill_undone');
  return sentence('fill_undone_except', { fields: listed(left.map(field => fieldTitles[field])) });
}
