import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { Button } from './button.tsx';

interface QuestionProps {
  readonly question: string;
  /** What the button says that goes on. */
  readonly yes: string;
  /** What the button says that leaves all as it is. It has the focus at first. */
  readonly no: string;
  readonly onAnswer: (yes: boolean) => void;
}

/** Asks before something is done that cannot be taken back. Esc leaves all as it is. */
export function Question({ question, yes, no, onAnswer }: QuestionProps) {
  const safe = useRef<HTMLButtonElement>(null);
  // Before anything can be pressed: a focus that moved later would give a key to the wrong answer.
  useLayoutEffect(() => safe.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The portal's dialog closes on Esc too.
    event.preventDefault();
    event.stopPropagation();
    onAnswer(false);
  };
  return (
    <fieldset className="question tool-line" onKeyDown={onKeyDown}>
      <legend>{question}</legend>
      <Button onClick={() => onAnswer(true)}>{yes}</Button>
      <Button ref={safe} onClick={() => onAnswer(false)}>
        {no}
      </Button>
    </fieldset>
  );
}
