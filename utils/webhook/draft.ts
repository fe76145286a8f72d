import type { CustomHeaders } from './headers.ts';

/**
 * What could be learnt of one field.
 * - `read`: the value that stands in the form.
 * - `unreadable`: the form has or ought to have the field, but no one control is clearly it. Never treated as empty.
 * - `collapsed`: the field stands in a section that nobody has opened yet.
 * - `absent`: the form does not offer the field, for example because the type does not use it.
 */
export type Reading<T> =
  | { readonly status: 'read'; readonly value: T }
  | { readonly status: 'unreadable' }
  | { readonly status: 'collapsed' }
  | { readonly status: 'absent' };

/** `type` of the Mist API; `''` while nothing is chosen. */
export const webhookTypes = ['http-post', 'oauth2', 'splunk', 'aws-sns', 'google-pubsub'] as const;
export type WebhookType = (typeof webhookTypes)[number];

export const grantTypes = ['client_credentials', 'password'] as const;
export type GrantType = (typeof grantTypes)[number];

/** What stands in the form now, under the Mist API's field names. */
export interface WebhookDraft {
  readonly enabled: Reading<boolean>;
  readonly type: Reading<WebhookType | ''>;
  readonly name: Reading<string>;
  readonly url: Reading<string>;
  /** Topic keys of the Mist API, in the order of the form. */
  readonly topics: Reading<readonly string[]>;
  readonly oauth2_grant_type: Reading<GrantType | ''>;
  readonly oauth2_token_url: Reading<string>;
  readonly oauth2_client_id: Reading<string>;
  readonly oauth2_client_secret: Reading<string>;
  readonly oauth2_username: Reading<string>;
  readonly oauth2_password: Reading<string>;
  readonly oauth2_scopes: Reading<readonly string[]>;
  readonly splunk_token: Reading<string>;
  readonly verify_cert: Reading<boolean>;
  readonly secret: Reading<string>;
  readonly headers: Reading<CustomHeaders>;
  /** What the API has and no form; only in a draft that was made from such an object, and as it stood there. */
  readonly apiOnly?: ApiOnly;
}

/** Fields of the API that decide which events are delivered (OpenAPI 2607.1.1, `webhook`); nothing of their shape is sure. */
export interface ApiOnly {
  readonly rules?: unknown;
  readonly default_action?: unknown;
}

/** The fields that hold a text as it was typed. */
export type TextField =
  | 'name'
  | 'url'
  | 'oauth2_token_url'
  | 'oauth2_client_id'
  | 'oauth2_client_secret'
  | 'oauth2_username'
  | 'oauth2_password'
  | 'splunk_token'
  | 'secret';
