import { useId, useMemo, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { ChooseFile } from '../ui/choose-file.tsx';
import { DropZone } from '../ui/drop-zone.tsx';
import { readFile } from '../ui/read-file.ts';
import { showPlace } from '../ui/show-place.ts';
import { ReadAs } from './read-as.tsx';
import { requestRemark } from './request-remark.ts';
import type { Verification } from './verification.ts';
import type { VerifyInput } from './verify-input.ts';

/** A little over what the parser takes, so that it is the parser that says what is too much. */
const MOST_BYTES = 20 * 1024 * 1024 + 1;

export interface RequestBoxProps {
  readonly input: VerifyInput;
  readonly verification: Verification;
  readonly onChange: (change: Partial<VerifyInput>) => void;
  /** Set where the browser's file dialog would close the page, as Firefox does with a popup: opens a tab in its place. */
  readonly onChooseElsewhere?: (() => void) | undefined;
}

/** The delivery: typed, pasted, dropped or chosen; as what it is read, and why it cannot be. */
export function RequestBox({ input, verification, onChange, onChooseElsewhere }: RequestBoxProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [failure, setFailure] = useState('');
  // A text box has line feeds only, so that React would set any other text again each time.
  const shown = useMemo(() => input.request.replace(/\r\n?/g, '\n'), [input.request]);
  const setText = (request: string) => {
    setFailure('');
    onChange({ request, file: null });
  };
  const setFile = async (file: File) => {
    try {
      const { name, bytes } = await readFile(file, MOST_BYTES);
      setFailure('');
      onChange({ request: '', file: { name, bytes } });
    } catch {
      setFailure(`${file.name} could not be read. Choose it again, or paste its text.`);
    }
  };
  return (
    <DropZone onFile={setFile}>
      <div className="field">
        <label htmlFor={id}>Request or body</label>
        <textarea
          ref={box}
          id={id}
          className="text-box code request"
          rows={5}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-remark`}
          placeholder="Paste what arrived: a raw HTTP request, a cURL command, a HAR entry, a record of Mist’s delivery log, or the body alone. Or drop a file here."
          value={shown}
          onChange={event => setText(event.target.value)}
        />
      </div>
      <p
        id={`${id}-remark`}
        className="request-remark"
        data-tone={verification.state === 'unread' ? 'error' : 'quiet'}
      >
        {failure || requestRemark(input, verification)}
        {verification.state === 'unread' && !input.file && (
          <Button
            kind="link"
            onClick={() => box.current && showPlace(box.current, verification.line, verification.column)}
          >
            Show the place
          </Button>
        )}
      </p>
      <div className="tool-line">
        <ReadAs value={input.readAs} verification={verification} onChange={readAs => onChange({ readAs })} />
        {onChooseElsewhere ? (
          <Button onClick={onChooseElsewhere}>Choose file</Button>
        ) : (
          <ChooseFile label="Choose file" accept="" onFile={setFile} />
        )}
        {input.file && <Button onClick={() => setText('')}>Remove file</Button>}
      </div>
    </DropZone>
  );
}
