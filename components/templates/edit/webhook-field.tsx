import { useState } from 'react';
import { type SentenceKey, sentence } from '../../../utils/language/sentence.ts';
import { typeTitle } from '../../../utils/rules/webhook-type.ts';
import { hasLiteral } from '../../../utils/templates/variables.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import {
  type FieldName,
  fieldTitles,
  grantTypes,
  isSecretField,
  usedByType,
  webhookTypes,
} from '../../../utils/webhook/fields.ts';
import { type Topic, topics } from '../../../utils/webhook/topics.ts';
import { fieldText, grantTitles } from '../../assistant/field-text.ts';
import { CheckBox, type Option, SelectField } from '../../ui/choices.tsx';
import { ShowButton, TextField } from '../../ui/text-field.tsx';
import type { ChangeWebhook } from './edit-checks.ts';

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
        <SelectField
          label={label}
          options={orNone(webhookTypes.map(value => ({ value, label: typeTitle(value) })))}
          value={webhook.type ?? ''}
          onChange={type => onChange(changeType(webhook, type))}
        />
      );
    case 'oauth2_grant_type':
      return (
        <SelectField
          label={label}
          options={orNone(grantTypes.map(value => ({ value, label: grantTitles[value] })))}
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
  }
  const text = {
    label,
    value: webhook[field] ?? '',
    onChange: (value: string) => onChange({ [field]: value }),
  };
  if (isSecretField(field)) return <SecretField field={field} {...text} />;
  return <TextField code={field !== 'name'} {...text} />;
}

/** Options of which also none may be chosen. */
const orNone = <T extends string>(options: readonly Option<T>[]): Option<T | ''>[] => [
  { value: '', label: sentence('templates_not_set') },
  ...options,
];

interface FlagFieldProps {
  readonly field: 'enabled' | 'verify_cert';
  /** Undefined or null where the template leaves it to Mist. */
  readonly value: boolean | null | undefined;
  readonly onChange: (value: boolean | undefined) => void;
}

/** On, off, or left to Mist. */
function FlagField({ field, value, onChange }: FlagFieldProps) {
  const options = [
    { value: 'true', label: fieldText({ [field]: true }, field) },
    { value: 'false', label: fieldText({ [field]: false }, field) },
  ];
  return (
    <SelectField
      label={fieldTitles[field]}
      options={orNone(options)}
      value={typeof value === 'boolean' ? String(value) : ''}
      onChange={chosen => onChange(chosen === '' ? undefined : chosen === 'true')}
    />
  );
}

interface SecretFieldProps {
  readonly field: string;
  readonly label: string;
  /** In variable notation. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A secret of a template: a variable, or a value that becomes one when it is saved. */
function SecretField({ field, label, value, onChange }: SecretFieldProps) {
  const [shown, setShown] = useState(false);
  const inClear = hasLiteral(value);
  return (
    <TextField
      code
      label={label}
      hidden={inClear && !shown}
      hint={hintOf(value, field)}
      value={value}
      onChange={onChange}
    >
      {inClear && <ShowButton of={label} shown={shown} onShow={setShown} />}
    </TextField>
  );
}

function hintOf(value: string, field: string): string {
  if (value === '') return sentence('templates_secret_empty', { variable: `{{${field}}}` });
  return sentence(hasLiteral(value) ? 'templates_secret_becomes_variable' : 'templates_secret_asked');
}

const groups: readonly { readonly title: SentenceKey; readonly holds: (topic: Topic) => boolean }[] = [
  { title: 'templates_topics_org', holds: ({ org }) => org },
  { title: 'templates_topics_site', holds: ({ org, raw }) => !org && !raw },
  { title: 'templates_topics_raw', holds: ({ raw }) => raw === true },
];

interface TopicBoxesProps {
  /** Keys of the API. */
  readonly chosen: readonly string[];
  readonly onChange: (topics: string[]) => void;
}

/** A box for every topic, by where it may stand; topics that are not known here keep theirs. */
function TopicBoxes({ chosen, onChange }: TopicBoxesProps) {
  const others = chosen.filter(key => !topics.some(topic => topic.key === key));
  const box = (key: string, title: string) => (
    <CheckBox
      key={key}
      label={title}
      checked={chosen.includes(key)}
      onChange={wanted => onChange(wanted ? [...chosen, key] : chosen.filter(each => each !== key))}
    />
  );
  return (
    <fieldset className="topic-boxes">
      <legend>{fieldTitles.topics}</legend>
      {groups.map(({ title, holds }) => (
        <fieldset key={title} className="topic-group">
          <legend>{sentence(title)}</legend>
          {topics.filter(holds).map(topic => box(topic.key, topic.title))}
        </fieldset>
      ))}
      {others.length > 0 && (
        <fieldset className="topic-group">
          <legend>{sentence('templates_topics_other')}</legend>
          {others.map(key => box(key, key))}
        </fieldset>
      )}
    </fieldset>
  );
}

/** The secrets that every webhook of a type has. */
const secrets = ['secret', 'splunk_token', 'oauth2_client_secret'] as const;

/** The fields that change with the webhook's type: the new type's secrets are asked for, those of others no longer. */
function changeType(webhook: Webhook, type: Webhook['type']): Partial<Webhook> {
  const changed: Partial<Webhook> = { type };
  for (const field of secrets) {
    const value = webhook[field] ?? '';
    if (usedByType(field, type)) changed[field] = value || `{{${field}}}`;
    else if (value !== '' && !hasLiteral(value)) changed[field] = '';
  }
  return changed;
}
