import type { RefObject } from 'react';
import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseFile, DropZone, type FileRead } from '../../ui/files.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface Source {
  readonly text: string;
  /** What was read while the text is a file's, or that of several. */
  readonly files: readonly FileRead[];
  /** Whether it is too long, or too many, to be shown in the box. */
  readonly hidden: boolean;
  /** Why a file could not be read; '' else. */
  readonly failure: string;
}

interface ImportSourceProps {
  readonly source: Source;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPreview: () => void;
  /** Set where the browser's file dialog would close the page: opens a tab in its place. */
  readonly onChooseElsewhere?: (() => void) | undefined;
}

/** Where the configuration comes from: typed, pasted, dropped or chosen. */
export function ImportSource({ source, box, onText, onFiles, ...props }: ImportSourceProps) {
  return (
    <DropZone onFiles={onFiles}>
      <TextField
        code
        ref={box}
        label={sentence('import_text')}
        rows={8}
        placeholder={sentence('import_placeholder')}
        value={source.text}
        onChange={onText}
      />
      <div className="tool-line">
        <Button onClick={props.onPreview}>{sentence('import_preview')}</Button>
        <ChooseFile
          accept=".json,.jsonc,.txt,application/json"
          several
          onElsewhere={props.onChooseElsewhere}
          onFiles={onFiles}
        />
        <span className="quiet" role="status">
          {fileSentence(source)}
        </span>
        {source.hidden && <Button onClick={() => onText('')}>{sentence('remove_file')}</Button>}
      </div>
    </DropZone>
  );
}

/** More are only counted. */
const NAMED = 5;

function fileSentence({ files, hidden, failure }: Source): string {
  if (failure !== '') return failure;
  if (files.length === 0) return '';
  const more = files.length > NAMED ? ['…'] : [];
  const file = listed([...files.slice(0, NAMED).map(({ name }) => name), ...more]);
  return sentence(hidden && files.length === 1 ? 'import_from_hidden' : 'import_from', { file });
}
