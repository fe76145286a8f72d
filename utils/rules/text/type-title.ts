import type { WebhookType } from '../../webhook/fields.ts';

const titles: Readonly<Record<WebhookType, string>> = {
  'http-post': 'HTTP Post',
  oauth2: 'OAuth2',
  splunk: 'Splunk',
  'aws-sns': 'aws-sns',
  'google-pubsub': 'google-pubsub',
};

/** What the portal calls a webhook type; the API's own word where the portal does not offer it. */
export function typeTitle(type: WebhookType): string {
  return titles[type];
}
