/** A webhook as the Mist API takes it, with every field that its type has in the portal's form. */
export type Configuration = Readonly<Record<string, unknown>>;

const post = (name: string, more: Configuration = {}): Configuration => ({
  name,
  enabled: true,
  type: 'http-post',
  url: 'https://hooks.example.com/in',
  topics: ['alarms'],
  verify_cert: true,
  secret: '7c9e6679f0d44b2a9d3c1e5b8a70f6427c9e6679f0d44b2a9d3c1e5b8a70f642',
  ...more,
});

const password: Configuration = {
  type: 'oauth2',
  secret: undefined,
  oauth2_grant_type: 'password',
  oauth2_token_url: 'https://login.example.com/token',
  oauth2_username: 'robot',
  oauth2_password: 'pa ss"w\\ord',
};

const credentials: Configuration = {
  type: 'oauth2',
  secret: undefined,
  oauth2_grant_type: 'client_credentials',
  oauth2_token_url: 'https://login.example.com/token',
  oauth2_client_id: 'mist-client',
  oauth2_client_secret: 'c1i3nt-s3cr3t',
};

const splunk: Configuration = {
  type: 'splunk',
  secret: undefined,
  url: 'https://splunk.example.com:8088/services/collector',
  splunk_token: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
};

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`X-Header-${index + 1}`, `value ${index + 1}`]),
  );

/** Twenty-five configurations of all three types; the topics are offered on an organisation's and on a site's page. */
export const configurations: readonly Configuration[] = [
  post('Plain'),
  post('Disabled', { enabled: false }),
  post('No check of certificates', { verify_cert: false }),
  post('One header', { headers: { 'X-Team': 'network' } }),
  post('Twenty headers', { headers: many(20) }),
  post('Quotes', { headers: { 'X-Quote': 'say "yes" \\ no' } }),
  post('Not ASCII: Büro 東京', { headers: { 'X-Site': 'Zürich' } }),
  post('Many topics', {
    topics: [
      'alarms',
      'audits',
      'client-info',
      'client-join',
      'client-sessions',
      'device-events',
      'device-updowns',
    ],
  }),
  post('All infrastructure', {
    topics: [
      'alarms',
      'audits',
      'client-info',
      'client-join',
      'client-sessions',
      'device-events',
      'device-updowns',
      'mxedge-events',
      'nac-accounting',
      'nac-events',
      'minis-application',
      'minis-reachability',
      'guest-authorizations',
    ],
  }),
  post('Port and query', { url: 'http://203.0.113.7:8899/mist?site=1&x=%20y' }),
  post('Credential header', { headers: { Authorization: 'Bearer abc.def.ghi', 'X-Api-Key': 'k-123' } }),
  post('Long secret', { secret: 'Zm9v'.repeat(32) }),
  post('No secret', { secret: undefined }),
  post('Client credentials', credentials),
  post('Client credentials with scopes', { ...credentials, oauth2_scopes: ['events.write', 'events.read'] }),
  post('Client credentials, off', { ...credentials, enabled: false, verify_cert: false }),
  post('Password grant', password),
  post('Password grant with a scope', { ...password, oauth2_scopes: ['all'] }),
  post('Password grant, two topics', { ...password, topics: ['audits', 'device-events'] }),
  post('OAuth2 with a header', { ...credentials, headers: { 'X-Team': 'network' } }),
  post('Splunk', splunk),
  post('Splunk, off', { ...splunk, enabled: false }),
  post('Splunk, no check', { ...splunk, verify_cert: false }),
  post('Splunk, topics', { ...splunk, topics: ['alarms', 'audits', 'nac-events'] }),
  post('Braces {not a variable}', { url: 'https://hooks.example.com/{id}' }),
].map(configuration => JSON.parse(JSON.stringify(configuration)));
