import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';

const SHOWN_MILLISECONDS = 3000;

type Outcome = 'none' | 'copied' | 'refused';

interface CopyButtonProps {
  readonly text: string;
  readonly label?: string;
  readonly disabled?: boolean;
}

/** Copies a text; a tick and a sentence beside the button show whether it worked. */
export function CopyButton({ text, label = sentence('copy'), disabled = false }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'refused');
  const Icon = outcome === 'copied' ? Check : Copy;
  return (
    <>
      <Button onClick={copy} disabled={disabled}>
        <Icon size={14} aria-hidden="true" />
        {label}
      </Button>
      <span className="quiet" aria-live="polite">
        {outcome !== 'none' && sentence(`copy_${outcome}`)}
      </span>
    </>
  );
}
