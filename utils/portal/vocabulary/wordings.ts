import type { FieldName, GrantType, WebhookType } from '../../webhook/fields.ts';

/**
 * What the portal has been seen to call things, or is likely to. Marks: shot (screenshots, February 2025 and April 2026),
 * docs (juniper.net "Add a Webhook", two versions), guide (operators' guides 2023–2026), api (the API's own name),
 * likely (never seen; a usual wording for the same thing). Compared by `normalise`.
 */
export const fieldWordings: Readonly<Record<FieldName, readonly string[]>> = {
  // shot: Status · guide: Enable, Enabled
  enabled: [
    'Status',
    'Enabled',
    'Enable',
    'Webhook Status',
    'Enable Webhook',
    'Webhook Enabled',
    'Enable this webhook',
    'Webhook is enabled',
    'This webhook is enabled',
    'Webhook is active',
    'Webhook Active',
    'Active',
    'State',
  ],
  // shot, docs: Webhook Type
  type: ['Webhook Type', 'Type', 'Delivery Type'],
  // shot, docs: Name
  name: ['Name', 'Webhook Name', 'Display Name'],
  // shot, docs: URL · guide: Target URL, Supply URL
  url: [
    'URL',
    'Webhook URL',
    'Target URL',
    'Supply URL',
    'Endpoint URL',
    'Destination URL',
    'Delivery URL',
    'Receiver URL',
    'Payload URL',
    'Callback URL',
    'Server URL',
    'Endpoint',
  ],
  // shot, docs: Topics · guide: Streaming API
  topics: [
    'Topics',
    'Topic',
    'Streaming API',
    'Webhook Topics',
    'Event Topics',
    'Events',
    'Subscribed Topics',
  ],
  // docs: Grant Types
  oauth2_grant_type: [
    'Grant Types',
    'Grant Type',
    'OAuth2 Grant Type',
    'OAuth2 Grant Types',
    'OAuth Grant Type',
  ],
  oauth2_token_url: [
    'Token URL',
    'OAuth2 Token URL',
    'OAuth Token URL',
    'Access Token URL',
    'Token Endpoint',
    'Token Endpoint URL',
    'Authorization Server URL',
  ],
  // docs: Client ID
  oauth2_client_id: ['Client ID', 'OAuth2 Client ID', 'OAuth Client ID', 'Client Identifier'],
  // docs: Client Secret
  oauth2_client_secret: ['Client Secret', 'OAuth2 Client Secret', 'OAuth Client Secret', 'New Client Secret'],
  // docs prose: user name and password of the resource owner
  oauth2_username: [
    'User name',
    'OAuth2 Username',
    'OAuth Username',
    'Resource Owner User Name',
    'User',
    'User ID',
  ],
  oauth2_password: [
    'Password',
    'OAuth2 Password',
    'OAuth Password',
    'Resource Owner Password',
    'User Password',
    'New Password',
  ],
  oauth2_scopes: ['Scopes', 'Scope', 'OAuth2 Scopes', 'OAuth2 Scope', 'OAuth Scopes', 'OAuth Scope'],
  splunk_token: [
    'Splunk Token',
    'Token',
    'HEC Token',
    'Splunk HEC Token',
    'HTTP Event Collector Token',
    'Event Collector Token',
    'Splunk Access Token',
    'New Splunk Token',
    'New Token',
  ],
  // docs, guide: Verify Certificate
  verify_cert: [
    'Verify Certificate',
    'Verify Certificates',
    'Verify Cert',
    'Verify SSL Certificate',
    'Verify TLS Certificate',
    'Verify Server Certificate',
    'Verify SSL',
    'Verify TLS',
    'Certificate Verification',
    'Validate Certificate',
    'SSL Verification',
  ],
  // docs: Secret (HTTP-POST only) · guide: Secret Token
  secret: [
    'Secret',
    'Secret Token',
    'Webhook Secret',
    'Shared Secret',
    'Signing Secret',
    'HMAC Secret',
    'Secret Key',
    'New Secret',
    'New Webhook Secret',
  ],
  // docs: Custom Headers
  headers: [
    'Custom Headers',
    'Custom Header',
    'Headers',
    'HTTP Headers',
    'Custom HTTP Headers',
    'Additional Headers',
    'Request Headers',
    'Extra Headers',
  ],
};

/** docs: Advanced Settings */
export const advancedWordings: readonly string[] = [
  'Advanced Settings',
  'Advanced',
  'Advanced Options',
  'Advanced Configuration',
  'Show Advanced Settings',
  'Hide Advanced Settings',
  'Show Advanced',
  'Hide Advanced',
  'Show Advanced Options',
  'Hide Advanced Options',
  'More Settings',
  'More Options',
];

/**
 * What the same part is called where the words alone may mean something else (shot, April 2026: Settings): they count below
 * the topics only.
 */
export const settingsWordings: readonly string[] = [
  'Settings',
  'Show Settings',
  'Hide Settings',
  'Webhook Settings',
  'Additional Settings',
  'Optional Settings',
  'Other Settings',
];

/** shot: HTTP POST · docs: HTTP Post, OAuth2, Splunk · api: the rest, for webhooks made by API */
export const typeWordings: Readonly<Record<WebhookType, readonly string[]>> = {
  'http-post': ['HTTP POST', 'HTTPS POST', 'POST', 'HTTP'],
  oauth2: ['OAuth2', 'OAuth 2.0', 'OAuth', 'HTTP Post OAuth2', 'HTTP Post with OAuth2'],
  splunk: ['Splunk', 'Splunk HEC', 'Splunk HTTP Event Collector'],
  'aws-sns': ['AWS SNS', 'Amazon SNS', 'AWS-SNS'],
  'google-pubsub': ['Google PubSub', 'Google Pub/Sub', 'GCP Pub/Sub', 'Google Cloud Pub/Sub'],
};

/** docs: Password-based, Client Credentials-based */
export const grantWordings: Readonly<Record<GrantType, readonly string[]>> = {
  client_credentials: [
    'Client Credentials-based',
    'Client Credentials',
    'Client Credential',
    'client_credentials',
  ],
  password: [
    'Password-based',
    'Password',
    'Password Credentials',
    'Resource Owner Password',
    'Resource Owner Password Credentials',
  ],
};

/** shot: Enabled, Disabled · docs: Yes, No */
export const yesWordings: readonly string[] = ['Yes', 'Enabled', 'Enable', 'On', 'True', 'Active', 'Verify'];
export const noWordings: readonly string[] = [
  'No',
  'Disabled',
  'Disable',
  'Off',
  'False',
  'Inactive',
  'Do not verify',
  'Skip',
];

/** Column heads, labels and placeholders of header rows (likely; never seen). */
export const headerNameWordings: readonly string[] = [
  'Name',
  'Header',
  'Header Name',
  'Key',
  'Header Key',
  'Field',
  'Field Name',
];
export const headerValueWordings: readonly string[] = ['Value', 'Header Value', 'Field Value'];

/** Buttons that commit the form. docs: Add · guide: Save */
export const commitWordings: readonly string[] = [
  'Add',
  'Save',
  'Create',
  'Submit',
  'Update',
  'Apply',
  'OK',
  'Done',
  'Add Webhook',
  'Save Webhook',
  'Create Webhook',
  'Update Webhook',
  'Save Changes',
];

/**
 * Further portal names of topics, beside `title` and `key` of the topic table.
 * shot and docs unless marked: "Connected"/"Unconnected" stand under the fold-out "WiFi Clients" (guide).
 */
export const topicWordings: Readonly<Record<string, readonly string[]>> = {
  alarms: ['Alerts', 'Alarms', 'Alerts (Alarms)'],
  'client-info': ['Client Info', 'Client Information'],
  'device-updowns': ['Device Up/Downs', 'Device Updowns', 'Device Up/Down', 'Device Status'],
  'mxedge-events': ['Mist Edge Events', 'Juniper Mist Edge Events', 'HPE Mist Edge Events', 'MxEdge Events'],
  'minis-application': ['Minis Application', 'Marvis Minis Application'],
  'minis-reachability': ['Minis Network', 'Minis Reachability', 'Marvis Minis Network'],
  'client-latency': ['Latency', 'Client Latency'],
  zone: ['Location Zone', 'Zone'],
  rssizone: ['Proximity Zone', 'RSSI Zone'],
  vbeacon: ['Virtual Beacon', 'vBeacon'],
  'location-asset': ['Named Assets', 'Named Asset', 'Location Asset'],
  'location-sdk': ['SDK Clients', 'SDK Client', 'Location SDK'],
  'location-client': [
    'Connected',
    'Connected WiFi Clients',
    'Connected Wi-Fi Clients',
    'WiFi Clients / Connected',
  ],
  'location-unclient': [
    'Unconnected',
    'Unconnected WiFi Clients',
    'Unconnected Wi-Fi Clients',
    'WiFi Clients / Unconnected',
  ],
};

/** The fold-out that holds Connected and Unconnected (shot: WiFi Clients). */
export const topicFoldOutWordings: readonly string[] = ['WiFi Clients', 'Wi-Fi Clients'];

/** The radio above the usual topics (shot: Standard). */
export const standardTopicsWordings: readonly string[] = ['Standard'];
