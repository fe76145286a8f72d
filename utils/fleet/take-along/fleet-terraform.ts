import { counted } from '../../language/counted.ts';
import { sentence } from '../../language/sentence.ts';
import type { Exported } from '../../templates/export/export-configuration.ts';
import { body, expression, hclString, literal } from '../../templates/export/hcl.ts';
import { type Taken, takenByProvider } from '../../templates/export/terraform-provider.ts';
import { resourceName, settings } from '../../templates/export/to-terraform.ts';
import { cut, distinctNames } from '../../templates/text.ts';
import { variablesIn } from '../../templates/variables.ts';
import { type FleetWebhook, leftOutOf } from '../fleet.ts';
import { variablesOf } from '../read-webhook.ts';
import { made, type Steps } from './steps.ts';

/** Webhooks that are one resource: a single one, or the same one at several sites. */
interface Group {
  readonly first: FleetWebhook;
  readonly members: readonly FleetWebhook[];
  /** Whether each site has a URL of its own. */
  readonly ownUrls: boolean;
  readonly attributes: Taken['attributes'];
  /** Sentences: what is left out, and what keeps it from being applied. */
  readonly remarks: readonly string[];
}

/** What a resource is called, and how its parts are. */
interface Names {
  readonly label: string;
  /** By the variables' names in the webhook. */
  readonly variables: ReadonlyMap<string, string>;
  /** What stands for a site in `for_each`, by its id. */
  readonly keys: ReadonlyMap<string, string>;
}

/**
 * A configuration for the Terraform provider juniper/mist that adopts webhooks as they are: an import block for each, one
 * resource with `for_each` where several sites have the same but for the URL, and a variable for each secret.
 */
export function* fleetTerraform(webhooks: readonly FleetWebhook[]): Steps<Omit<Exported, 'variables'>> {
  const groups = yield* groupsOf(webhooks);
  const names = yield* namesOf(groups, webhooks);
  const effect = counted('export_terraform_exists', webhooks.length);
  const blocks = [`# ${effect}\n${settings(true)}`];
  for (const [index, group] of groups.entries()) {
    const named = names[index];
    if (named) blocks.push(yield* blocksOf(group, named));
  }
  const warnings = yield* made(groups, ({ first, remarks }) =>
    remarks.map(warning =>
      sentence('templates_export_warning', { name: first.webhook.name || 'Webhook', warning }),
    ),
  );
  return {
    text: `${blocks.join('\n\n')}\n`,
    fileName: 'mist-webhooks.tf',
    mediaType: 'text/plain',
    warnings: [effect, ...warnings.flat()],
  };
}

function* groupsOf(webhooks: readonly FleetWebhook[]): Steps<Group[]> {
  const times = new Map<string, number>();
  const keys = yield* made(webhooks, ({ place, webhook, leftOut, unlike }) => {
    // A URL with a secret in it cannot stand in the list of sites.
    const url = variablesIn({ url: webhook.url }).length > 0 ? webhook.url : Boolean(webhook.url);
    const alike = JSON.stringify([place.scope, { ...webhook, url }, leftOut, unlike]);
    const time = (times.get(`${place.id} ${alike}`) ?? 0) + 1;
    times.set(`${place.id} ${alike}`, time);
    return `${time} ${alike}`;
  });
  const groups = Map.groupBy(webhooks, (_, index) => keys[index]);
  const found = yield* made(groups.values(), members => {
    const [first] = members;
    if (!first) return [];
    const { place, webhook } = first;
    const { attributes, remarks } = takenByProvider(webhook, place.scope);
    return {
      first,
      members,
      ownUrls: members.some(each => each.webhook.url !== webhook.url),
      attributes,
      remarks: [...remarks, ...leftOutOf(first)],
    };
  });
  return found.flat();
}

function* namesOf(groups: readonly Group[], webhooks: readonly FleetWebhook[]): Steps<Names[]> {
  const keys = yield* placeKeys(webhooks);
  const labels = distinctNames(yield* made(groups, ({ first }) => resourceName(first.webhook.name)));
  const used = yield* made(groups, ({ first }) => variablesIn(first.webhook));
  const hclNames = distinctNames(
    used.flatMap((names, index) => names.map(name => `${labels[index]}_${name}`)),
  ).values();
  return groups.map((_, index) => ({
    label: labels[index] ?? 'webhook',
    variables: new Map((used[index] ?? []).map(name => [name, hclNames.next().value ?? name])),
    keys,
  }));
}

/** The sites' names, without what means something in a string of HCL. Terraform compares keys after normalisation (NFC). */
function* placeKeys(webhooks: readonly FleetWebhook[]): Steps<Map<string, string>> {
  const places = [...new Map(webhooks.map(({ place }) => [place.id, place.name])).entries()];
  const keys = distinctNames(
    yield* made(places, ([id, name]) =>
      cut(name || id, 200)
        .normalize('NFC')
        .replaceAll(/["\\$%]/g, '_'),
    ),
  );
  return new Map(places.map(([id], index) => [id, keys[index] ?? id]));
}

function* blocksOf(group: Group, names: Names): Steps<string> {
  const { first, members, ownUrls, attributes, remarks } = group;
  const isOne = members.length === 1;
  const { scope } = first.place;
  const type = `mist_${scope}_webhook`;
  const reference = (name: string) => `var.${names.variables.get(name)}${isOne ? '' : '[each.key]'}`;
  const site = ownUrls ? 'each.value.site_id' : 'each.value';
  const lines = attributes.map(([name, value]): [string, string] => [
    name,
    name === 'url' && ownUrls ? 'each.value.url' : expression(value, reference),
  ]);
  const head: [string, string][] = isOne
    ? [[`${scope}_id`, literal(first.place.id)]]
    : [
        ['for_each', `local.${names.label}`],
        ['site_id', site],
      ];
  const comments = remarks.map(text => `# ${cut(text, 2000)}\n`).join('');
  return [
    ...declarations(group, names),
    ...(isOne ? [] : [yield* sitesOf(group, names)]),
    `${comments}resource "${type}" "${names.label}" {\n${body([...head, ...lines])}\n}`,
    ...(yield* made(members, ({ id, place }) => {
      const key = isOne ? '' : `[${literal(keyOf(place.id, names))}]`;
      return `import {\n  to = ${type}.${names.label}${key}\n  id = ${literal(`${place.id}.${id}`)}\n}`;
    })),
  ].join('\n\n');
}

function declarations({ first, members }: Group, { variables }: Names): string[] {
  const isOne = members.length === 1;
  return variablesOf(first.webhook).map(({ name, label }) => {
    const description = isOne ? label : sentence('fleet_terraform_by_site', { label });
    const lines: [string, string][] = [
      ['type', isOne ? 'string' : 'map(string)'],
      ['description', literal(description)],
      ['sensitive', 'true'],
    ];
    return `variable "${variables.get(name)}" {\n${body(lines)}\n}`;
  });
}

/** The sites of one resource: their ids by their names, with their URLs where these differ. */
function* sitesOf({ members, ownUrls }: Group, names: Names): Steps<string> {
  const entries = yield* made(members, ({ place, webhook }): [string, string] => {
    const url = hclString(webhook.url ?? '', name => name);
    return [
      literal(keyOf(place.id, names)),
      ownUrls ? `{ site_id = ${literal(place.id)}, url = ${url} }` : literal(place.id),
    ];
  });
  const width = Math.max(...entries.map(([key]) => key.length));
  const list = entries.map(([key, value]) => `    ${key.padEnd(width)} = ${value}\n`).join('');
  return `locals {\n  ${names.label} = {\n${list}  }\n}`;
}

const keyOf = (site: string, { keys }: Names) => keys.get(site) ?? site;
