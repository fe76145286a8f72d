import { grantTypes, webhookTypes } from '../../../../utils/webhook/fields.ts';
import { type HclBlock, type HclMap, type HclValue, readHcl } from './read-hcl.ts';

// The table of the provider's documentation (juniper/mist, July 2026), written apart from the exporter's.
const ORG_TOPICS =
  'alarms audits client-info client-join client-sessions device-events device-updowns guest-authorizations mxedge-events minis-application minis-reachability nac-accounting nac-events';
const SITE_TOPICS = `${ORG_TOPICS} asset-raw asset-raw-rssi client-latency discovered-raw-rssi location location-asset location-centrak location-client location-sdk location-unclient occupancy-alerts rssizone sdkclient-scan-data vbeacon wifi-conn-raw wifi-unconn-raw zone`;
const COMMON =
  'name url topics type enabled verify_cert headers secret single_event_per_message splunk_token oauth2_grant_type oauth2_token_url oauth2_scopes oauth2_client_id oauth2_client_secret oauth2_username oauth2_password';
const words = (text: string) => text.split(' ');

export const topicsOf = (site: boolean) => words(site ? SITE_TOPICS : ORG_TOPICS);

/** A text as it stands there; null where it holds a reference. */
export function textOf(value: HclValue | undefined): string | null | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.some(part => typeof part !== 'string')) return null;
  return value.join('');
}

export const elementsOf = (value: HclValue | undefined): (string | null)[] =>
  typeof value === 'object' && 'list' in value ? value.list.map(each => textOf(each) ?? null) : [];

type Condition = readonly [what: string, holds: (given: HclBlock['attributes'], site: boolean) => boolean];

const typeOf = (given: HclBlock['attributes']) => textOf(given.get('type')) ?? 'http-post';
const grantOf = (given: HclBlock['attributes']) => textOf(given.get('oauth2_grant_type'));
const requires = (name: string, when: (given: HclBlock['attributes']) => boolean): Condition => [
  name,
  given => !when(given) || given.has(name),
];
const only = (name: string, types: readonly string[]): Condition => [
  `${name} at the type`,
  given => !given.has(name) || types.includes(typeOf(given)),
];

/** What keeps a configuration from being applied, each with the words that a warning has to hold. */
const mayBeTold: readonly (readonly [Condition, RegExp])[] = [
  [requires('name', () => true), /needs .*a name/],
  [requires('url', () => true), /needs .*a URL/],
  [['topics', given => elementsOf(given.get('topics')).length > 0], /needs .*at least one topic/],
  ...(
    [
      ['splunk_token', given => typeOf(given) === 'splunk'],
      ['oauth2_grant_type', given => typeOf(given) === 'oauth2'],
      ['oauth2_client_id', given => grantOf(given) === 'client_credentials'],
      ['oauth2_client_secret', given => grantOf(given) === 'client_credentials'],
      ['oauth2_username', given => grantOf(given) === 'password'],
      ['oauth2_password', given => grantOf(given) === 'password'],
    ] satisfies [string, (given: HclBlock['attributes']) => boolean][]
  ).map(([name, when]) => [requires(name, when), new RegExp(`needs .*\\b${name}\\b`)] as const),
];

/** What must never be written. */
const never: readonly Condition[] = [
  only('headers', ['http-post', 'oauth2']),
  only('oauth2_token_url', ['oauth2']),
  only('oauth2_scopes', ['oauth2']),
  ['type', given => ['', ...webhookTypes].includes(typeOf(given))],
  ['grant', given => !given.has('oauth2_grant_type') || grantTypes.some(each => each === grantOf(given))],
  [
    'topics',
    (given, site) =>
      elementsOf(given.get('topics')).every(topic => topic === null || topicsOf(site).includes(topic)),
  ],
  [
    'attributes',
    (given, site) =>
      [...given.keys()].every(name =>
        words(`${COMMON} ${site ? 'site_id assetfilter_ids' : 'org_id'}`).includes(name),
      ),
  ],
  ['place', (given, site) => given.has(site ? 'site_id' : 'org_id')],
];

/** Whether the provider refuses a field in a resource, or would ask for more because of it. */
export function mayBeLeftOut(field: string, resource: HclBlock | undefined): boolean {
  const given = new Map([...(resource?.attributes ?? []), [field, true] as const]);
  const site = resource?.labels[0] === 'mist_site_webhook';
  const isRefused = never.some(([, holds]) => !holds(given, site));
  return isRefused || (field === 'oauth2_grant_type' && typeOf(given) !== 'oauth2');
}

const RESERVED = words('source version providers count for_each lifecycle depends_on locals');

/** Everything that Terraform or the provider would refuse and that no warning tells. */
export function faultsOf(text: string, warnings: readonly string[]): string[] {
  const blocks = readHcl(text);
  const ofType = (type: string) => blocks.filter(block => block.type === type);
  const names = (type: string) => ofType(type).map(({ labels }) => labels.join('.'));
  const faults: string[] = [];
  for (const type of ['resource', 'variable']) {
    if (new Set(names(type)).size < names(type).length) faults.push(`a second ${type}`);
    if (names(type).some(name => !/^(?:mist_(?:org|site)_webhook\.)?[A-Za-z_]\w*$/.test(name)))
      faults.push(`name of a ${type}`);
  }
  if (names('variable').some(name => RESERVED.includes(name))) faults.push('reserved variable');
  const variables = new Map(ofType('variable').map(block => [`var.${block.labels[0]}`, block.attributes]));
  const uses = JSON.stringify(plain(blocks.map(({ attributes }) => attributes))).matchAll(
    /"(var\.\w+)(\[each\.key\])?"/g,
  );
  for (const [, used = '', index] of uses) {
    const type = JSON.stringify(variables.get(used)?.get('type'));
    if (type !== JSON.stringify([{ reference: index ? 'map(string)' : 'string' }]))
      faults.push(`${used} is not declared so`);
  }
  for (const attributes of variables.values())
    if (attributes.get('sensitive') === true && attributes.has('default')) faults.push('default of a secret');
  const instances = instancesOf(blocks);
  const imported = importsOf(blocks);
  if (imported.size < ofType('import').length) faults.push('a second import');
  for (const [to, id] of imported) {
    const place = placeIn(instances.get(to));
    if (!place || !id?.startsWith(`${place}.`)) faults.push('import of nothing');
  }
  for (const [address, attributes] of instances) {
    const site = address.startsWith('mist_site_webhook.');
    faults.push(...never.filter(([, holds]) => !holds(attributes, site)).map(([what]) => what));
    for (const [[what, holds], told] of mayBeTold)
      if (!holds(attributes, site) && !warnings.some(warning => told.test(warning))) faults.push(what);
  }
  return faults;
}

const placeIn = (given: HclBlock['attributes'] | undefined) =>
  textOf(given?.get('site_id') ?? given?.get('org_id'));

/** The ids that are imported, by the resource that adopts them. */
export function importsOf(blocks: readonly HclBlock[]): Map<string, string | null | undefined> {
  const imports = blocks.filter(({ type }) => type === 'import');
  return new Map(
    imports.map(({ attributes }) => [referenceIn(attributes.get('to')), textOf(attributes.get('id'))]),
  );
}

/** What Terraform makes of the resources: the attributes of each webhook, by its address. */
export function instancesOf(blocks: readonly HclBlock[]): Map<string, HclBlock['attributes']> {
  const locals = blocks.filter(({ type }) => type === 'locals').flatMap(each => [...each.attributes]);
  const known = new Map(locals.map(([name, value]) => [`local.${name}`, value]));
  if (known.size < locals.length) throw new Error('a second local');
  return new Map(
    blocks
      .filter(({ type }) => type === 'resource')
      .flatMap(({ labels, attributes }): [string, HclBlock['attributes']][] => {
        const { for_each: over, ...own } = Object.fromEntries(attributes);
        if (over === undefined) return [[labels.join('.'), attributes]];
        const list = known.get(referenceIn(over));
        if (!isMap(list)) throw new Error('for_each over no map');
        return [...list.map].map(([key, each]) => [
          `${labels.join('.')}[${JSON.stringify(key)}]`,
          new Map(Object.entries(own).map(([name, value]) => [name, eachIn(value, each)])),
        ]);
      }),
  );
}

const isMap = (value: HclValue | undefined): value is HclMap =>
  typeof value === 'object' && 'map' in value && value.map instanceof Map;

function referenceIn(value: HclValue | undefined): string {
  const [only, ...others] = Array.isArray(value) ? value : [];
  return typeof only === 'object' && others.length === 0 ? only.reference : '';
}

/** A value with what stands for `each.value`, or for a member of it. */
function eachIn(value: HclValue, each: HclValue): HclValue {
  const reference = referenceIn(value);
  if (reference === 'each.value') return each;
  if (!reference.startsWith('each.value.')) return value;
  const member = reference.slice('each.value.'.length);
  const found = isMap(each) ? each.map.get(member) : undefined;
  if (found === undefined) throw new Error(`no ${member} in each.value`);
  return found;
}

function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, each]) => [key, plain(each)]));
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
    : value;
}
