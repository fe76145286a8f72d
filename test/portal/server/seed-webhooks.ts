import type { Addresses } from './addresses.ts';
import { practiceCredentials } from './credentials.ts';

/** A webhook as the practice portal keeps it, with nothing in it. */
export const blankWebhook = {
  enabled: true,
  type: 'http-post',
  topics: [],
  verify_cert: true,
  secret: '',
  headers: { notation: 'rows', rows: [] },
  oauth2_grant_type: '',
  oauth2_token_url: '',
  oauth2_client_id: '',
  oauth2_client_secret: '',
  oauth2_username: '',
  oauth2_password: '',
  oauth2_scopes: [],
  splunk_token: '',
};

/** Webhooks that a list starts with: all three types, each at a built-in server of its kind, and headers worth looking at. */
export function seedWebhooks(
  scope: string,
  { receiver, bearerReceiver, tokenUrl, collector }: Addresses,
): Record<string, unknown>[] {
  const infrastructure = ['alarms', 'audits', 'client-join', 'device-events', 'device-updowns'];
  return [
    {
      ...blankWebhook,
      id: crypto.randomUUID(),
      name: 'Home Test',
      url: `${receiver}/in`,
      topics: scope.startsWith('sites/') ? ['client-latency', ...infrastructure] : infrastructure,
      secret: '8f3a6c1d9e27b450c8d17f02a96e3b54d0f81c7a2e6593bf4a70d8156ce92b3f',
      headers: { notation: 'rows', rows: [{ name: 'X-Team', value: 'network' }] },
    },
    {
      ...blankWebhook,
      id: crypto.randomUUID(),
      type: 'oauth2',
      name: 'Ticket Desk',
      url: bearerReceiver,
      topics: ['alarms'],
      oauth2_grant_type: 'client_credentials',
      oauth2_token_url: tokenUrl,
      oauth2_client_id: practiceCredentials.clientId,
      oauth2_client_secret: practiceCredentials.clientSecret,
      oauth2_scopes: ['tickets.write'],
    },
    {
      ...blankWebhook,
      id: crypto.randomUUID(),
      type: 'splunk',
      name: 'Log Index',
      url: collector,
      topics: ['device-events', 'audits'],
      // The collector's certificate is self-signed, as a fresh Splunk's is.
      verify_cert: false,
      splunk_token: practiceCredentials.hecToken,
    },
  ];
}
