import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { useId } from '../ui/use-id.ts';
import { shownSignature } from './effective-capture.ts';
import type { TypedSignature } from './verify-input.ts';

interface SignatureBoxProps {
  /** The header's name, which is the box's label too. */
  readonly name: string;
  readonly typed: TypedSignature;
  /** The signature that the capture holds; '' where it has none. */
  readonly captured: string;
  readonly onChange: (typed: TypedSignature) => void;
}

/** One signature header: the captured one, or what is typed in its place. */
export function SignatureBox({ name, typed, captured, onChange }: SignatureBoxProps) {
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
