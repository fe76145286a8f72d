import { counted } from '../../language/counted.ts';
import type { Variable } from '../template.ts';
import { cut, distinctNames, fileSlug } from '../text.ts';
import type { Resource } from './address.ts';
import { body, expression, literal, type Reference } from './hcl.ts';
import { takenByProvider } from './terraform-provider.ts';

/** Names that Terraform refuses for input variables. */
const reserved = ['source', 'version', 'providers', 'count', 'for_each', 'lifecycle', 'depends_on', 'locals'];

/**
 * A configuration for the Terraform provider juniper/mist: variables first, each once, then each webhook as a resource,
 * with an import block where Mist has it already. Comments say what a person has to know before it is applied.
 */
export function toTerraform(resources: readonly Resource[]): string {
  const declared = distinct(resources.flatMap(({ variables }) => variables));
  const hclNames = distinctNames(
    declared.map(({ name }) => (reserved.includes(name) ? `${name}_value` : name)),
  );
  const nameOf = new Map(declared.map(({ name }, index) => [name, hclNames[index] ?? name]));
  const reference = (variable: string) => `var.${nameOf.get(variable) ?? variable}`;
  const places = resources
    .filter(({ address: { id } }) => id === undefined)
    .map(({ address: { scope } }) => `${scope}_id`);
  const labels = distinctNames(resources.map(({ webhook }) => resourceName(webhook.name)));
  const blocks = [
    settings(resources.some(({ address: { webhookId } }) => webhookId !== undefined)),
    ...[...new Set(places)]
      .filter(name => !hclNames.includes(name))
      .map(name => `variable "${name}" {\n  type = string\n}`),
    ...declared.map((each, index) => declaration(each, hclNames[index] ?? each.name)),
    ...resources.flatMap((each, index) => blocksOf(each, labels[index] ?? 'webhook', reference)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Each variable once. One that is secret anywhere is secret. */
function distinct(variables: readonly Variable[]): Variable[] {
  const byName = new Map<string, Variable>();
  for (const variable of variables) {
    if (byName.get(variable.name)?.kind !== 'secret') byName.set(variable.name, variable);
  }
  return [...byName.values()];
}

/** A webhook's name as the label of a resource. */
export function resourceName(name: string | null | undefined): string {
  const slug = fileSlug(name ?? '').replaceAll('-', '_');
  return /^[a-z]/.test(slug) ? slug : `webhook_${slug}`;
}

/** The provider, and the version of Terraform that import blocks need. */
export function settings(imports: boolean): string {
  return `terraform {
${imports ? '  required_version = ">= 1.5"\n' : ''}  required_providers {
    mist = {
      source = "juniper/mist"
    }
  }
}`;
}

function declaration({ label, kind, default: value }: Variable, name: string): string {
  const lines: [string, string][] = [['type', 'string']];
  if (label !== '') lines.push(['description', literal(label)]);
  if (kind === 'secret') lines.push(['sensitive', 'true']);
  else if (value !== undefined) lines.push(['default', literal(value)]);
  return `variable "${name}" {\n${body(lines)}\n}`;
}

function blocksOf({ webhook, address }: Resource, label: string, reference: Reference): string[] {
  const { scope, id, webhookId } = address;
  const { attributes, remarks } = takenByProvider(webhook, scope);
  const idName = `${scope}_id`;
  const lines: [string, string][] = [
    [idName, id === undefined ? `var.${idName}` : literal(id)],
    ...attributes.map(([name, value]): [string, string] => [name, expression(value, reference)]),
  ];
  const to = `mist_${scope}_webhook.${label}`;
  const comments = webhookId
    ? [counted('export_terraform_exists', 1)]
    : [counted('export_terraform_creates', 1), `terraform import ${to} <${idName}>.<webhook_id>`];
  const resource = [
    ...[...comments, ...remarks].map(text => `# ${cut(text, 2000)}`),
    `resource "mist_${scope}_webhook" "${label}" {\n${body(lines)}\n}`,
  ].join('\n');
  if (!webhookId) return [resource];
  return [`import {\n  to = ${to}\n  id = ${literal(`${id}.${webhookId}`)}\n}`, resource];
}
