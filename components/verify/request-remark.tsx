import { Button } from '../ui/button.tsx';
import type { Verification } from './verification.ts';
import type { InputFile } from './verify-input.ts';

const counted = new Intl.NumberFormat('en');

interface RequestRemarkProps {
  readonly id: string;
  readonly file: InputFile | null;
  /** Why a file could not be read; '' else. */
  readonly failure: string;
  readonly verification: Verification;
  readonly onShowPlace: (line: number, column: number) => void;
}

/** A sentence about what was given: its size, or where and why it cannot be read. */
export function RequestRemark({ id, file, failure, verification, onShowPlace }: RequestRemarkProps) {
  const isWrong = failure !== '' || verification.state === 'unread';
  return (
    <p id={id} className="request-remark" data-tone={isWrong ? 'error' : 'quiet'} role="status">
      {failure || sentence(file, verification)}
      {verification.state === 'unread' && !file && (
        <>
          {' '}
          <Button kind="link" onClick={() => onShowPlace(verification.line, verification.column)}>
            Show the place
          </Button>
        </>
      )}
    </p>
  );
}

function sentence(file: InputFile | null, verification: Verification): string {
  const source = file ? `${file.name}, ${counted.format(file.bytes.length)} bytes. ` : '';
  if (verification.state === 'unread') {
    const { line, column, message } = verification;
    return `${source}Line ${line}, column ${column}: ${message}`;
  }
  if (verification.state !== 'checked') return source;
  return `${source}The body has ${counted.format(verification.capture.body.length)} bytes.`;
}
