import { useRef, useState } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { type Template, toTemplateFile } from '../../utils/templates/template.ts';
import { Button } from '../ui/button.tsx';
import { DownloadButton } from '../ui/copy-and-download.tsx';
import { Question } from '../ui/question.tsx';
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
      {step === 'asking' && templates && (
        <div className="settings-question framed">
          {templates.length > 0 && (
            <div className="tool-line">
              <span>{counted('settings_reset_export', templates.length)}</span>
              <DownloadButton file={fileOf(templates)} />
            </div>
          )}
          <Question
            question={sentence('settings_reset_question')}
            yes={sentence('settings_reset_remove')}
            no={sentence('settings_reset_keep')}
            onAnswer={answer}
          />
        </div>
      )}
      <p role="status">
        {step === 'done' && sentence('settings_reset_done')}
        {step === 'refused' && sentence('settings_reset_refused')}
      </p>
    </SettingsSection>
  );
}

const fileOf = (templates: readonly Template[]) => ({
  text: toTemplateFile(templates),
  fileName: 'mist-webhook-templates.json',
  mediaType: 'application/json',
});
