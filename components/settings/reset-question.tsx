import { useLayoutEffect, useMemo, useRef } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { type Template, toTemplateFile } from '../../utils/templates/template.ts';
import { Button } from '../ui/button.tsx';
import { DownloadButton } from '../ui/copy-and-download.tsx';

interface ResetQuestionProps {
  readonly templates: readonly Template[];
  readonly onAnswer: (remove: boolean) => void;
}

/** Offers the templates as a file, and asks whether everything shall be removed. */
export function ResetQuestion({ templates, onAnswer }: ResetQuestionProps) {
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
