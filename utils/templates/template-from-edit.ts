import { draftHeaders } from './draft-headers.ts';
import { type FoundSecret, securing } from './redact.ts';
import { splitTags } from './split-tags.ts';
import type { Template } from './template.ts';
import type { TemplateEdit } from './template-edit.ts';
import type { Webhook } from './webhook.ts';

const LONGEST_NAME = 200;

/**
 * The template that an edit is saved as, and the secrets found in it: empty fields left out, a variable in the place of each secret. Of headers
 * with the same name the last one is kept. Its name is that of the webhook where it has none, and may be ''.
 */
export function templateFromEdit(edit: TemplateEdit): {
  readonly template: Template;
  readonly found: readonly FoundSecret[];
} {
  const { id, scope, kept } = edit;
  const { headers } = draftHeaders({ notation: 'rows', fields: edit.headers });
  const name = edit.name.trim() || (edit.webhook.name ?? '').trim();
  const template: Template = {
    id,
    scope,
    name: name.slice(0, LONGEST_NAME),
    description: edit.description.trim(),
    tags: splitTags(edit.tags),
    variables: edit.variables,
    webhook: withoutEmpty({ ...edit.webhook, headers }),
  };
  return securing(template, kept);
}

/** Topics are told even if none is chosen, since a webhook needs some. */
function withoutEmpty(webhook: Webhook): Webhook {
  const scopes = webhook.oauth2_scopes?.filter(scope => scope !== '');
  const given = { ...webhook, ...(scopes && { oauth2_scopes: scopes }) };
  const entries = Object.entries(given).filter(([field, value]) => {
    if (value === undefined || value === '') return false;
    if (field === 'headers' || field === 'oauth2_scopes') return Object.keys(value ?? {}).length > 0;
    return true;
  });
  return Object.fromEntries(entries);
}
