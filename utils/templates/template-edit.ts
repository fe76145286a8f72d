import * as z from 'zod/mini';
import { lazily } from './lazily.ts';
import { type Secured, secureTemplate } from './secure-template.ts';
import {
  type KeptValue,
  keptValueSchema,
  type Template,
  templateSchema,
  variableSchema,
} from './template.ts';
import { type Webhook, webhookSchema } from './webhook.ts';
import { draftHeaders } from './webhook-from-draft.ts';

/** A template while it is edited. It may hold secrets in clear until it is saved, so it is kept in memory only. */
export const templateEditSchema = lazily(() =>
  z.object({
    id: z.string(),
    /** The revision that is edited; null for a new template. */
    base: z.nullable(z.string()),
    /** Whether anything was changed. */
    touched: z.boolean(),
    name: z.string(),
    description: z.string(),
    /** As typed: words with commas between them. */
    tags: z.string(),
    scope: templateSchema().shape.scope,
    /** Variables that were described; others are described by where they are used. */
    variables: z.array(variableSchema()),
    /** In variable notation; its headers are in `headers`. */
    webhook: webhookSchema(),
    /** Rows, so that empty and doubled names are possible while they are typed. */
    headers: z.array(z.object({ name: z.string(), value: z.string() })),
    /** Values that stay in clear although they may be secrets. */
    kept: z.array(keptValueSchema()),
  }),
);

export type TemplateEdit = z.infer<ReturnType<typeof templateEditSchema>>;

/** The edit of a template, as it begins. `base`: its revision, or null where it is to be a new one. */
export function editFromTemplate(
  template: Template,
  base: string | null,
  kept: readonly KeptValue[] = [],
): TemplateEdit {
  const { headers, ...webhook } = template.webhook;
  return {
    id: template.id,
    base,
    touched: false,
    name: template.name,
    description: template.description,
    scope: template.scope,
    tags: template.tags.join(', '),
    variables: template.variables,
    webhook,
    headers: Object.entries(headers ?? {}).map(([name, value]) => ({ name, value })),
    kept: [...kept],
  };
}

const LONGEST_NAME = 200;

/**
 * The template that an edit is saved as, and the secrets found in it: empty fields left out, a variable in the place
 * of each secret. Of headers with the same name the last one is kept. Its name is that of the webhook where it has
 * none, and may be ''.
 */
export function templateFromEdit(edit: TemplateEdit): Secured {
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
  return secureTemplate(template, kept);
}

/** Topics are written even if none is chosen, since a webhook needs some. */
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

/** Tags as they are typed, with commas between them: trimmed, each once, whatever its letter case. */
export function splitTags(text: string): string[] {
  const tags = new Map<string, string>();
  for (const tag of text.split(',').map(part => part.trim())) {
    const key = tag.toLowerCase();
    if (tag !== '' && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()];
}
