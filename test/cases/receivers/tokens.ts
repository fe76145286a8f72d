import type { Webhook } from '../../../utils/templates/webhook.ts';
import type { Receiver } from './row.ts';

const common: Webhook = { enabled: true, topics: ['alarms', 'device-updowns'], verify_cert: true };
const row = (name: string, webhook: Webhook): Receiver => ({
  name,
  scope: 'org',
  webhook: { ...common, name, ...webhook },
});

const hecToken = '3d8b6e93-1c4a-4fb0-8b93-5e2a0c7f4813';
const splunk = (name: string, url: string): Receiver =>
  row(name, { type: 'splunk', url, splunk_token: hecToken });

type Client = readonly [name: string, tokenUrl: string, scopes: readonly string[], clientId?: string];
const clients: readonly Client[] = [
  [
    'Okta, default server',
    'https://network-ops.okta.com/oauth2/default/v1/token',
    ['mist.write'],
    '0oa1b2c3d4E5f6G7h8i9',
  ],
  [
    'Entra ID',
    'https://login.microsoftonline.com/4e9c7fa4-2d5b-4ac1-9ca4-6f3b1d8a5924/oauth2/v2.0/token',
    ['api://5fad8ab5-3e6c-4bd2-8db5-7a4c2e9b6035/.default'],
    '6abe9bc6-4f7d-4ce3-9ec6-8b5d3fac7146',
  ],
  [
    'Keycloak',
    'https://sso.example.com/realms/network/protocol/openid-connect/token',
    ['openid', 'events'],
    'mist-webhook',
  ],
  ['PingFederate', 'https://sso.example.com/as/token.oauth2', ['mist']],
  ['PingOne', 'https://auth.pingone.eu/7bcfacd7-5a8e-4df4-8fd7-9c6e4abd8257/as/token', ['events:write']],
  [
    'Cognito',
    'https://network-ops.auth.eu-central-1.amazoncognito.com/oauth2/token',
    ['https://hooks.example.com/events.write'],
    '1example23456789',
  ],
  ['OneLogin', 'https://network-ops.onelogin.com/oidc/2/token', ['events']],
  ['IdentityServer', 'https://id.example.com/connect/token', ['mist.events']],
  ['Zitadel', 'https://network-ops-a1b2c3.zitadel.cloud/oauth/v2/token', ['openid']],
  ['Apigee', 'https://api.example.com/oauth/client_credential/accesstoken?grant_type=client_credentials', []],
  ['Salesforce', 'https://network-ops.my.salesforce.com/services/oauth2/token', []],
];

/** OAuth2 and Splunk: receivers that ask for a token in the place of a signature. */
export const withTokens: readonly Receiver[] = [
  ...clients.map(([name, oauth2_token_url, scopes, clientId = 'mist-events']) =>
    row(name, {
      type: 'oauth2',
      url: 'https://hooks.example.com/mist',
      oauth2_grant_type: 'client_credentials',
      oauth2_token_url,
      oauth2_client_id: clientId,
      oauth2_client_secret: 'q8Q~InventedClientSecret.ForTests_0042abc',
      ...(scopes.length ? { oauth2_scopes: [...scopes] } : {}),
    }),
  ),
  row('ServiceNow, password grant', {
    type: 'oauth2',
    url: 'https://network.service-now.com/api/x_exa_mist/v1/events',
    oauth2_grant_type: 'password',
    oauth2_token_url: 'https://network.service-now.com/oauth_token.do',
    oauth2_username: 'svc-mist',
    oauth2_password: 'Vn2-Hd6-Js4-Pc0-Gf1',
  }),
  splunk('Splunk HEC', 'https://splunk.example.com:8088/services/collector'),
  splunk('Splunk HEC, events', 'https://splunk.example.com:8088/services/collector/event'),
  splunk('Splunk HEC, version 1.0', 'https://splunk.example.com:8088/services/collector/event/1.0'),
  splunk('Splunk HEC, raw', 'https://splunk.example.com:8088/services/collector/raw'),
  splunk('Splunk Cloud', 'https://http-inputs-network-ops.splunkcloud.com:443/services/collector'),
  splunk(
    'Splunk Cloud on Google Cloud',
    'https://http-inputs.network-ops.splunkcloud.com/services/collector/event',
  ),
  splunk('Splunk Cloud, trial', 'https://prd-p-a1b2c.splunkcloud.com:8088/services/collector/event'),
  splunk('Splunk behind a load balancer', 'https://hec.example.org/services/collector'),
  splunk('Cribl as Splunk HEC', 'https://default.main.network-ops.cribl.cloud:8088/services/collector'),
];
