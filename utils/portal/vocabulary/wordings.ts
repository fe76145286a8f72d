import type { GrantType, WebhookType } from '../../webhook/fields.ts';

/** Words that are written with commas between them. */
export const list = (words: string): readonly string[] => words.trim().split(/,\s+/);

// Marks as in fields.ts.

/** docs: Advanced Settings */
export const advancedWordings = list(`
  Advanced Settings, Advanced, Advanced Options, Advanced Configuration, Show Advanced Settings,
  Hide Advanced Settings, Show Advanced, Hide Advanced, Show Advanced Options, Hide Advanced Options,
  More Settings, More Options
`);

/**
 * What the same part is called where the words alone may mean something else (shot, April 2026: Settings): they count below
 * the topics only.
 */
export const settingsWordings = list(`
  Settings, Show Settings, Hide Settings, Webhook Settings, Additional Settings, Optional Settings,
  Other Settings
`);

/** shot: HTTP POST · docs: HTTP Post, OAuth2, Splunk · api: the rest, for webhooks made by API */
export const typeWordings: Readonly<Record<WebhookType, readonly string[]>> = {
  'http-post': list('HTTP POST, HTTPS POST, POST, HTTP'),
  oauth2: list('OAuth2, OAuth 2.0, OAuth, HTTP Post OAuth2, HTTP Post with OAuth2'),
  splunk: list('Splunk, Splunk HEC, Splunk HTTP Event Collector'),
  'aws-sns': list('AWS SNS, Amazon SNS, AWS-SNS'),
  'google-pubsub': list('Google PubSub, Google Pub/Sub, GCP Pub/Sub, Google Cloud Pub/Sub'),
};

/** docs: Password-based, Client Credentials-based */
export const grantWordings: Readonly<Record<GrantType, readonly string[]>> = {
  client_credentials: list(`
    Client Credentials-based, Client Credentials, Client Credential, client_credentials
  `),
  password: list(`
    Password-based, Password, Password Credentials, Resource Owner Password,
    Resource Owner Password Credentials
  `),
};

/** shot: Enabled, Disabled · docs: Yes, No */
export const yesWordings = list('Yes, Enabled, Enable, On, True, Active, Verify');
export const noWordings = list(`
  No, Disabled, Disable, Off, False, Inactive, Do not verify, Skip
`);

/** Column heads, labels and placeholders of header rows (likely; never seen). */
export const headerNameWordings = list(`
  Name, Header, Header Name, Key, Header Key, Field, Field Name
`);
export const headerValueWordings = list('Value, Header Value, Field Value');

/** Buttons that commit the form. docs: Add · guide: Save */
export const commitWordings = list(`
  Add, Save, Create, Submit, Update, Apply, OK, Done, Add Webhook, Save Webhook, Create Webhook,
  Update Webhook, Save Changes
`);

/**
 * Further portal names of topics, beside `title` and `key` of the topic table.
 * shot and docs unless marked: "Connected"/"Unconnected" stand under the fold-out "WiFi Clients" (guide).
 */
export const topicWordings: Readonly<Record<string, readonly string[]>> = {
  alarms: list('Alerts, Alarms, Alerts (Alarms)'),
  'client-info': list('Client Info, Client Information'),
  'device-updowns': list('Device Up/Downs, Device Updowns, Device Up/Down, Device Status'),
  'mxedge-events': list('Mist Edge Events, Juniper Mist Edge Events, HPE Mist Edge Events, MxEdge Events'),
  'minis-application': list('Minis Application, Marvis Minis Application'),
  'minis-reachability': list('Minis Network, Minis Reachability, Marvis Minis Network'),
  'client-latency': list('Latency, Client Latency'),
  zone: list('Location Zone, Zone'),
  rssizone: list('Proximity Zone, RSSI Zone'),
  vbeacon: list('Virtual Beacon, vBeacon'),
  'location-asset': list('Named Assets, Named Asset, Location Asset'),
  'location-sdk': list('SDK Clients, SDK Client, Location SDK'),
  'location-client': list(`
    Connected, Connected WiFi Clients, Connected Wi-Fi Clients, WiFi Clients / Connected
  `),
  'location-unclient': list(`
    Unconnected, Unconnected WiFi Clients, Unconnected Wi-Fi Clients, WiFi Clients / Unconnected
  `),
};

/** The fold-out that holds Connected and Unconnected (shot: WiFi Clients). */
export const topicFoldOutWordings = list('WiFi Clients, Wi-Fi Clients');

/** The radio above the usual topics (shot: Standard). */
export const standardTopicsWordings = list('Standard');
