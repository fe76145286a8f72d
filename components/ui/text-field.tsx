import { type ChangeEvent, type ClipboardEventHandler, type ReactNode, type Ref, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from './button.tsx';
import { useId } from './use-id.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Without it the box is read-only. */
  readonly onChange?: ((value: string) => void) | undefined;
  /** A sentence under the box. */
  readonly hint?: string | undefined;
  /** Id of what says more of it elsewhere. */
  readonly describedBy?: string;
  readonly placeholder?: string;
  /** More than one makes it a box of several lines. */
  readonly rows?: number;
  /** Whether what is written is no prose, such as a URL. */
  readonly code?: boolean;
  /** Dots stand for the value. */
  readonly hidden?: boolean;
  /** The box of several lines. */
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly onPaste?: ClipboardEventHandler<HTMLTextAreaElement>;
  /** What stands at the box's end. */
  readonly children?: ReactNode;
}

/** A text box with its label above it. */
export function TextField({ label, value, hint, rows = 1, code = false, ...props }: TextFieldProps) {
  const id = useId();
  const box = {
    id,
    className: code ? 'text-box code' : 'text-box',
    autoComplete: 'off',
    spellCheck: !code,
    placeholder: props.placeholder,
    'aria-describedby': hint ? `${id}-hint` : props.describedBy,
    readOnly: !props.onChange,
    value,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      props.onChange?.(target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-line">
        {rows > 1 ? (
          <textarea {...box} ref={props.ref} rows={rows} onPaste={props.onPaste} />
        ) : (
          <input {...box} type={props.hidden ? 'password' : 'text'} />
        )}
        {props.children}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Puts the caret of a text box at a line and column (both from 1), selects that character and scrolls there. */
export function showPlace(box: HTMLTextAreaElement, line: number, column: number): void {
  const lines = box.value.split('\n');
  const before = lines.slice(0, line - 1);
  const start = before.reduce((sum, text) => sum + text.length + 1, 0);
  const offset = Math.min(start + column - 1, start + (lines[line - 1] ?? '').length, box.value.length);
  box.focus();
  box.setSelectionRange(offset, Math.min(offset + 1, box.value.length));
  const height = box.scrollHeight / lines.length;
  box.scrollTop = Math.max(0, (line - 3) * height);
}

interface SecretInputProps extends Pick<TextFieldProps, 'label' | 'value' | 'onChange' | 'children'> {
  /** Whether the value is shown at first. */
  readonly shownAtFirst?: boolean;
}

/** A labelled box for a secret, hidden by dots until the person wants to see it. */
export function SecretInput({ label, shownAtFirst = false, children, ...props }: SecretInputProps) {
  const [shown, setShown] = useState(shownAtFirst);
  return (
    <TextField code label={label} hidden={!shown} {...props}>
      <ShowButton of={label} shown={shown} onShow={setShown} />
      {children}
    </TextField>
  );
}

interface ShowButtonProps {
  /** What is shown and hidden. */
  readonly of: string;
  readonly shown: boolean;
  readonly kind?: 'plain' | 'link';
  readonly onShow: (shown: boolean) => void;
}

/** Shows what dots stand for, or hides it again. */
export function ShowButton({ of, shown, kind = 'plain', onShow }: ShowButtonProps) {
  return (
    <Button
      kind={kind}
      name={sentence(shown ? 'hide_named' : 'show_named', { name: of })}
      onClick={() => onShow(!shown)}
    >
      {sentence(shown ? 'hide' : 'show')}
    </Button>
  );
}
