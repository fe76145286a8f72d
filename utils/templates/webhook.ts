import * as z from 'zod/mini';
import { grantTypes, type WebhookType, webhookTypes } from '../webhook/draft.ts';
import { fieldNames } from '../webhook/fields.ts';
import { lazily } from './lazily.ts';

/**
 * The Mist API's webhook object (OpenAPI 2607.1.1, `webhook`), as far as it is known. Each field may be missing
 * or null; fields that are not known here are kept as they are.
 */
export const webhookSchema = lazily(() => {
  const text = z.nullish(z.string());
  const flag = z.nullish(z.boolean());
  const texts = z.nullish(z.array(z.string()));
  return z.looseObject({
    enabled: flag,
    type: z.nullish(z.enum([...webhookTypes, ''])),
    name: text,
    url: text,
    topics: texts,
    oauth2_grant_type: z.nullish(z.enum([...grantTypes, ''])),
    oauth2_token_url: text,
    oauth2_client_id: text,
    oauth2_client_secret: text,
    oauth2_username: text,
    oauth2_password: text,
    oauth2_scopes: texts,
    splunk_token: text,
    verify_cert: flag,
    secret: text,
    headers: z.nullish(z.record(z.string(), z.string())),
    single_event_per_message: flag,
    assetfilter_ids: texts,
    // Carried as they are, whatever their shape: what is wrong with them is for the checks to say.
    default_action: z.optional(z.unknown()),
    rules: z.optional(z.unknown()),
  });
});

export type Webhook = z.infer<ReturnType<typeof webhookSchema>>;

/** Fields that the API has and the portal's form has not. */
const apiOnlyFields = ['single_event_per_message', 'assetfilter_ids', 'default_action', 'rules'] as const;

/** Fields that Mist writes itself and ignores or refuses from others. */
export const readOnlyFields = [
  'id',
  'org_id',
  'site_id',
  'for_site',
  'created_time',
  'modified_time',
] as const;

/** Fields whose value is a secret as a whole. */
export const secretFields = ['secret', 'splunk_token', 'oauth2_client_secret', 'oauth2_password'] as const;

/** Fields that are URLs, so that a credential may stand in a part of their value. */
export const urlFields = ['url', 'oauth2_token_url'] as const;

/** The fields in the order in which they are written: the form's, then the API's own. */
export const webhookFields: readonly string[] = [...fieldNames, ...apiOnlyFields];

/** The fields that may be sent to the API, in the order of the form, those of unknown use last as they stood. */
export function orderFields(webhook: Webhook): Webhook {
  const readOnly: readonly string[] = readOnlyFields;
  const fields = Object.keys(webhook).filter(field => !readOnly.includes(field));
  const place = (field: string) => {
    const index = webhookFields.indexOf(field);
    return index < 0 ? webhookFields.length : index;
  };
  return Object.fromEntries(
    fields.toSorted((a, b) => place(a) - place(b)).map(field => [field, webhook[field]]),
  );
}

/**
 * Whether Mist uses a field for webhooks of that type (OpenAPI 2607.1.1, `webhook`). Custom headers count for
 * oauth2 too, since the Terraform provider lets them. For a type that is not known every field may count.
 */
export function usedByType(field: string, type: WebhookType | '' | null | undefined): boolean {
  if (!type) return true;
  if (field.startsWith('oauth2_')) return type === 'oauth2';
  if (field === 'splunk_token') return type === 'splunk';
  if (field === 'secret') return type === 'http-post';
  return field !== 'headers' || type !== 'splunk';
}
