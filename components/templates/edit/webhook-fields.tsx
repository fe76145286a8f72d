import type { ReactNode } from 'react';
import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import { type FieldName, fieldNames, usedByType } from '../../../utils/webhook/fields.ts';
import { FieldFindings } from '../../assistant/findings.tsx';
import { otherFields } from '../entry.ts';
import { type ChangeEdit, type ChangeWebhook, type EditChecks, fixEdit } from './edit-checks.ts';
import { HeaderRows } from './header-rows.tsx';
import { WebhookField } from './webhook-field.tsx';

interface WebhookFieldsProps {
  readonly edit: TemplateEdit;
  readonly checks: EditChecks;
  readonly onChange: ChangeEdit;
  readonly onChangeWebhook: ChangeWebhook;
  readonly onReplace: (edit: TemplateEdit) => void;
}

/** The webhook's fields in the portal's order, each with what the checks say of it. */
export function WebhookFields(props: WebhookFieldsProps) {
  const { edit, checks, onReplace } = props;
  const others = otherFields(edit.webhook);
  const checked = (field: FieldName, content: ReactNode) => (
    <div key={field} data-field={field}>
      {content}
      <FieldFindings
        field={field}
        findings={checks.findings.filter(finding => finding.field === field)}
        onFix={finding => onReplace(fixEdit(edit, finding))}
      />
    </div>
  );
  return (
    <fieldset className="edit-part stack">
      <legend>{sentence('templates_part_webhook')}</legend>
      {fieldNames
        .filter(field => isShown(field, edit))
        .map(field =>
          checked(
            field,
            field === 'headers' ? (
              <HeaderRows edit={edit} sizes={checks.headerSizes} onChange={props.onChange} />
            ) : (
              <WebhookField field={field} webhook={edit.webhook} onChange={props.onChangeWebhook} />
            ),
          ),
        )}
      {others.length > 0 && (
        <p className="quiet">{sentence('templates_other_fields', { fields: listed(others) })}</p>
      )}
    </fieldset>
  );
}

/** A field that the type does not use is shown as long as it holds something, so that nothing is lost unseen. */
function isShown(field: FieldName, { webhook, headers }: TemplateEdit): boolean {
  if (usedByType(field, webhook.type)) {
    const byPassword = field === 'oauth2_username' || field === 'oauth2_password';
    return !byPassword || webhook.oauth2_grant_type === 'password' || Boolean(webhook[field]);
  }
  if (field === 'headers') return headers.length > 0;
  const value = webhook[field];
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
