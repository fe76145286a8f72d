import { numberText } from '../../utils/language/number-text.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { isLongText } from './is-long-text.ts';
import type { Verification } from './verification.ts';
import type { VerifyInput } from './verify-input.ts';

interface RequestRemarkProps {
  readonly id: string;
  readonly input: VerifyInput;
  /** Why a file could not be read; '' else. */
  readonly failure: string;
  /** Which files were not read; '' else. */
  readonly leftOut: string;
  readonly verification: Verification;
  readonly onShowPlace: (line: number, column: number) => void;
}

/** A sentence about what was given: its size, or where and why it cannot be read. */
export function RequestRemark({ id, input, failure, leftOut, ...props }: RequestRemarkProps) {
  const { verification, onShowPlace } = props;
  const isWrong = failure !== '' || verification.state === 'unread';
  return (
    <p id={id} className="request-remark" data-tone={isWrong ? 'error' : 'quiet'} role="status">
      {failure || [leftOut, remark(input, verification)].filter(Boolean).join(' ')}
      {verification.state === 'unread' && !input.file && !isLongText(input) && (
        <>
          {' '}
          <Button kind="link" onClick={() => onShowPlace(verification.line, verification.column)}>
            {sentence('show_the_place')}
          </Button>
        </>
      )}
    </p>
  );
}

function remark(input: VerifyInput, verification: Verification): string {
  return [sourceOf(input), stateOf(verification)].filter(Boolean).join(' ');
}

function sourceOf(input: VerifyInput): string {
  const { file, request } = input;
  if (file) return sentence('verify_file', { file: file.name, bytes: numberText(file.bytes.length) });
  return isLongText(input) ? sentence('verify_long_text', { characters: numberText(request.length) }) : '';
}

function stateOf(verification: Verification): string {
  if (verification.state === 'unread') {
    const { line, column, message } = verification;
    return sentence('verify_unread', { line, column, message });
  }
  if (verification.state !== 'checked') return '';
  return sentence('verify_body_size', { bytes: numberText(verification.capture.body.length) });
}
