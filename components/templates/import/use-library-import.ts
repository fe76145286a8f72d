import { useEffect, useRef, useState } from 'react';
import type { ImportOutcome, ImportRequest, LibraryCommands } from '../../../utils/templates/library.ts';
import type { MergeChoice } from '../../../utils/templates/merge-templates.ts';
import type { Template } from '../../../utils/templates/template.ts';

/** The share that is done, from 0 to 1, while templates are taken in; null else. */
export type Progress = number | null;

/** Takes templates into the library, with the share that is done and a way to stop. Leaving the page stops it too. */
export function useLibraryImport(commands: LibraryCommands, onOutcome: (outcome: ImportOutcome) => void) {
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
