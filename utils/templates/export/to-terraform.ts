import { counted } from '../../language/counted.ts';
import type { Variable } from '../template.ts';
import { cut, distinctNames, fileSlug } from '../text.ts';
import { splitVariables } from '../variables.ts';
import type { Resource } from './address.ts';
import { takenByProvider } from './terraform-provider.ts';

/** Names that Terraform refuses for input variables. */
const reserved = ['source', 'version', 'providers', 'count', 'for_each', 'lifecycle', 'depends_on', 'locals'];

/** Writes the reference to a variable. */
type Reference = (variable: string) => string;

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

function resourceName(name: string | null | undefined): string {
  const slug = fileSlug(name ?? '').replaceAll('-', '_');
  return /^[a-z]/.test(slug) ? slug : `webhook_${slug}`;
}

/** Import blocks came with Terraform 1.5. */
function settings(imports: boolean): string {
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

function expression(value: unknown, reference: Reference): string {
  if (typeof value === 'string') return hclString(value, reference);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    return ['[', ...value.map(each => `    ${expression(each, reference)},`), '  ]'].join('\n');
  }
  const members = Object.entries(value).map(
    ([key, each]) => [literal(key), expression(each, reference)] as const,
  );
  const width = Math.max(...members.map(([key]) => key.length));
  return ['{', ...members.map(([key, each]) => `    ${key.padEnd(width)} = ${each}`), '  }'].join('\n');
}

/** A text without variables. */
function literal(text: string): string {
  return `"${escaped(text)}"`;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A string in variable notation as an expression of HCL (native syntax specification, "Quoted and Heredoc
 * Template Expressions"): `${` and `%{` are doubled, what cannot be seen is written as code points.
 */
export function hclString(value: string, reference: (variable: string) => string): string {
  const pieces = splitVariables(value);
  const [first] = pieces;
  if (first && pieces.length === 1 && 'variable' in first) return reference(first.variable);
  const parts = pieces.map(piece =>
    'text' in piece ? escaped(piece.text) : `\${${reference(piece.variable)}}`,
  );
  // A dollar sign before an interpolation would turn it into text.
  return `"${parts.map((part, index) => (parts[index + 1]?.startsWith('${') ? part.replace(/[$%]$/, codePoint) : part)).join('')}"`;
}

function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/["\\\n\r\t]/g, character => escapes[character] ?? character)
      // Of several signs before a brace only the last one begins a template.
      .replace(
        /(?:(?<!\$)\$+|(?<!%)%+)\{/g,
        run => [...run.slice(0, -2)].map(codePoint).join('') + run.slice(-2, -1) + run.slice(-2),
      )
      .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, codePoint)
  );
}

function codePoint(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
