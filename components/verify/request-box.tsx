import { useMemo, useRef, useState } from 'react';
import { numberText } from '../../utils/language/counted.ts';
import { listed } from '../../utils/language/listed.ts';
import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import { type CaptureKind, captureKinds } from '../../utils/webhook/capture.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/choices.tsx';
import { CodeField, type CodeFieldHandle, type Fault, useLongestCode } from '../ui/code-field.tsx';
import { ChooseFile, DropZone, readFile } from '../ui/files.tsx';
import { useId } from '../ui/use-id.ts';
import type { Verification, VerifyInput } from './verification.ts';

/** The delivery: typed, pasted, dropped or chosen; as what it is read, and why it cannot be. */
export function RequestBox({ input, verification, onChange, onChooseElsewhere }: RequestProps) {
  const id = useId();
  const box = useRef<CodeFieldHandle>(null);
  const longest = useLongestCode();
  /** Whether a text was given that is read, but too long to stand in the box. */
  const isLong = input.file === null && input.request.length > longest;
  const { failure, leftOut, setText, setFiles } = useRequestSource(onChange);
  const faults = useMemo(
    () => (verification.state === 'unread' ? [verification] : NO_FAULTS),
    [verification],
  );
  return (
    <DropZone onFiles={setFiles}>
      <CodeField
        ref={box}
        label={sentence('verify_request')}
        rows={5}
        describedBy={`${id}-remark`}
        placeholder={sentence('verify_placeholder')}
        value={isLong ? '' : input.request}
        faults={input.file || isLong ? NO_FAULTS : faults}
        onChange={setText}
      />
      <RequestRemark
        id={`${id}-remark`}
        {...{ input, isLong, failure, leftOut, verification }}
        onShowPlace={place => box.current?.showPlace(place)}
      />
      <div className="tool-line">
        <ReadAs value={input.readAs} verification={verification} onChange={readAs => onChange({ readAs })} />
        <ChooseFile accept="" onElsewhere={onChooseElsewhere} onFiles={setFiles} />
        {(input.file || isLong) && (
          <Button onClick={() => setText('')}>
            {sentence(isLong ? 'verify_remove_text' : 'remove_file')}
          </Button>
        )}
      </div>
    </DropZone>
  );
}

const NO_FAULTS: readonly Fault[] = [];

/** A little over what the parser takes, so that it is the parser that says what is too much. */
const MOST_BYTES = 20 * 1024 * 1024 + 1;

/**
 * Takes the delivery as a text or as a file's bytes; `failure` says why the last file could not be read, `leftOut`
 * which ones were not.
 */
function useRequestSource(onChange: (change: Partial<VerifyInput>) => void) {
  const [failure, setFailure] = useState('');
  const [leftOut, setLeftOut] = useState('');
  const setText = (request: string) => {
    setFailure('');
    setLeftOut('');
    onChange({ request, file: null });
  };
  const setFiles = async ([file, ...others]: readonly File[]) => {
    if (!file) return;
    setLeftOut(others.length > 0 ? leftOutSentence(file, others) : '');
    try {
      const { name, bytes } = await readFile(file, MOST_BYTES);
      setFailure('');
      onChange({ request: '', file: { name, bytes } });
    } catch {
      setFailure(sentence('file_unreadable', { file: file.name }));
    }
  };
  return { failure, leftOut, setText, setFiles };
}

const leftOutSentence = (file: File, others: readonly File[]) =>
  sentence('verify_one_file', { file: file.name, others: listed(others.map(({ name }) => name)) });

interface RequestRemarkProps {
  readonly id: string;
  readonly input: VerifyInput;
  readonly isLong: boolean;
  /** Why a file could not be read; '' else. */
  readonly failure: string;
  /** Which files were not read; '' else. */
  readonly leftOut: string;
  readonly verification: Verification;
  readonly onShowPlace: CodeFieldHandle['showPlace'];
}

/** A sentence about what was given: its size, or where and why it cannot be read. */
function RequestRemark({ id, input, isLong, failure, leftOut, ...props }: RequestRemarkProps) {
  const { verification, onShowPlace } = props;
  const isWrong = failure !== '' || verification.state === 'unread';
  return (
    <p id={id} className="request-remark" data-tone={isWrong ? 'error' : 'quiet'} role="status">
      {failure || [leftOut, sourceOf(input, isLong), stateOf(verification)].filter(Boolean).join(' ')}
      {verification.state === 'unread' && !input.file && !isLong && (
        <>
          {' '}
          <Button kind="link" onClick={() => onShowPlace(verification)}>
            {sentence('show_the_place')}
          </Button>
        </>
      )}
    </p>
  );
}

function sourceOf({ file, request }: VerifyInput, isLong: boolean): string {
  if (file) return sentence('verify_file', { file: file.name, bytes: numberText(file.bytes.length) });
  return isLong ? sentence('verify_long_text', { characters: numberText(request.length) }) : '';
}

function stateOf(verification: Verification): string {
  if (verification.state === 'unread') {
    const { line, column, message } = verification;
    return sentence('verify_unread', { line, column, message });
  }
  if (verification.state !== 'checked') return '';
  return sentence('verify_body_size', { bytes: numberText(verification.capture.body.length) });
}

export interface RequestProps {
  readonly input: VerifyInput;
  readonly verification: Verification;
  readonly onChange: (change: Partial<VerifyInput>) => void;
  /** Set where the browser's file dialog would close the page, as Firefox does with a popup: opens a tab in its place. */
  readonly onChooseElsewhere?: (() => void) | undefined;
}

interface ReadAsProps {
  readonly value: VerifyInput['readAs'];
  readonly verification: Verification;
  readonly onChange: (value: VerifyInput['readAs']) => void;
}

/** As what the box is read: the recognised kind, or the one that the person says it is. */
function ReadAs({ value, verification, onChange }: ReadAsProps) {
  const recognised = value === 'recognised' ? recognisedKind(verification) : undefined;
  return (
    <SelectField<VerifyInput['readAs']>
      inline
      label={sentence('verify_read_as')}
      options={[
        {
          value: 'recognised',
          label: recognised
            ? sentence('verify_recognised', { kind: sentence(kindTitles[recognised]) })
            : sentence('verify_recognise'),
        },
        ...captureKinds.map(kind => ({ value: kind, label: sentence(kindTitles[kind]) })),
      ]}
      value={value}
      onChange={onChange}
    />
  );
}

function recognisedKind(verification: Verification): CaptureKind | undefined {
  if (verification.state === 'unread') return verification.kind;
  return verification.state === 'checked' ? verification.capture.kind : undefined;
}

/** What people call each notation of a capture. */
const kindTitles: Readonly<Record<CaptureKind, SentenceKey>> = {
  'raw-http': 'capture_kind_raw_http',
  headers: 'capture_kind_headers',
  curl: 'capture_kind_curl',
  har: 'capture_kind_har',
  'delivery-log': 'capture_kind_delivery_log',
  'inspector-json': 'capture_kind_inspector_json',
  printed: 'capture_kind_printed',
  body: 'capture_kind_body',
};
