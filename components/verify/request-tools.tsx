import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { ChooseFile } from '../ui/files.tsx';
import { isLongText } from './is-long-text.ts';
import { ReadAs } from './read-as.tsx';
import type { Verification } from './verification.ts';
import type { VerifyInput } from './verify-input.ts';

export interface RequestProps {
  readonly input: VerifyInput;
  readonly verification: Verification;
  readonly onChange: (change: Partial<VerifyInput>) => void;
  /** Set where the browser's file dialog would close the page, as Firefox does with a popup: opens a tab in its place. */
  readonly onChooseElsewhere?: (() => void) | undefined;
}

interface RequestToolsProps extends RequestProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRemove: () => void;
}

/** As what the delivery is read, and the buttons for a file. */
export function RequestTools(props: RequestToolsProps) {
  const { input, verification, onChange, onChooseElsewhere, onFiles, onRemove } = props;
  return (
    <div className="tool-line">
      <ReadAs value={input.readAs} verification={verification} onChange={readAs => onChange({ readAs })} />
      <ChooseFile accept="" onElsewhere={onChooseElsewhere} onFiles={onFiles} />
      {input.file && <Button onClick={onRemove}>{sentence('remove_file')}</Button>}
      {isLongText(input) && <Button onClick={onRemove}>{sentence('verify_remove_text')}</Button>}
    </div>
  );
}
