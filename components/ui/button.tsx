import type { ReactNode } from 'react';

interface ButtonProps {
  /** `link` stands in a sentence, `quiet` has no border until it is pointed at. */
  readonly kind?: 'plain' | 'quiet' | 'link';
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button that never submits the form around it. */
export function Button({ kind = 'plain', onClick, children }: ButtonProps) {
  return (
    <button type="button" className="button" data-kind={kind} onClick={onClick}>
      {children}
    </button>
  );
}
