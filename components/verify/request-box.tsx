import { type ClipboardEvent, useMemo, useRef } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { DropZone } from '../ui/files.tsx';
import { showPlace, TextField } from '../ui/text-field.tsx';
import { useId } from '../ui/use-id.ts';
import { isLongText, LONGEST_SHOWN } from './is-long-text.ts';
import { RequestRemark } from './request-remark.tsx';
import { type RequestProps, RequestTools } from './request-tools.tsx';
import { useRequestSource } from './use-request-source.ts';

/** The delivery: typed, pasted, dropped or chosen; as what it is read, and why it cannot be. */
export function RequestBox({ input, verification, onChange, onChooseElsewhere }: RequestProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { failure, leftOut, setText, setFiles } = useRequestSource(onChange);
  // A text box has line feeds only, so that React would set any other text again each time.
  const shown = useMemo(() => (isLongText(input) ? '' : input.request.replace(/\r\n?/g, '\n')), [input]);
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length <= LONGEST_SHOWN) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    setText(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  };
  return (
    <DropZone onFiles={setFiles}>
      <TextField
        code
        ref={box}
        label={sentence('verify_request')}
        rows={5}
        describedBy={`${id}-remark`}
        placeholder={sentence('verify_placeholder')}
        value={shown}
        onChange={setText}
        onPaste={paste}
      />
      <RequestRemark
        id={`${id}-remark`}
        input={input}
        failure={failure}
        leftOut={leftOut}
        verification={verification}
        onShowPlace={(line, column) => box.current && showPlace(box.current, line, column)}
      />
      <RequestTools
        {...{ input, verification, onChange, onChooseElsewhere }}
        onFiles={setFiles}
        onRemove={() => setText('')}
      />
    </DropZone>
  );
}
