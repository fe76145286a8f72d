/** Field names as the Mist API writes them (OpenAPI 2607.1.1, `webhook`), in the order in which a person meets them. */
export const fieldNames = [
  'enabled',
  'type',
  'name',
  'url',
  'topics',
  'oauth2_grant_type',
  'oauth2_token_url',
  'oauth2_client_id',
  'oauth2_client_secret',
  'oauth2_username',
  'oauth2_password',
  'oauth2_scopes',
  'splunk_token',
  'verify_cert',
  'secret',
  'headers',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** What the portal calls each field; sentences for people use these names. */
export const fieldTitles: Readonly<Record<FieldName, string>> = {
  enabled: 'Status',
  type: 'Webhook Type',
  name: 'Name',
  url: 'URL',
  topics: 'Topics',
  oauth2_grant_type: 'Grant Types',
  oauth2_token_url: 'Token URL',
  oauth2_client_id: 'Client ID',
  oauth2_client_secret: 'Client Secret',
  oauth2_username: 'Username',
  oauth2_password: 'Password',
  oauth2_scopes: 'Scopes',
  splunk_token: 'Splunk Token',
  verify_cert: 'Verify Certificate',
  secret: 'Secret',
  headers: 'Custom Headers',
};
