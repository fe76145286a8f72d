import type { ReactNode, Ref } from 'react';
import { useId } from './use-id.ts';

interface ButtonProps {
  /** `link` stands in a sentence, `quiet` has no border until it is pointed at, `main` is a panel's last step. */
  readonly kind?: 'plain' | 'quiet' | 'link' | 'main';
  readonly disabled?: boolean;
  /** Set for one of several buttons that stand for what is shown. */
  readonly pressed?: boolean;
  /** The accessible name, where the text alone says too little. It begins with the text. */
  readonly name?: string;
  /** Id of the element that says more, such as why the button is disabled. */
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onClick: (button: HTMLButtonElement) => void;
  readonly children: ReactNode;
}

/** A button that never submits the form around it. */
export function Button({ kind = 'plain', disabled = false, ...props }: ButtonProps) {
  return (
    <button
      ref={props.ref}
      type="button"
      className="button"
      data-kind={kind}
      disabled={disabled}
      aria-pressed={props.pressed}
      aria-label={props.name}
      aria-describedby={props.describedBy}
      onClick={event => props.onClick(event.currentTarget)}
    >
      {props.children}
    </button>
  );
}

interface MainActionProps {
  readonly label: string;
  readonly disabled: boolean;
  /** What became of it, or why it cannot be done yet. */
  readonly remark: string;
  readonly onClick: () => void;
}

/** A panel's last step, with a remark beside it that describes the button and is spoken when it changes. */
export function MainAction({ label, disabled, remark, onClick }: MainActionProps) {
  const id = useId();
  return (
    <div className="tool-line">
      <Button kind="main" disabled={disabled} describedBy={id} onClick={onClick}>
        {label}
      </Button>
      <span id={id} className="quiet" role="status">
        {remark}
      </span>
    </div>
  );
}
