import { useMemo, useState } from 'react';
import { counted } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { findConflicts } from '../../../utils/templates/find-conflicts.ts';
import type { ImportOutcome, LibraryCommands } from '../../../utils/templates/library.ts';
import type { Note } from '../../../utils/templates/note.ts';
import type { Template } from '../../../utils/templates/template.ts';
import { Button } from '../../ui/button.tsx';
import { failureSentence } from '../failure-sentence.ts';
import { type Choices, ConflictList } from './conflict-list.tsx';
import { IncomingList } from './incoming-list.tsx';
import { useLibraryImport } from './use-library-import.ts';

interface ImportStepProps {
  readonly existing: readonly Template[];
  readonly incoming: readonly Template[];
  readonly notes: readonly Note[];
  readonly commands: LibraryCommands;
  readonly onOutcome: (outcome: ImportOutcome) => void;
}

/** What was read: a choice for each conflict, then all of it at once, or nothing. */
export function ImportStep({ existing, incoming, notes, commands, onOutcome }: ImportStepProps) {
  const [choices, setChoices] = useState<Choices>({ all: 'keep-both', each: {} });
  const [failure, setFailure] = useState('');
  const { progress, start, cancel } = useLibraryImport(commands, outcome => {
    if (outcome.ok) onOutcome(outcome);
    else setFailure(sentenceOf(outcome.failure));
  });
  const conflicts = useMemo(() => findConflicts(existing, incoming), [existing, incoming]);
  const taken = useMemo(() => new Set(existing.map(({ id }) => id)), [existing]);
  const differing = new Set(conflicts.map(each => each.incoming.id));
  const begin = () => {
    setFailure('');
    const chosen = conflicts.map(each => [each.incoming.id, choices.each[each.incoming.id] ?? choices.all]);
    start(incoming, Object.fromEntries(chosen));
  };
  return (
    <>
      <IncomingList templates={incoming} notes={notes} taken={taken} differing={differing} />
      <ConflictList conflicts={conflicts} choices={choices} onChange={setChoices} />
      <div className="tool-line import-foot">
        <Button kind="main" disabled={progress !== null || incoming.length === 0} onClick={begin}>
          {counted('templates_import_count', incoming.length)}
        </Button>
        {progress !== null && (
          <>
            <progress aria-label={sentence('templates_import_action')} value={progress} />
            <Button onClick={cancel}>{sentence('cancel')}</Button>
          </>
        )}
        <span role="status" className="warning-text">
          {failure}
        </span>
      </div>
    </>
  );
}

function sentenceOf(failure: Extract<ImportOutcome, { ok: false }>['failure']): string {
  return failure === 'cancelled' ? sentence('templates_import_cancelled') : failureSentence(failure);
}
