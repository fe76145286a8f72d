import { useState } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import {
  type ImportResult,
  importConfiguration,
  importFiles,
} from '../../../utils/templates/import/import-configuration.ts';
import { limits } from '../../../utils/templates/import/read-json.ts';
import { type FileRead, readFile } from '../../ui/files.tsx';
import type { Source } from './import-source.tsx';

/** A little over what the importer takes, so that it is the importer that says what is too much. */
const MOST_BYTES = limits.bytes + 1;
/** A longer text makes the page slow while it stands in a box. */
const MOST_SHOWN = 200_000;

const NOTHING: Source = { text: '', files: [], hidden: false, failure: '' };

/**
 * The text or files to import, and what came of reading it: null until it is previewed and after each change.
 * `previews` counts the previews. `onPreview` is called at each.
 */
export function useImportSource(onPreview: () => void) {
  const [source, setSource] = useState<Source>(NOTHING);
  const [result, setResult] = useState<ImportResult | null>(null);
  const [previews, setPreviews] = useState(0);
  const show = ({ text, files }: Source) => {
    setResult(files.length > 0 ? importFiles(files) : importConfiguration(text));
    setPreviews(count => count + 1);
    onPreview();
  };
  const forget = () => setResult(null);
  const replace = (by: Partial<Source>) => {
    setSource({ ...NOTHING, ...by });
    forget();
  };
  const setFiles = async (files: readonly File[]) => {
    const read: FileRead[] = [];
    for (const file of files) {
      try {
        read.push(await readFile(file, MOST_BYTES));
      } catch {
        return replace({ failure: sentence('file_unreadable', { file: file.name }) });
      }
    }
    const taken = sourceOf(read);
    setSource(taken);
    show(taken);
  };
  return {
    source,
    result,
    previews,
    setFiles,
    forget,
    setText: (text: string) => replace({ text }),
    preview: () => show(source),
  };
}

function sourceOf(files: readonly FileRead[]): Source {
  const [only, second] = files;
  const shown = only && !second && only.bytes.length <= MOST_SHOWN ? only.bytes : undefined;
  return { text: new TextDecoder().decode(shown), files, hidden: shown === undefined, failure: '' };
}
