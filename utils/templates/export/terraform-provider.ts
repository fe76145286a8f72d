import { listed } from '../../language/listed.ts';
import { type SentenceKey, sentence } from '../../language/sentence.ts';
import { cut } from '../text.ts';
import { splitVariables } from '../variables.ts';
import type { Webhook } from '../webhook.ts';
import type { Address } from './address.ts';

type Scope = Address['scope'];

/** One attribute of the provider's webhook resources, and what the provider refuses of it. */
interface Attribute {
  readonly name: string;
  /** Where only one of the two resources has it. */
  readonly scope?: Scope;
  /** The types at which it may be set; at all where left out. */
  readonly types?: readonly string[];
  /** All that it may be. */
  readonly values?: readonly string[];
  /** Whether it must be set, beside these. */
  readonly required?: (given: Given) => boolean;
}

/** What a webhook sets: nothing empty. */
type Given = ReadonlyMap<string, unknown>;

const DEFAULT_TYPE = 'http-post';

const orgTopics = [
  'alarms',
  'audits',
  'client-info',
  'client-join',
  'client-sessions',
  'device-events',
  'device-updowns',
  'guest-authorizations',
  'mxedge-events',
  'minis-application',
  'minis-reachability',
  'nac-accounting',
  'nac-events',
];
const siteTopics = [
  ...orgTopics,
  'asset-raw',
  'asset-raw-rssi',
  'client-latency',
  'discovered-raw-rssi',
  'location',
  'location-asset',
  'location-centrak',
  'location-client',
  'location-sdk',
  'location-unclient',
  'occupancy-alerts',
  'rssizone',
  'sdkclient-scan-data',
  'vbeacon',
  'wifi-conn-raw',
  'wifi-unconn-raw',
  'zone',
];

const always = () => true;
const withType = (type: string) => (given: Given) => given.get('type') === type;
const withGrant = (grant: string) => (given: Given) => given.get('oauth2_grant_type') === grant;
const oauth2 = ['oauth2'];

/**
 * `mist_org_webhook` and `mist_site_webhook` of the provider juniper/mist (Juniper/terraform-provider-mist at 2b94f776,
 * July 2026), in the order in which they are written.
 */
const attributes: readonly Attribute[] = [
  { name: 'name', required: always },
  { name: 'enabled' },
  { name: 'type', values: [DEFAULT_TYPE, 'oauth2', 'splunk', 'aws-sns', 'google-pubsub'] },
  { name: 'url', required: always },
  { name: 'verify_cert' },
  { name: 'secret' },
  { name: 'splunk_token', required: withType('splunk') },
  {
    name: 'oauth2_grant_type',
    // Taken at other types too, but it would then ask for the credentials that belong to it.
    types: oauth2,
    values: ['client_credentials', 'password'],
    required: withType('oauth2'),
  },
  { name: 'oauth2_token_url', types: oauth2 },
  { name: 'oauth2_client_id', required: withGrant('client_credentials') },
  { name: 'oauth2_client_secret', required: withGrant('client_credentials') },
  { name: 'oauth2_username', required: withGrant('password') },
  { name: 'oauth2_password', required: withGrant('password') },
  { name: 'single_event_per_message' },
  { name: 'topics', required: always },
  { name: 'oauth2_scopes', types: oauth2 },
  { name: 'assetfilter_ids', scope: 'site' },
  { name: 'headers', types: [DEFAULT_TYPE, 'oauth2'] },
];

/** A webhook as the provider takes it, and what a person should know of that. */
export interface Taken {
  /** Names and values, in variable notation. */
  readonly attributes: readonly (readonly [name: string, value: unknown])[];
  /** Sentences: what is left out, then what keeps the configuration from being applied. */
  readonly remarks: readonly string[];
}

/** What of a webhook in variable notation the provider takes at a scope. What it would refuse is left out, and named. */
export function takenByProvider(webhook: Webhook, scope: Scope): Taken {
  const known = attributes.filter(each => each.scope === undefined || each.scope === scope);
  const given = new Map(
    Object.entries({ ...webhook, type: webhook.type || DEFAULT_TYPE }).filter(([, value]) => !isEmpty(value)),
  );
  const noAttribute = [...given.keys()].filter(field => !known.some(({ name }) => name === field));
  const type = String(given.get('type'));
  const notAtType = known.filter(({ name, types }) => given.has(name) && types && !types.includes(type));
  for (const { name } of notAtType) given.delete(name);
  const topics = webhook.topics ?? [];
  const taken = topics.filter(topic => isOneOf(topic, scope === 'org' ? orgTopics : siteTopics));
  if (taken.length > 0) given.set('topics', taken);
  else given.delete('topics');
  return {
    attributes: known.flatMap(({ name }) => (given.has(name) ? [[name, given.get(name)] as const] : [])),
    remarks: [
      ...named('export_no_attribute', noAttribute),
      ...named('export_not_at_type', notAtType.map(nameOf), type),
      ...named(
        scope === 'org' ? 'export_unknown_topics_org' : 'export_unknown_topics_site',
        topics.filter(topic => !taken.includes(topic)),
      ),
      ...known.flatMap(({ name, values }) =>
        given.has(name) && values && !isOneOf(given.get(name), values)
          ? sentence('export_terraform_value', { field: name, value: cut(String(given.get(name))) })
          : [],
      ),
      ...needs(known.filter(({ name, required }) => required?.(given) && !given.has(name)).map(nameOf)),
    ],
  };
}

const nameOf = ({ name }: Attribute) => name;

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** What a variable will hold is not known. */
function isOneOf(value: unknown, values: readonly string[]): boolean {
  if (typeof value !== 'string') return false;
  return values.includes(value) || splitVariables(value).some(piece => 'variable' in piece);
}

function named(key: SentenceKey, names: readonly string[], type = ''): string[] {
  const fields = listed(names.map(name => cut(name)));
  return names.length === 0 ? [] : [sentence(key, { fields, type: cut(type) })];
}

const parts: Readonly<Record<string, SentenceKey>> = {
  name: 'export_needs_name',
  url: 'export_needs_url',
  topics: 'export_needs_topic',
};

function needs(names: readonly string[]): string[] {
  const texts = names.map(name => (parts[name] ? sentence(parts[name]) : name));
  return texts.length === 0
    ? []
    : [sentence('export_terraform_needs', { parts: listed(texts, 'conjunction') })];
}
