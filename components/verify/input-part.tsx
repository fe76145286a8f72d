import { useEffect, useRef, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { ShowButton } from '../ui/text-field.tsx';
import { useId } from '../ui/use-id.ts';
import { RequestBox, type RequestProps } from './request-box.tsx';
import { shownSignature, type TypedSignature } from './verification.ts';

export interface InputPartProps extends RequestProps {
  readonly onForget: () => void;
  /** Whether all of it is still there when the page is opened again. */
  readonly isKept: boolean;
  /** Counts the deliveries that were pasted beside the boxes. */
  readonly pasted: number;
}

const NO_SIGNATURES = { v2: '', v1: '' };

/** All that a person gives: the delivery, the secrets, and the signatures where the delivery has none. */
export function InputPart({ onForget, isKept, pasted, ...props }: InputPartProps) {
  const { input, verification, onChange } = props;
  // What came of the delivery before stands until there is news, but nothing of one that was taken away.
  const isGone = input.request === '' && !input.file;
  const captured = verification.state === 'checked' && !isGone ? verification.captured : NO_SIGNATURES;
  return (
    <section className="verify-input stack" aria-label={sentence('verify_what_arrived')}>
      <RequestBox {...props} />
      <SecretsBox
        key={pasted}
        wanted={pasted > 0 && input.secrets === ''}
        value={input.secrets}
        onChange={secrets => onChange({ secrets })}
      />
      <div className="signatures">
        {(['v2', 'v1'] as const).map(of => (
          <SignatureBox
            key={of}
            name={of === 'v2' ? 'X-Mist-Signature-v2' : 'X-Mist-Signature'}
            typed={input[of]}
            captured={captured[of]}
            onChange={typed => onChange({ [of]: typed })}
          />
        ))}
      </div>
      <div className="tool-line">
        <Button onClick={onForget}>{sentence('forget')}</Button>
        <span className="quiet">{sentence(isKept ? 'kept_in_memory' : 'verify_not_kept')}</span>
      </div>
    </section>
  );
}

interface SecretsBoxProps {
  /** Whether the person goes on here. */
  readonly wanted: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The secrets that may have signed the delivery, hidden by dots until the person wants to see them. */
function SecretsBox({ wanted, value, onChange }: SecretsBoxProps) {
  const [shown, setShown] = useState(false);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  // What is typed later takes no focus.
  const [isWanted] = useState(wanted);
  useEffect(() => {
    if (isWanted) box.current?.focus();
  }, [isWanted]);
  return (
    <div>
      <div className="field-head">
        <label htmlFor={id}>{sentence('verify_secrets')}</label>
        <span id={`${id}-hint`} className="quiet">
          {sentence('verify_secrets_hint')}
        </span>
        <ShowButton of={sentence('verify_secrets')} shown={shown} onShow={setShown} />
      </div>
      <textarea
        ref={box}
        id={id}
        className="text-box code secrets"
        data-hidden={!shown}
        rows={2}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  );
}

interface SignatureBoxProps {
  /** The header's name, which is the box's label too. */
  readonly name: string;
  readonly typed: TypedSignature;
  /** The signature that the capture holds; '' where it has none. */
  readonly captured: string;
  readonly onChange: (typed: TypedSignature) => void;
}

/** One signature header: the captured one, or what is typed in its place. */
function SignatureBox({ name, typed, captured, onChange }: SignatureBoxProps) {
  const id = useId();
  const value = shownSignature(typed, captured);
  return (
    <div>
      <div className="field-head">
        <label htmlFor={id}>{name}</label>
        <span id={`${id}-from`} className="quiet">
          {captured !== '' &&
            sentence(value === captured ? 'verify_signature_captured' : 'verify_signature_changed')}
        </span>
        {value !== captured && captured !== '' && (
          <Button kind="link" onClick={() => onChange({ value: captured, over: captured })}>
            {sentence('verify_signature_again')}
          </Button>
        )}
      </div>
      <input
        id={id}
        className="text-box code"
        type="text"
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-from`}
        value={value}
        onChange={event => onChange({ value: event.target.value, over: captured })}
      />
    </div>
  );
}
