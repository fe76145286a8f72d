import type { FieldName } from '../../webhook/fields.ts';
import { list } from './wordings.ts';

/** A field as the portal shows it; what sort of value it has is in `utils/webhook/fields.ts`. */
export interface FieldSpec {
  /** What the portal calls it. */
  readonly labels: readonly string[];
  /** Set where it stands in the part of the form that holds the rarer settings. */
  readonly section?: 'advanced';
}

/**
 * What the portal has been seen to call things, or is likely to. Marks: shot (screenshots, February 2025 and April 2026),
 * docs (juniper.net "Add a Webhook", two versions), guide (operators' guides 2023–2026), api (the API's own name),
 * likely (never seen; a usual wording for the same thing). Compared by `normalise`.
 */
export const fieldSpecs: Readonly<Record<FieldName, FieldSpec>> = {
  // shot: Status · guide: Enable, Enabled
  enabled: {
    labels: list(`
      Status, Enabled, Enable, Webhook Status, Enable Webhook, Webhook Enabled, Enable this webhook,
      Webhook is enabled, This webhook is enabled, Webhook is active, Webhook Active, Active, State
    `),
  },
  // shot, docs: Webhook Type
  type: { labels: list('Webhook Type, Type, Delivery Type') },
  // shot, docs: Name
  name: { labels: list('Name, Webhook Name, Display Name') },
  // shot, docs: URL · guide: Target URL, Supply URL
  url: {
    labels: list(`
      URL, Webhook URL, Target URL, Supply URL, Endpoint URL, Destination URL, Delivery URL, Receiver URL,
      Payload URL, Callback URL, Server URL, Endpoint
    `),
  },
  // shot, docs: Topics · guide: Streaming API
  topics: {
    labels: list('Topics, Topic, Streaming API, Webhook Topics, Event Topics, Events, Subscribed Topics'),
  },
  // docs: Grant Types
  oauth2_grant_type: {
    labels: list('Grant Types, Grant Type, OAuth2 Grant Type, OAuth2 Grant Types, OAuth Grant Type'),
  },
  oauth2_token_url: {
    labels: list(`
      Token URL, OAuth2 Token URL, OAuth Token URL, Access Token URL, Token Endpoint, Token Endpoint URL,
      Authorization Server URL
    `),
  },
  // docs: Client ID
  oauth2_client_id: { labels: list('Client ID, OAuth2 Client ID, OAuth Client ID, Client Identifier') },
  // docs: Client Secret
  oauth2_client_secret: {
    labels: list('Client Secret, OAuth2 Client Secret, OAuth Client Secret, New Client Secret'),
  },
  // docs prose: user name and password of the resource owner
  oauth2_username: {
    labels: list('User name, OAuth2 Username, OAuth Username, Resource Owner User Name, User, User ID'),
  },
  oauth2_password: {
    labels: list(`
      Password, OAuth2 Password, OAuth Password, Resource Owner Password, User Password, New Password
    `),
  },
  oauth2_scopes: { labels: list('Scopes, Scope, OAuth2 Scopes, OAuth2 Scope, OAuth Scopes, OAuth Scope') },
  splunk_token: {
    labels: list(`
      Splunk Token, Token, HEC Token, Splunk HEC Token, HTTP Event Collector Token, Event Collector Token,
      Splunk Access Token, New Splunk Token, New Token
    `),
  },
  // docs, guide: Verify Certificate
  verify_cert: {
    labels: list(`
      Verify Certificate, Verify Certificates, Verify Cert, Verify SSL Certificate, Verify TLS Certificate,
      Verify Server Certificate, Verify SSL, Verify TLS, Certificate Verification, Validate Certificate,
      SSL Verification
    `),
    section: 'advanced',
  },
  // docs: Secret (HTTP-POST only) · guide: Secret Token
  secret: {
    labels: list(`
      Secret, Secret Token, Webhook Secret, Shared Secret, Signing Secret, HMAC Secret, Secret Key,
      New Secret, New Webhook Secret
    `),
    section: 'advanced',
  },
  // docs: Custom Headers
  headers: {
    labels: list(`
      Custom Headers, Custom Header, Headers, HTTP Headers, Custom HTTP Headers, Additional Headers,
      Request Headers, Extra Headers
    `),
    section: 'advanced',
  },
};

/** Whether a field stands in the part of the form that holds the rarer settings. */
export const isAdvanced = (field: FieldName): boolean => fieldSpecs[field].section === 'advanced';
