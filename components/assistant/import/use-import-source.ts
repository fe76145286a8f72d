import { useState } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import { type ImportResult, importConfiguration } from '../../../utils/templates/import-configuration.ts';
import { limits } from '../../../utils/templates/limits.ts';
import { type FileRead, readFile } from '../../ui/read-file.ts';
import type { Source } from './import-source.tsx';

/** A little over what the importer takes, so that it is the importer that says what is too much. */
const MOST_BYTES = limits.bytes + 1;
/** A longer text makes the page slow while it stands in a box. */
const MOST_SHOWN = 200_000;

const NOTHING: Source = { text: '', file: null, hidden: false, failure: '' };

/**
 * The text or file to import, and what came of reading it: null until it is previewed and after each change.
 * `previews` counts the previews. `onPreview` is called at each.
 */
export function useImportSource(onPreview: () => void) {
  const [source, setSource] = useState<Source>(NOTHING);
  const [result, setResult] = useState<ImportResult | null>(null);
  const [previews, setPreviews] = useState(0);
  const show = (of: string | Uint8Array) => {
    setResult(importConfiguration(of));
    setPreviews(count => count + 1);
    onPreview();
  };
  const forget = () => setResult(null);
  const replace = (by: Partial<Source>) => {
    setSource({ ...NOTHING, ...by });
    forget();
  };
  const setFile = async (file: File) => {
    try {
      const read = await readFile(file, MOST_BYTES);
      setSource(sourceOf(read));
      show(read.bytes);
    } catch {
      replace({ failure: sentence('file_unreadable', { file: file.name }) });
    }
  };
  return {
    ...{ source, result, previews, setFile, forget },
    setText: (text: string) => replace({ text }),
    preview: () => show(source.file?.bytes ?? source.text),
  };
}

function sourceOf(file: FileRead): Source {
  const hidden = file.bytes.length > MOST_SHOWN;
  return { text: hidden ? '' : new TextDecoder().decode(file.bytes), file, hidden, failure: '' };
}
