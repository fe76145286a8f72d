import type { Address } from './address-of.ts';
import { fileSlug } from './file-slug.ts';
import { hclString } from './hcl-string.ts';
import type { Variable } from './variable.ts';
import type { Webhook } from './webhook.ts';

/** The provider's optional and required attributes beside the address (juniper/mist, July 2026), in its order of use. */
const attributes = [
  'name',
  'enabled',
  'type',
  'url',
  'verify_cert',
  'secret',
  'splunk_token',
  'oauth2_grant_type',
  'oauth2_token_url',
  'oauth2_client_id',
  'oauth2_client_secret',
  'oauth2_username',
  'oauth2_password',
  'single_event_per_message',
  'topics',
  'oauth2_scopes',
  'assetfilter_ids',
  'headers',
];
const siteOnly = ['assetfilter_ids'];

/** Names that Terraform refuses for input variables. */
const reserved = ['source', 'version', 'providers', 'count', 'for_each', 'lifecycle', 'depends_on', 'locals'];

export interface TerraformText {
  readonly text: string;
  /** Fields of the webhook that the provider does not know. */
  readonly notKnown: readonly string[];
}

/** A webhook in variable notation, its variables and where it is created. */
export interface Resource {
  readonly webhook: Webhook;
  readonly variables: readonly Variable[];
  readonly address: Address;
}

/** A configuration for the Terraform provider juniper/mist: variables first, each once, then a resource a webhook. */
export function toTerraform(resources: readonly Resource[]): TerraformText {
  const declared = new Map(
    resources.flatMap(({ variables }) => variables).map(each => [each.name, declaration(each)]),
  );
  const ids = resources
    .filter(({ address: { id } }) => id === undefined)
    .map(({ address: { scope } }) => `${scope}_id`)
    .filter((name, index, all) => !declared.has(name) && all.indexOf(name) === index)
    .map(name => `variable "${name}" {\n  type = string\n}`);
  const names = new Map<string, number>();
  const blocks = resources.map(resource => {
    const name = resourceName(resource.webhook.name);
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return resourceBlock(resource, count === 1 ? name : `${name}_${count}`);
  });
  return {
    text: `${[PROVIDER, ...ids, ...declared.values(), ...blocks].join('\n\n')}\n`,
    notKnown: [...new Set(resources.flatMap(notKnown))],
  };
}

function resourceBlock({ webhook, address: { scope, id } }: Resource, name: string): string {
  const present = new Map(givenFields(webhook));
  const idName = `${scope}_id`;
  const reference = (variable: string) => `var.${variableName(variable)}`;
  const lines: [string, string][] = [[idName, id === undefined ? `var.${idName}` : hclString(id, reference)]];
  for (const field of knownFields(scope)) {
    if (present.has(field)) lines.push([field, expression(present.get(field), reference)]);
  }
  return `resource "mist_${scope}_webhook" "${name}" {\n${body(lines)}\n}`;
}

function knownFields(scope: Address['scope']): string[] {
  return attributes.filter(name => scope === 'site' || !siteOnly.includes(name));
}

function givenFields(webhook: Webhook): [string, unknown][] {
  return Object.entries(webhook).filter(([, value]) => value !== null && value !== undefined && value !== '');
}

function notKnown({ webhook, address: { scope } }: Resource): string[] {
  const known = knownFields(scope);
  return givenFields(webhook)
    .map(([name]) => name)
    .filter(name => !known.includes(name));
}

const PROVIDER = `terraform {
  required_providers {
    mist = {
      source = "juniper/mist"
    }
  }
}`;

function declaration({ name, label, kind, default: value }: Variable): string {
  const none = (variable: string) => variable;
  const lines: [string, string][] = [['type', 'string']];
  if (label !== '') lines.push(['description', hclString(label.replaceAll('{{', '{{{{'), none)]);
  if (kind === 'secret') lines.push(['sensitive', 'true']);
  if (value !== undefined) lines.push(['default', hclString(value.replaceAll('{{', '{{{{'), none)]);
  return `variable "${variableName(name)}" {\n${body(lines)}\n}`;
}

/** Lines with their equals signs one below the other, as `terraform fmt` has them; what takes several lines comes last. */
function body(lines: readonly [string, string][]): string {
  const short = lines.filter(([, value]) => !value.includes('\n'));
  const width = Math.max(...short.map(([name]) => name.length));
  const long = lines.filter(([, value]) => value.includes('\n'));
  return [
    ...short.map(([name, value]) => `  ${name.padEnd(width)} = ${value}`),
    ...long.map(([name, value]) => `  ${name} = ${value}`),
  ].join('\n');
}

function expression(value: unknown, reference: (name: string) => string): string {
  if (typeof value === 'string') return hclString(value, reference);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return list(value.map(each => `    ${expression(each, reference)},`));
  const members = Object.entries(value).map(
    ([key, each]) => [keyOf(key), expression(each, reference)] as const,
  );
  const width = Math.max(0, ...members.map(([key]) => key.length));
  return members.length === 0
    ? '{}'
    : ['{', ...members.map(([key, each]) => `    ${key.padEnd(width)} = ${each}`), '  }'].join('\n');
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? '[]' : ['[', ...lines, '  ]'].join('\n');
}

/** Names of headers are literal. */
function keyOf(key: string): string {
  return hclString(key.replaceAll('{{', '{{{{'), name => name);
}

function variableName(name: string): string {
  return reserved.includes(name) ? `${name}_value` : name;
}

function resourceName(name: string | null | undefined): string {
  const slug = fileSlug(name ?? '').replaceAll('-', '_');
  return /^[a-z]/.test(slug) ? slug : `webhook_${slug}`;
}
