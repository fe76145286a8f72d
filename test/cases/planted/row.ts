import type { Webhook } from '../../../utils/templates/webhook.ts';

export interface PlantedVariable {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text';
  readonly default: string;
}

/** A template as somebody may have written it or an earlier version kept it. */
export interface PlantedTemplate {
  readonly webhook: Webhook;
  readonly variables: readonly PlantedVariable[];
}

/**
 * Something with a text in it, `secret`, that must be kept nowhere, in no letter case: names of variables count as well.
 * No two rows have the same one.
 */
export type PlantedSecret = { readonly secret: string; readonly why: string } & (
  | { readonly webhook: Webhook; readonly template?: undefined }
  | { readonly template: PlantedTemplate; readonly webhook?: undefined }
);

export const http: Webhook = {
  name: 'Receiver',
  enabled: true,
  type: 'http-post',
  url: 'https://hooks.example.com/mist',
  topics: ['alarms'],
  verify_cert: true,
};

export const splunk: Webhook = {
  ...http,
  type: 'splunk',
  url: 'https://splunk.example.com:8088/services/collector',
  splunk_token: '{{splunk_token}}',
};

export const oauth2: Webhook = {
  ...http,
  type: 'oauth2',
  oauth2_grant_type: 'client_credentials',
  oauth2_token_url: 'https://login.example.com/oauth2/token',
  oauth2_client_id: 'mist-events',
  oauth2_client_secret: '{{client_secret}}',
  oauth2_scopes: ['events.write'],
};

export const byPassword: Webhook = {
  ...http,
  type: 'oauth2',
  oauth2_grant_type: 'password',
  oauth2_token_url: 'https://login.example.com/oauth2/token',
  oauth2_username: 'svc-mist',
  oauth2_password: '{{password}}',
};

/** Where the secret goes in a pattern: `Bearer ¤`. */
export const fill = (pattern: string, secret: string): string => pattern.replace('¤', secret);
