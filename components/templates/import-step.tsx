import { useEffect, useMemo, useRef, useState } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import type { ImportOutcome, ImportRequest, LibraryCommands } from '../../utils/templates/library.ts';
import { findConflicts, type MergeChoice } from '../../utils/templates/merge-templates.ts';
import { keptOf } from '../../utils/templates/secure-template.ts';
import type { KeptValue, Template } from '../../utils/templates/template.ts';
import type { Note } from '../../utils/templates/text.ts';
import { Button } from '../ui/button.tsx';
import { noteText } from '../ui/remarks.tsx';
import { type Choices, ConflictList } from './conflict-list.tsx';
import { FoundSecrets } from './found-secrets.tsx';
import { type Incoming, keptById } from './incoming-templates.ts';
import { failureSentence } from './notices.tsx';

/** More are only counted; values of more become variables all the same. */
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
      <div className="tool-line">
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

/** The share that is done, from 0 to 1, while templates are taken in; null else. */
type Progress = number | null;

/** Takes templates into the library, with the share that is done and a way to stop. Leaving the page stops it too. */
function useLibraryImport(commands: LibraryCommands, onOutcome: (outcome: ImportOutcome) => void) {
  const [progress, setProgress] = useState<Progress>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async (
    templates: readonly Template[],
    choices: Readonly<Record<string, MergeChoice>>,
    kept: NonNullable<ImportRequest['kept']>,
  ) => {
    const controller = new AbortController();
    running.current = controller;
    setProgress(0);
    const outcome = await commands.import({
      templates,
      choices,
      kept,
      onProgress: setProgress,
      signal: controller.signal,
    });
    running.current = null;
    setProgress(null);
    onOutcome(outcome);
  };
  return { progress, start, cancel: () => running.current?.abort() };
}

interface IncomingListProps {
  readonly templates: readonly Template[];
  readonly notes: readonly Note[];
  /** Ids that are taken in the library. */
  readonly taken: ReadonlySet<string>;
  /** Ids whose template differs from the library's. */
  readonly differing: ReadonlySet<string>;
}

/** What a file brings: each template, and whether it is new. */
function IncomingList({ templates, notes, taken, differing }: IncomingListProps) {
  const stateOf = (id: string) => {
    if (differing.has(id)) return sentence('templates_incoming_differs');
    return sentence(taken.has(id) ? 'templates_incoming_same' : 'templates_incoming_new');
  };
  const more = templates.length - MOST;
  return (
    <section aria-label={sentence('templates_incoming')}>
      <h3>{counted('templates_incoming_count', templates.length)}</h3>
      <ul className="plain-list incoming" aria-label={sentence('templates_incoming')}>
        {templates.slice(0, MOST).map((template, index) => (
          <li key={`${index} ${template.id}`} className="plain-row">
            <b>{template.name}</b>
            <span className="quiet">{stateOf(template.id)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{counted('templates_incoming_more', more)}</p>}
      {notes.length > 0 && (
        <ul className="quiet" aria-label={sentence('templates_import_notes')}>
          {notes.slice(0, MOST).map((note, index) => (
            <li key={`${index} ${note.path}`}>{noteText(note)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
