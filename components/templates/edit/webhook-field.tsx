import { sentence } from '../../../utils/language/sentence.ts';
import { typeTitle } from '../../../utils/rules/text/type-title.ts';
import { secretFields, type Webhook } from '../../../utils/templates/webhook.ts';
import { grantTypes, webhookTypes } from '../../../utils/webhook/draft.ts';
import { type FieldName, fieldTitles } from '../../../utils/webhook/fields.ts';
import { grantTitles } from '../../assistant/import/field-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import type { ChangeWebhook } from './change-edit.ts';
import { changeType } from './change-type.ts';
import { ChoiceField } from './choice-field.tsx';
import { FlagField } from './flag-field.tsx';
import { SecretField } from './secret-field.tsx';
import { TopicBoxes } from './topic-boxes.tsx';

interface WebhookFieldProps {
  readonly field: Exclude<FieldName, 'headers'>;
  readonly webhook: Webhook;
  readonly onChange: ChangeWebhook;
}

/** One field of the webhook with the control that fits it. */
export function WebhookField({ field, webhook, onChange }: WebhookFieldProps) {
  const label = fieldTitles[field];
  switch (field) {
    case 'enabled':
    case 'verify_cert':
      return (
        <FlagField field={field} value={webhook[field]} onChange={value => onChange({ [field]: value })} />
      );
    case 'type':
      return (
        <ChoiceField
          label={label}
          options={webhookTypes.map(value => ({ value, label: typeTitle(value) }))}
          value={webhook.type ?? ''}
          onChange={type => onChange(changeType(webhook, type))}
        />
      );
    case 'oauth2_grant_type':
      return (
        <ChoiceField
          label={label}
          options={grantTypes.map(value => ({ value, label: grantTitles[value] }))}
          value={webhook.oauth2_grant_type ?? ''}
          onChange={grant => onChange({ oauth2_grant_type: grant })}
        />
      );
    case 'topics':
      return <TopicBoxes chosen={webhook.topics ?? []} onChange={topics => onChange({ topics })} />;
    case 'oauth2_scopes':
      return (
        <TextField
          code
          label={label}
          hint={sentence('templates_scopes_help')}
          value={(webhook.oauth2_scopes ?? []).join(' ')}
          onChange={text => onChange({ oauth2_scopes: text === '' ? [] : text.split(' ') })}
        />
      );
    default:
      return <TextOrSecret field={field} label={label} value={webhook[field] ?? ''} onChange={onChange} />;
  }
}

interface TextOrSecretProps {
  readonly field: FieldName;
  readonly label: string;
  readonly value: string;
  readonly onChange: ChangeWebhook;
}

function TextOrSecret({ field, label, value, onChange }: TextOrSecretProps) {
  const change = (text: string) => onChange({ [field]: text });
  if (secretFields.some(each => each === field))
    return <SecretField {...{ field, label, value }} onChange={change} />;
  return <TextField code={field !== 'name'} label={label} value={value} onChange={change} />;
}
