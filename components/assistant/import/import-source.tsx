import { useRef, useState } from 'react';
import { counted } from '../../../utils/language/counted.ts';
import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import {
  type ImportResult,
  importConfiguration,
  importFiles,
} from '../../../utils/templates/import/import-configuration.ts';
import { limits, type Problem } from '../../../utils/templates/import/read-json.ts';
import { Button } from '../../ui/button.tsx';
import { CodeField, type CodeFieldHandle, useLongestCode } from '../../ui/code-field.tsx';
import { ChooseFile, DropZone, type FileRead, readFile } from '../../ui/files.tsx';

interface Source {
  readonly text: string;
  /** What was read while the text is a file's, or that of several. */
  readonly files: readonly FileRead[];
  /** Whether it is too long, or too many, to be shown in the box. */
  readonly hidden: boolean;
  /** Why a file could not be read; '' else. */
  readonly failure: string;
}

interface ImportSourceProps {
  readonly from: ReturnType<typeof useImportSource>;
  /** What is said to be as it was where nothing can be imported; the form where it is missing. */
  readonly unchanged?: string;
  /** Set where the browser's file dialog would close the page: opens a tab in its place. */
  readonly onChooseElsewhere?: (() => void) | undefined;
}

/** Where the configuration comes from: typed, pasted, dropped or chosen; and why it cannot be imported. */
export function ImportSource({ from, unchanged, onChooseElsewhere }: ImportSourceProps) {
  const { source, result, setText, setPasted, setFiles, preview } = from;
  const isPasting = useRef(false);
  const change = (text: string) => {
    if (isPasting.current) setPasted(text);
    else setText(text);
    isPasting.current = false;
  };
  const box = useRef<CodeFieldHandle>(null);
  const problems = result?.ok === false ? result.problems : NO_PROBLEMS;
  return (
    <>
      <DropZone onFiles={setFiles}>
        <div
          onPasteCapture={() => {
            isPasting.current = true;
          }}
          onKeyDownCapture={() => {
            isPasting.current = false;
          }}
        >
          <CodeField
            ref={box}
            label={sentence('import_text')}
            rows={8}
            placeholder={sentence('import_placeholder')}
            value={source.text}
            faults={source.hidden ? NO_PROBLEMS : problems}
            onChange={change}
          />
        </div>
        <div className="tool-line">
          <Button onClick={preview}>{sentence('import_preview')}</Button>
          <ChooseFile
            accept=".json,.jsonc,.txt,application/json"
            several
            onElsewhere={onChooseElsewhere}
            onFiles={setFiles}
          />
          <span className="quiet" role="status">
            {fileSentence(source)}
          </span>
          {source.hidden && <Button onClick={() => setText('')}>{sentence('remove_file')}</Button>}
        </div>
      </DropZone>
      {problems.length > 0 && (
        <ImportProblems
          problems={problems}
          unchanged={unchanged}
          onShow={source.hidden ? undefined : place => box.current?.showPlace(place)}
        />
      )}
    </>
  );
}

const NO_PROBLEMS: readonly Problem[] = [];

/** More are only counted. */
const NAMED = 5;

function fileSentence({ files, hidden, failure }: Source): string {
  if (failure !== '') return failure;
  if (files.length === 0) return '';
  const more = files.length > NAMED ? ['…'] : [];
  const file = listed([...files.slice(0, NAMED).map(({ name }) => name), ...more]);
  return sentence(hidden && files.length === 1 ? 'import_from_hidden' : 'import_from', { file });
}

/** A little over what the importer takes, so that it is the importer that says what is too much. */
const MOST_BYTES = limits.bytes + 1;

const NOTHING: Source = { text: '', files: [], hidden: false, failure: '' };

/**
 * The text or files to import, and what came of reading it: null until it is previewed and after each change.
 * `previews` counts the previews. `onPreview` is called at each.
 */
export function useImportSource(onPreview: () => void) {
  const longest = useLongestCode();
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
    const taken = sourceOf(read, longest);
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
    /** What is pasted is whole: it is previewed at once. */
    setPasted(text: string) {
      const pasted = { ...NOTHING, text };
      setSource(pasted);
      show(pasted);
    },
    preview: () => show(source),
  };
}

function sourceOf(files: readonly FileRead[], longest: number): Source {
  const [only, second] = files;
  const shown = only && !second && only.bytes.length <= longest ? only.bytes : undefined;
  return { text: new TextDecoder().decode(shown), files, hidden: shown === undefined, failure: '' };
}

interface ImportProblemsProps {
  readonly problems: readonly Problem[];
  /** What is said to be as it was; the form where it is missing. */
  readonly unchanged?: string | undefined;
  /** Goes to the place in the text; missing where the text is not shown. */
  readonly onShow?: ((problem: Problem) => void) | undefined;
}

/** Everything that keeps a configuration from being imported, each with its place. */
function ImportProblems({
  problems,
  unchanged = sentence('import_form_unchanged'),
  onShow,
}: ImportProblemsProps) {
  return (
    <div role="alert" className="import-problems" data-part="import-problems">
      <p>
        {problems.length === limits.problems
          ? sentence('import_problems_or_more', { count: problems.length })
          : counted('import_problems', problems.length)}{' '}
        {unchanged}
      </p>
      <ul aria-label={sentence('import_problems_of')}>
        {problems.map((problem, index) => {
          const { line, column, path, message } = problem;
          const place = sentence('place', { line, column });
          return (
            <li key={`${index} ${path}`}>
              {onShow ? (
                <Button kind="link" onClick={() => onShow(problem)}>
                  {place}
                </Button>
              ) : (
                place
              )}
              {path !== '' && ' '}
              {path !== '' && <code className="code">{path}</code>}: {message}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
