import * as z from 'zod/mini';
import { fieldNames, grantTypes, webhookTypes } from '../webhook/fields.ts';
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

/** Fields that are URLs, so that a part of their value may be a credential. */
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
