import { useRef, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { Template } from '../../utils/templates/template.ts';
import { Button } from '../ui/button.tsx';
import { ResetQuestion } from './reset-question.tsx';
import { SettingsSection } from './settings-section.tsx';

export interface ResetProps {
  /** Every template that would be lost; null until they are read. */
  readonly templates: readonly Template[] | null;
  /** Removes everything kept; false where the browser refused. */
  readonly onReset: () => Promise<boolean>;
}

/** The way to remove everything that the extension keeps. */
export function Reset({ templates, onReset }: ResetProps) {
  const [step, setStep] = useState<'none' | 'asking' | 'done' | 'refused'>('none');
  const button = useRef<HTMLButtonElement>(null);
  const answer = async (remove: boolean) => {
    button.current?.focus();
    if (!remove) return setStep('none');
    setStep((await onReset()) ? 'done' : 'refused');
  };
  return (
    <SettingsSection title={sentence('settings_reset')}>
      <p>{sentence('settings_reset_what')}</p>
      <Button ref={button} disabled={templates === null} onClick={() => setStep('asking')}>
        {sentence('settings_reset_ask')}
      </Button>
      {step === 'asking' && templates && <ResetQuestion templates={templates} onAnswer={answer} />}
      <p role="status">
        {step === 'done' && sentence('settings_reset_done')}
        {step === 'refused' && sentence('settings_reset_refused')}
      </p>
    </SettingsSection>
  );
}
