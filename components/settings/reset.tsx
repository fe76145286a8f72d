import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { type Template, toTemplateFile } from '../../utils/templates/template.ts';
import { Button } from '../ui/button.tsx';
import { DownloadButton } from '../ui/copy-and-download.tsx';
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

interface ResetQuestionProps {
  readonly templates: readonly Template[];
  readonly onAnswer: (remove: boolean) => void;
}

/** Offers the templates as a file, and asks whether everything shall be removed. */
function ResetQuestion({ templates, onAnswer }: ResetQuestionProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  const text = useMemo(() => toTemplateFile(templates), [templates]);
  return (
    <fieldset className="settings-question" aria-label={sentence('settings_reset_question')}>
      {templates.length > 0 && (
        <div className="tool-line">
          <span>{counted('settings_reset_export', templates.length)}</span>
          <DownloadButton
            file={{ text, fileName: 'mist-webhook-templates.json', mediaType: 'application/json' }}
          />
        </div>
      )}
      <p>{sentence('settings_reset_question')}</p>
      <div className="tool-line">
        <Button ref={keep} onClick={() => onAnswer(false)}>
          {sentence('settings_reset_keep')}
        </Button>
        <Button onClick={() => onAnswer(true)}>{sentence('settings_reset_remove')}</Button>
      </div>
    </fieldset>
  );
}
