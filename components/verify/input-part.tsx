import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { RequestBox } from './request-box.tsx';
import type { RequestProps } from './request-tools.tsx';
import { SecretsBox } from './secrets-box.tsx';
import { SignatureBox } from './signature-box.tsx';
import type { Verification } from './verification.ts';
import type { VerifyInput } from './verify-input.ts';

export interface InputPartProps extends Omit<RequestProps, 'onChange'> {
  readonly verification: Verification;
  readonly onChange: (change: Partial<VerifyInput>) => void;
  readonly onForget: () => void;
  /** Whether all of it is still there when the page is opened again. */
  readonly isKept: boolean;
}

const NO_SIGNATURES = { v2: '', v1: '' };

/** All that a person gives: the delivery, the secrets, and the signatures where the delivery has none. */
export function InputPart({ onForget, isKept, ...props }: InputPartProps) {
  const { input, verification, onChange } = props;
  // What came of the delivery before stands until there is news, but nothing of one that was taken away.
  const isGone = input.request === '' && !input.file;
  const captured = verification.state === 'checked' && !isGone ? verification.captured : NO_SIGNATURES;
  return (
    <section className="verify-input stack" aria-label={sentence('verify_what_arrived')}>
      <RequestBox {...props} />
      <SecretsBox value={input.secrets} onChange={secrets => onChange({ secrets })} />
      <SignatureBox
        name="X-Mist-Signature-v2"
        typed={input.v2}
        captured={captured.v2}
        onChange={v2 => onChange({ v2 })}
      />
      <SignatureBox
        name="X-Mist-Signature"
        typed={input.v1}
        captured={captured.v1}
        onChange={v1 => onChange({ v1 })}
      />
      <div className="tool-line">
        <Button onClick={onForget}>{sentence('forget')}</Button>
        <span className="quiet">{sentence(isKept ? 'kept_in_memory' : 'verify_not_kept')}</span>
      </div>
    </section>
  );
}
