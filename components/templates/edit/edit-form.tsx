import { useCallback, useState } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import { Button } from '../../ui/button.tsx';
import { RadioChoice } from '../../ui/choices.tsx';
import { Question } from '../../ui/question.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useId } from '../../ui/use-id.ts';
import { ChecksSummary } from '../checks.tsx';
import { scopeOptions } from '../entry.ts';
import { FoundSecrets } from '../found-secrets.tsx';
import { type ChangeEdit, type EditChecks, useEditChecks } from './edit-checks.ts';
import { VariableRows } from './variable-rows.tsx';
import { WebhookFields } from './webhook-fields.tsx';

interface EditFormProps {
  readonly edit: TemplateEdit;
  /** Why the last try to save it failed; '' else. */
  readonly failure: string;
  readonly onChange: (edit: TemplateEdit) => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
}

/** A template as a form, with the words and the checks of the portal's. */
export function EditForm({ edit, failure, onChange, onSave, onLeave }: EditFormProps) {
  const checks = useEditChecks(edit);
  const change = useCallback(
    (part: Partial<TemplateEdit>) => onChange({ ...edit, ...part, touched: true }),
    [edit, onChange],
  );
  const changeWebhook = useCallback(
    (part: Partial<Webhook>) => change({ webhook: { ...edit.webhook, ...part } }),
    [edit, change],
  );
  return (
    <form
      className="edit-form stack"
      aria-label={sentence(edit.base === null ? 'templates_new' : 'templates_edit_title')}
      onSubmit={event => {
        event.preventDefault();
        onSave();
      }}
    >
      <h2>{edit.base === null ? sentence('templates_new') : sentence('templates_edit_title')}</h2>
      <TemplateFields edit={edit} onChange={change} />
      <WebhookFields
        edit={edit}
        checks={checks}
        onChange={change}
        onChangeWebhook={changeWebhook}
        onReplace={onChange}
      />
      <FoundSecrets
        found={checks.found}
        keep={{ kept: edit.kept, onChange: kept => change({ kept: [...kept] }) }}
      />
      <VariableRows edit={edit} onChange={change} />
      <EditFoot edit={edit} checks={checks} failure={failure} onLeave={onLeave} />
    </form>
  );
}

interface TemplateFieldsProps {
  readonly edit: TemplateEdit;
  readonly onChange: ChangeEdit;
}

/** What a template is besides its webhook. */
function TemplateFields({ edit, onChange }: TemplateFieldsProps) {
  return (
    <fieldset className="edit-part stack">
      <legend>{sentence('templates_part_template')}</legend>
      <TextField label={sentence('templates_name')} value={edit.name} onChange={name => onChange({ name })} />
      <TextField
        label={sentence('templates_description')}
        rows={2}
        value={edit.description}
        onChange={description => onChange({ description })}
      />
      <TextField
        label={sentence('templates_tags')}
        hint={sentence('templates_tags_help')}
        value={edit.tags}
        onChange={tags => onChange({ tags })}
      />
      <RadioChoice
        legend={sentence('templates_scope')}
        options={scopeOptions()}
        value={edit.scope}
        onChange={scope => onChange({ scope })}
      />
    </fieldset>
  );
}

interface EditFootProps {
  readonly edit: TemplateEdit;
  readonly checks: EditChecks;
  readonly failure: string;
  readonly onLeave: () => void;
}

/** Always in sight: what the checks say, Save, and the way out. */
function EditFoot({ edit, checks, failure, onLeave }: EditFootProps) {
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
