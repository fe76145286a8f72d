import { sentence } from '../../../utils/language/sentence.ts';
import type { Template } from '../../../utils/templates/template.ts';
import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { scopeTitle } from '../scope-title.ts';
import type { ChangeEdit } from './change-edit.ts';

const scopes: readonly Template['scope'][] = ['any', 'org', 'site'];

interface TemplateFieldsProps {
  readonly edit: TemplateEdit;
  readonly onChange: ChangeEdit;
}

/** What a template is besides its webhook. */
export function TemplateFields({ edit, onChange }: TemplateFieldsProps) {
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
        options={scopes.map(value => ({ value, label: scopeTitle(value) }))}
        value={edit.scope}
        onChange={scope => onChange({ scope })}
      />
    </fieldset>
  );
}
