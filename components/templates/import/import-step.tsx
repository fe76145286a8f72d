import { useMemo, useState } from 'react';
import { counted } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { findConflicts } from '../../../utils/templates/find-conflicts.ts';
import type { KeptValue } from '../../../utils/templates/kept-value.ts';
import type { ImportOutcome, LibraryCommands } from '../../../utils/templates/library.ts';
import type { Note } from '../../../utils/templates/note.ts';
import { keptOf } from '../../../utils/templates/redact.ts';
import type { Template } from '../../../utils/templates/template.ts';
import { Button } from '../../ui/button.tsx';
import { failureSentence } from '../failure-sentence.ts';
import { FoundSecrets } from '../found-secrets.tsx';
import { type Choices, ConflictList } from './conflict-list.tsx';
import { IncomingList } from './incoming-list.tsx';
import { type Incoming, keptById } from './incoming-templates.ts';
import { useLibraryImport } from './use-library-import.ts';

/** Of more templates no values are listed; they become variables all the same. */
const MOST = 100;

interface ImportStepProps {
  readonly existing: readonly Template[];
  readonly incoming: readonly Incoming[];
  readonly notes: readonly Note[];
  /** Keeps values of one of them in clear. */
  readonly onKeep: (index: number, kept: readonly KeptValue[]) => void;
  readonly commands: LibraryCommands;
  readonly onOutcome: (outcome: ImportOutcome) => void;
}

/** What was read: a choice for each conflict, then all of it at once, or nothing. */
export function ImportStep({ existing, incoming, notes, onKeep, commands, onOutcome }: ImportStepProps) {
  const templates = useMemo(() => incoming.map(({ template }) => template), [incoming]);
  const [choices, setChoices] = useState<Choices>({ all: 'keep-both', each: {} });
  const [failure, setFailure] = useState('');
  const { progress, start, cancel } = useLibraryImport(commands, outcome => {
    if (outcome.ok) onOutcome(outcome);
    else setFailure(sentenceOf(outcome.failure));
  });
  const conflicts = useMemo(() => findConflicts(existing, templates), [existing, templates]);
  const taken = useMemo(() => new Set(existing.map(({ id }) => id)), [existing]);
  const differing = new Set(conflicts.map(each => each.incoming.id));
  const begin = () => {
    setFailure('');
    const chosen = conflicts.map(each => [each.incoming.id, choices.each[each.incoming.id] ?? choices.all]);
    start(templates, Object.fromEntries(chosen), keptById(incoming));
  };
  return (
    <>
      <IncomingList templates={templates} notes={notes} taken={taken} differing={differing} />
      {incoming
        .filter(({ found }) => found.length > 0)
        .slice(0, MOST)
        .map(({ template, found, index }) => (
          <FoundSecrets
            key={index}
            title={template.name}
            found={found}
            keep={{ kept: keptOf(found), onChange: kept => onKeep(index, kept) }}
          />
        ))}
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
