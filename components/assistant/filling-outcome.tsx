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
          Filling broke off, so some fields may hold new values and others old ones. Look through the form
          before you save. {onUndo && <Button onClick={onUndo}>Undo</Button>}
        </p>
      );
    case 'undone':
      return <p role="status">The filling was taken back. Look through the form before you save.</p>;
    default:
      return (
        onUndo && (
          <p className="quiet">
            The last filling can still be taken back. <Button onClick={onUndo}>Undo</Button>
          </p>
        )
      );
  }
}
