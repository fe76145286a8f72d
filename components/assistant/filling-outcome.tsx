import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { FillReport } from './fill-report.tsx';
import type { Filling } from './use-filling.ts';

interface FillingOutcomeProps {
  readonly filling: Filling;
  readonly onUndo: (() => void) | null;
}

/** What became of the last filling, and its Undo for as long as there is one. */
export function FillingOutcome({ filling, onUndo }: FillingOutcomeProps) {
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
      return <p role="status">{sentence('fill_undone')}</p>;
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
