import type { Webhook } from '../../utils/templates/webhook.ts';
import { plainFields, plainHeaders, plainUrls } from './plain-network.ts';
import { byPassword, http, oauth2, splunk } from './planted/row.ts';

/** A webhook with a text in it, `value`, that says nothing secret and stays as it is. */
export interface PlainValue {
  readonly webhook: Webhook;
  readonly value: string;
  readonly why: string;
}

const header = (name: string, value: string, why: string): PlainValue => ({
  webhook: { ...http, headers: { [name]: value } },
  value,
  why: `${name}: ${why}`,
});
const url = (value: string, why: string): PlainValue => ({
  webhook: { ...http, url: value },
  value,
  why: `url: ${why}`,
});
const tokenUrl = (value: string, why: string): PlainValue => ({
  webhook: { ...oauth2, oauth2_token_url: value },
  value,
  why: `oauth2_token_url: ${why}`,
});
const field = (of: Webhook, name: string, value: string, why = 'as it is'): PlainValue => ({
  webhook: { ...of, [name]: value },
  value,
  why: `${name}: ${why}`,
});
const whole = (more: Readonly<Record<string, unknown>>, value: string, why: string): PlainValue => ({
  webhook: { ...http, ...more },
  value,
  why,
});

/** Values that nobody would hide: words, media types, host names, and ids that their makers call public. */
export const plainValues: readonly PlainValue[] = [
  header('Content-Type', 'application/json', 'a media type'),
  header('Content-Type', 'application/json; charset=utf-8', 'a media type with a parameter'),
  header('Accept', 'application/vnd.api+json', 'a media type'),
  header('Accept', 'text/plain, */*;q=0.8', 'media types'),
  header('Accept-Language', 'de-DE, en;q=0.7', 'languages'),
  header('Cache-Control', 'no-cache', 'a directive'),
  header('Cache-Control', 'max-age=0', 'a directive with a number'),
  header('Prefer', 'respond-async', 'a preference'),
  header('User-Agent', 'mist-webhook/1.0', 'a product'),
  header('X-Environment', 'production', 'a word'),
  header('X-Env', 'prod', 'a short word'),
  header('X-Team', 'network-operations', 'words'),
  header('X-Team', 'Network Operations', 'words with a blank'),
  header('X-Source', 'juniper-mist', 'words'),
  header('X-Site', 'HQ', 'an abbreviation'),
  header('X-Site', 'Zürich', 'letters that are not ASCII'),
  header('X-Location', 'Building 4, floor 2', 'a place'),
  header('X-Region', 'eu-central-1', 'a region'),
  header('X-Timezone', 'Europe/Berlin', 'a time zone'),
  header('X-Priority', '1', 'a digit'),
  header('X-Priority', 'high', 'a word'),
  header('X-Version', '2.1.0', 'a version'),
  header('X-Debug', 'true', 'a flag'),
  header('X-Device-Type', 'switch', 'a word'),
  header('X-Contact', 'netops@example.com', 'a mail address'),
  header('X-Relay-Host', 'relay.example.com', 'a host name'),
  header('X-Forwarded-Host', 'hooks.example.com:8443', 'a host name and a port'),
  header('X-Forwarded-Proto', 'https', 'a scheme of URLs'),
  header('X-Department', 'IT', 'an abbreviation'),
  header('X-Customer', 'Example Retail', 'words'),
  header('X-Index', 'network_events', 'the name of an index'),
  header('X-Sourcetype', 'juniper:mist:alarms', 'the name of a source type'),
  header('X-Queue', 'mist.alarms.v2', 'the name of a queue'),
  header('X-Author', 'network team', 'a name that holds "auth"'),
  header('X-Compass', 'north', 'a name that holds "pass"'),
  header('Ce-Type', 'com.example.mist.alarm', 'a type of CloudEvents'),
  header('Ce-Specversion', '1.0', 'a version of CloudEvents'),
  header('ngrok-skip-browser-warning', 'true', 'a flag of ngrok'),
  header('X-Documentation', 'https://docs.example.com/mist/webhooks', 'a URL of words'),
  header('X-Mac', '5c5b35000001', 'a MAC address as Mist writes it'),
  header('X-Ip', '2001:db8:85a3::8a2e:370:7334', 'an IPv6 address'),
  header('X-Model', 'SRX345', 'the name of a device'),
  header('X-Cluster', 'emea03', 'a cloud of Mist'),
  header('X-Topics', 'alarms, audits', 'topics'),
  header('Authorization', 'Bearer {{token}}', 'a scheme before a variable'),
  header('Authorization', 'Basic {{credentials}}', 'a scheme before a variable'),
  header('X-Api-Key', '{{api_key}}', 'a variable'),
  url('https://hooks.example.com/mist', 'a word'),
  url('https://hooks.example.com/', 'no path'),
  url('https://hooks.example.com:8443/api/v1/mist/webhook', 'a port, words and a version'),
  url('https://hooks.example.com/hooks/mist-alarms', 'words with a hyphen'),
  url('https://hooks.example.com/webhook/juniper_mist', 'words with an underscore'),
  url('https://hooks.example.com/prod/network/events.json', 'a file name'),
  url('https://hooks.example.com/mist?source=mist&env=prod', 'a query of words'),
  url('https://hooks.example.com/mist?format=json', 'a format'),
  url('https://hooks.example.com/mist?version=2', 'a number'),
  url('https://hooks.example.com/mist?topic=device-updowns&site=hq', 'a topic'),
  url('https://hooks.example.com/mist?region=eu-central-1', 'a region'),
  url('https://abc123def4.execute-api.eu-central-1.amazonaws.com/prod/mist', 'API Gateway'),
  url('https://mist-receiver.azurewebsites.net/api/mist', 'Azure Functions without a key'),
  url('https://europe-west3-example-project.cloudfunctions.net/mist', 'Cloud Functions'),
  url('https://bücher.example.com/mist', 'a host with letters that are not ASCII'),
  url('https://203.0.113.10:8443/mist', 'an address'),
  url('https://[2001:db8::10]:8443/mist', 'an IPv6 address'),
  url('https://{{host}}/mist', 'a variable as the host'),
  url('https://hooks.example.com/mist?token={{token}}', 'a variable in the query'),
  field(splunk, 'url', 'https://splunk.example.com:8088/services/collector/event', 'the collector of Splunk'),
  field(splunk, 'url', 'https://http-inputs-example.splunkcloud.com/services/collector', 'Splunk Cloud'),
  field(splunk, 'splunk_token', '{{splunk_token}}', 'a variable'),
  field(http, 'secret', '{{secret}}', 'a variable'),
  field(http, 'name', 'NOC alarms (production)'),
  field(http, 'name', 'Büro Zürich → ServiceNow'),
  tokenUrl('https://login.example.com/oauth2/token', 'words'),
  tokenUrl('https://example.okta.com/oauth2/default/v1/token', 'Okta'),
  tokenUrl('https://example.eu.auth0.com/oauth/token', 'Auth0'),
  tokenUrl('https://sso.example.com/realms/network/protocol/openid-connect/token', 'Keycloak'),
  tokenUrl(
    'https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token',
    'Entra ID, by domain',
  ),
  tokenUrl(
    'https://login.microsoftonline.com/5b1d7c9e-3f8a-4046-91c7-0a1b2c3d4e5f/oauth2/v2.0/token',
    'Entra ID, by the tenant’s id',
  ),
  field(oauth2, 'oauth2_client_id', 'mist-events', 'a client identifier is no secret (RFC 6749, 2.2)'),
  field(byPassword, 'oauth2_username', 'svc-mist', 'a user name'),
  {
    webhook: { ...oauth2, oauth2_scopes: ['events.write', 'openid'] },
    value: 'events.write',
    why: 'a scope',
  },
  {
    webhook: { ...oauth2, oauth2_scopes: ['https://graph.microsoft.com/.default'] },
    value: 'https://graph.microsoft.com/.default',
    why: 'a scope that is a URL',
  },
  whole({ topics: ['alarms', 'device-updowns'] }, 'device-updowns', 'a topic'),
  whole(
    { topics: ['filtered-asset-rssi'], assetfilter_ids: ['d6f3897f-953a-4a2c-8a3e-9b1f0c2d4e5f'] },
    'd6f3897f-953a-4a2c-8a3e-9b1f0c2d4e5f',
    'the id of an asset filter',
  ),
  whole({ default_action: 'block' }, 'block', 'an action'),
  whole(
    { rules: [{ topic: 'alarms', action: 'permit', matching: { severity: ['critical'] } }] },
    'critical',
    'what a rule accepts',
  ),
  whole(
    { description: 'Sends alarms to the NOC' },
    'Sends alarms to the NOC',
    'a sentence in an unknown field',
  ),
  whole({ labels: ['network', 'production'] }, 'production', 'words in an unknown field'),
  whole({ retry: { strategy: 'exponential' } }, 'exponential', 'a word deep in an unknown field'),
  ...plainHeaders.map(([name, value]) => header(name, value, value)),
  ...plainUrls.map(value => url(value, value)),
  ...plainFields.map(([fields, value]) => whole(fields, value, 'as it is')),
];
