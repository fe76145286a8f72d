import { useCallback } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import { FoundSecrets } from '../found-secrets.tsx';
import { EditFoot } from './edit-foot.tsx';
import { TemplateFields } from './template-fields.tsx';
import { useEditChecks } from './use-edit-checks.ts';
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
