import { useMemo, useState } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import type { ImportOutcome, LibraryCommands } from '../../utils/templates/library.ts';
import type { Template } from '../../utils/templates/template.ts';
import type { Note } from '../../utils/templates/text.ts';
import { ImportSource, useImportSource } from '../assistant/import/import-source.tsx';
import { ImportStep } from './import-step.tsx';
import { incomingTemplates, type KeptByIndex } from './incoming-templates.ts';

const repeatedNote = (repeated: number): Note[] =>
  repeated === 0 ? [] : [{ message: counted('templates_incoming_repeated', repeated), path: '' }];

interface LibraryImportProps {
  /** The person's own templates. */
  readonly existing: readonly Template[];
  readonly commands: LibraryCommands;
  readonly onOutcome: (outcome: ImportOutcome) => void;
  readonly onChooseElsewhere?: (() => void) | undefined;
}

/** Templates from a file or text: what is wrong with it, what it brings, and what becomes of those that are there already. */
export function LibraryImport({ existing, commands, onOutcome, onChooseElsewhere }: LibraryImportProps) {
  const [kept, setKept] = useState<KeptByIndex>(new Map());
  const from = useImportSource(() => setKept(new Map()));
  const { result, previews } = from;
  const read = useMemo(() => (result?.ok ? incomingTemplates(result.webhooks, kept) : null), [result, kept]);
  return (
    <section className="stack" aria-label={sentence('templates_import')} data-part="library-import">
      <h2>{sentence('templates_import')}</h2>
      <ImportSource
        from={from}
        unchanged={sentence('templates_unchanged')}
        onChooseElsewhere={onChooseElsewhere}
      />
      {result?.ok && read && (
        <ImportStep
          key={previews}
          {...{ existing, commands, onOutcome }}
          incoming={read.incoming}
          notes={[...repeatedNote(read.repeated), ...result.notes]}
          onKeep={(index, values) => setKept(before => new Map(before).set(index, values))}
        />
      )}
    </section>
  );
}
