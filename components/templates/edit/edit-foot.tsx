import { useState } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import { Button } from '../../ui/button.tsx';
import { Question } from '../../ui/question.tsx';
import { useId } from '../../ui/use-id.ts';
import { ChecksSummary } from '../checks-summary.tsx';
import type { EditChecks } from './use-edit-checks.ts';

interface EditFootProps {
  readonly edit: TemplateEdit;
  readonly checks: EditChecks;
  readonly failure: string;
  readonly onLeave: () => void;
}

/** Always in sight: what the checks say, Save, and the way out. */
export function EditFoot({ edit, checks, failure, onLeave }: EditFootProps) {
  const [asking, setAsking] = useState(false);
  const reason = useId();
  const nameless = checks.template.name === '';
  return (
    <div className="edit-foot">
      <ChecksSummary findings={checks.findings} open={checks.open} />
      <div className="tool-line">
        <button
          type="submit"
          className="button"
          data-kind="main"
          disabled={nameless}
          aria-describedby={reason}
        >
          {sentence('templates_save')}
        </button>
        {asking ? (
          <Question
            question={sentence('templates_discard_question')}
            yes={sentence('templates_discard')}
            no={sentence('templates_keep_editing')}
            onAnswer={discard => (discard ? onLeave() : setAsking(false))}
          />
        ) : (
          <Button onClick={() => (edit.touched ? setAsking(true) : onLeave())}>{sentence('cancel')}</Button>
        )}
        <span id={reason} className={failure ? 'warning-text' : 'quiet'} role="status">
          {failure || sentence(nameless ? 'templates_name_missing' : 'templates_edit_kept')}
        </span>
      </div>
    </div>
  );
}
