/** Webhooks that a list starts with: all three types, and headers worth looking at. `receiver` takes the deliveries. */
export function seedWebhooks(scope: string, receiver: string): Record<string, unknown>[] {
  const base = {
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
  const infrastructure = ['alarms', 'audits', 'client-join', 'device-events', 'device-updowns'];
  return [
    {
      ...base,
      id: crypto.randomUUID(),
      name: 'Home Test',
      url: `${receiver}/in`,
      topics: scope.startsWith('sites/') ? ['client-latency', ...infrastructure] : infrastructure,
      secret: 'aR4nd0m-looking_practice-secret-42',
      headers: { notation: 'rows', rows: [{ name: 'X-Team', value: 'network' }] },
    },
    {
      ...base,
      id: crypto.randomUUID(),
      type: 'oauth2',
      name: 'Ticket Desk',
      url: 'https://tickets.example.com/hooks/mist',
      topics: ['alarms'],
      oauth2_grant_type: 'client_credentials',
      oauth2_token_url: 'https://login.example.com/oauth2/token',
      oauth2_client_id: 'mist-practice',
      oauth2_client_secret: 'practice-client-secret',
      oauth2_scopes: ['tickets.write'],
    },
    {
      ...base,
      id: crypto.randomUUID(),
      enabled: false,
      type: 'splunk',
      name: 'Log Index',
      url: 'https://splunk.example.com:8088/services/collector',
      topics: ['device-events', 'audits'],
      splunk_token: '7c1f4d1e-3a62-4d7b-9f0e-5b8a2c6d4e10',
    },
  ];
}
