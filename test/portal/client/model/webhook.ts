import type { HeadersNotation } from './options.ts';

export type WebhookType = 'http-post' | 'oauth2' | 'splunk';
export type GrantType = 'client_credentials' | 'password';

export interface HeaderRow {
  readonly name: string;
  readonly value: string;
}

/** Custom headers as a person typed them. */
export type HeadersInput =
  | { readonly notation: 'rows'; readonly rows: readonly HeaderRow[] }
  | { readonly notation: 'json' | 'lines'; readonly text: string };

/** A webhook under the Mist API's field names, except that `headers` is kept as typed. */
export interface Webhook {
  readonly id: string;
  readonly enabled: boolean;
  readonly type: WebhookType;
  readonly name: string;
  readonly url: string;
  readonly topics: readonly string[];
  readonly verify_cert: boolean;
  readonly secret: string;
  readonly headers: HeadersInput;
  readonly oauth2_grant_type: GrantType | '';
  readonly oauth2_token_url: string;
  readonly oauth2_client_id: string;
  readonly oauth2_client_secret: string;
  readonly oauth2_username: string;
  readonly oauth2_password: string;
  readonly oauth2_scopes: readonly string[];
  readonly splunk_token: string;
}

/** What the dialog holds: a webhook, the scopes as typed, and which of the two topic lists is chosen. */
export interface Form extends Omit<Webhook, 'oauth2_scopes'> {
  readonly scopes: string;
  readonly topicMode: 'standard' | 'raw';
}

export function emptyHeaders(notation: HeadersNotation): HeadersInput {
  return notation === 'rows' ? { notation, rows: [] } : { notation, text: '' };
}

/** The empty dialog: enabled, HTTP POST, certificate verified, as the documentation describes the defaults. */
export const blankForm: Form = {
  id: '',
  enabled: true,
  type: 'http-post',
  name: '',
  url: '',
  topics: [],
  topicMode: 'standard',
  verify_cert: true,
  secret: '',
  headers: { notation: 'rows', rows: [] },
  oauth2_grant_type: '',
  oauth2_token_url: '',
  oauth2_client_id: '',
  oauth2_client_secret: '',
  oauth2_username: '',
  oauth2_password: '',
  scopes: '',
  splunk_token: '',
};
