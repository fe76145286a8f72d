import type { WebhookDraft } from '../../../../utils/webhook/draft.ts';

const absent = { status: 'absent' } as const;

/** A draft that asks for nothing; tests add what they want. */
export const nothingWanted: WebhookDraft = {
  enabled: absent,
  type: absent,
  name: absent,
  url: absent,
  topics: absent,
  oauth2_grant_type: absent,
  oauth2_token_url: absent,
  oauth2_client_id: absent,
  oauth2_client_secret: absent,
  oauth2_username: absent,
  oauth2_password: absent,
  oauth2_scopes: absent,
  splunk_token: absent,
  verify_cert: absent,
  secret: absent,
  headers: absent,
};
