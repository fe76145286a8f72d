import type { SenderHeaders } from './read-custom-headers.ts';

/** A webhook as the sender needs it: the Mist API's fields, headers as typed in the portal's form. */
export interface SenderWebhook {
  readonly id?: string;
  readonly name?: string;
  readonly enabled?: boolean;
  readonly type?: string;
  readonly url: string;
  readonly verify_cert?: boolean;
  readonly secret?: string | null;
  readonly headers?: SenderHeaders | null;
  readonly splunk_token?: string | null;
  readonly oauth2_grant_type?: string | null;
  readonly oauth2_token_url?: string | null;
  readonly oauth2_client_id?: string | null;
  readonly oauth2_client_secret?: string | null;
  readonly oauth2_username?: string | null;
  readonly oauth2_password?: string | null;
  readonly oauth2_scopes?: readonly string[] | null;
}

export type HeaderLine = readonly [name: string, value: string];
