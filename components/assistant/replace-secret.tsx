import { type KeyboardEvent, useEffect, useRef } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';

interface ReplaceSecretProps {
  readonly onAnswer: (replace: boolean) => void;
}

/** Asks before a secret is replaced. Esc keeps it. */
export function ReplaceSecret({ onAnswer }: ReplaceSecretProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The portal's dialog closes on Esc too.
    event.preventDefault();
    event.stopPropagation();
    onAnswer(false);
  };
  return (
    <fieldset className="question" onKeyDown={onKeyDown}>
      <legend>{sentence('secret_replace_question')}</legend>
      <Button onClick={() => onAnswer(true)}>{sentence('secret_replace')}</Button>
      <Button ref={keep} onClick={() => onAnswer(false)}>
        {sentence('secret_keep')}
      </Button>
    </fieldset>
  );
}
