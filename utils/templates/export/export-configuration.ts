import { counted } from '../../language/counted.ts';
import { listed } from '../../language/listed.ts';
import { sentence } from '../../language/sentence.ts';
import { type FieldName, fieldTitles } from '../../webhook/fields.ts';
import { describeVariables } from '../describe-variables.ts';
import { redact } from '../redact.ts';
import type { TemplateMeta } from '../secure-template.ts';
import { type Template, toTemplateFile, type Variable } from '../template.ts';
import { fileSlug } from '../text.ts';
import { escapeBraces, mapStrings } from '../variables.ts';
import { orderFields, type Webhook } from '../webhook.ts';
import { type Address, addressOf, type Place, type Resource } from './address.ts';
import { takenByProvider } from './terraform-provider.ts';
import { toCurl } from './to-curl.ts';
import { toTerraform } from './to-terraform.ts';

export const exportFormats = ['mist-api', 'template', 'curl', 'terraform'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a file of each format is called behind the webhook's name, and its media type. */
export const endings: Readonly<Record<ExportFormat, { name: string; extension: string; mediaType: string }>> =
  {
    'mist-api': { name: 'webhook', extension: 'json', mediaType: 'application/json' },
    template: { name: 'webhook-template', extension: 'json', mediaType: 'application/json' },
    curl: { name: 'webhook', extension: 'sh', mediaType: 'application/x-sh' },
    terraform: { name: 'webhook', extension: 'tf', mediaType: 'text/plain' },
  };

/** A webhook and where it is, or is to be made. Its own `id`, `org_id` and `site_id` say whether Mist has it there. */
export interface ExportInput extends Place {
  readonly webhook: Webhook;
  /** Given where the webhook is a template's, in variable notation; else it is literal. */
  readonly variables?: readonly Variable[];
  /** Else each secret is a variable. */
  readonly includeSecrets: boolean;
  /** Fields of the form whose value is not known; they are named in the warnings. */
  readonly leftOut: readonly FieldName[];
  /** Where it is, if that is known already; else made of the place and of the webhook's own fields. */
  readonly address?: Address;
  /** For the format `template`; else made of the webhook's name and the scope. */
  readonly template?: TemplateMeta;
}

export interface Exported {
  readonly text: string;
  /** Holds `WITH-SECRETS` where the text holds secrets in clear. */
  readonly fileName: string;
  readonly mediaType: string;
  /** The variables of the text. */
  readonly variables: readonly Variable[];
  /** Sentences for the person who exports. */
  readonly warnings: readonly string[];
}

/**
 * Writes a webhook as the JSON that the Mist API takes (`POST /api/v1/…/webhooks`), as a file with one template,
 * as a cURL command for bash, or as Terraform. Read-only fields are left out. Deterministic; never throws.
 */
export function exportConfiguration(format: ExportFormat, input: ExportInput): Exported {
  const one = prepared(input);
  const { name, extension, mediaType } = endings[format];
  const slug = fileSlug(one.webhook.name || (input.template?.name ?? ''));
  return {
    text: format === 'mist-api' ? jsonText(one.webhook) : written(format, [one]),
    fileName: `${slug}-${name}${one.inClear > 0 ? '-WITH-SECRETS' : ''}.${extension}`,
    mediaType,
    variables: one.variables,
    warnings: [...warningsOf(format, one), ...effectsOf(format, [one])],
  };
}

/** A webhook with the template that it makes. */
export interface Prepared extends Exporting {
  readonly template: Template;
}

/** What is written of a webhook in any format: in variable notation, without secrets unless they are wanted. */
export function prepared(input: ExportInput): Prepared {
  const { includeSecrets, leftOut, variables: declared } = input;
  const plain = orderFields(input.webhook);
  const notation = declared ? plain : mapStrings(plain, escapeBraces);
  const redacted = redact(plain, declared && { variables: declared });
  const webhook = includeSecrets ? notation : redacted.webhook;
  const variables = includeSecrets ? describeVariables(notation, declared ?? []) : redacted.variables;
  return {
    webhook,
    variables,
    leftOut,
    template: templateOf(webhook, variables, input),
    address: input.address ?? addressOf(input, input.webhook),
    secretNames: includeSecrets ? 0 : redacted.found.filter(({ variable }) => variable === '').length,
    inClear: includeSecrets ? redacted.found.length : 0,
    escaped: JSON.stringify(plain) !== JSON.stringify(notation),
  };
}

function templateOf(
  webhook: Webhook,
  variables: readonly Variable[],
  { scope, template }: ExportInput,
): Template {
  const name = webhook.name || 'Webhook';
  const meta = { id: fileSlug(name), name: name.slice(0, 200), description: '', tags: [] };
  const given = template && { ...template, tags: [...(template.tags ?? [])] };
  return {
    ...meta,
    scope: scope === 'unknown' ? 'any' : scope,
    ...given,
    variables: [...variables],
    webhook,
  };
}

/** Webhooks in one text: a list, a file of templates, one command after the other, or one configuration. */
export function written(format: ExportFormat, webhooks: readonly Prepared[]): string {
  switch (format) {
    case 'mist-api':
      return jsonText(webhooks.map(({ webhook }) => webhook));
    case 'template':
      return toTemplateFile(webhooks.map(({ template }) => template));
    case 'curl':
      return toCurl(webhooks, effectsOf(format, webhooks));
    case 'terraform':
      return toTerraform(webhooks);
  }
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** One webhook of an export, and what was lost or changed before it was written. */
export interface Exporting extends Resource {
  /** Fields of the form whose value is not known. */
  readonly leftOut: readonly FieldName[];
  /** How many headers and fields are left out, since their name may hold a secret. */
  readonly secretNames: number;
  /** How many secrets are in it in clear. */
  readonly inClear: number;
  /** Whether braces had to be doubled. */
  readonly escaped: boolean;
}

/** What a person has to know of one webhook before the text is used. */
export function warningsOf(format: ExportFormat, { webhook, address, ...more }: Exporting): string[] {
  const titles = more.leftOut.map(field => sentence('quoted', { text: fieldTitles[field] }));
  const forTools = format === 'curl' || format === 'terraform';
  return [
    ...(titles.length > 0 ? [sentence('export_left_out', { fields: listed(titles) })] : []),
    ...(more.secretNames > 0 ? [counted('export_secret_names', more.secretNames)] : []),
    ...(format === 'terraform' ? takenByProvider(webhook, address.scope).remarks : []),
    ...(forTools && address.presumed ? [sentence('export_scope_unknown')] : []),
    ...(format === 'mist-api' && more.escaped ? [sentence('export_braces')] : []),
  ];
}

/** What using the text does, and what is in it in clear, over all of its webhooks. */
export function effectsOf(format: ExportFormat, webhooks: readonly Exporting[]): string[] {
  const existing = webhooks.filter(({ address }) => address.webhookId !== undefined).length;
  const others = webhooks.length - existing;
  const inClear = webhooks.reduce((sum, each) => sum + each.inClear, 0);
  const keys = format === 'curl' || format === 'terraform' ? effectKeys[format] : undefined;
  return [
    ...(inClear > 0 ? [counted('export_secrets_in_clear', inClear)] : []),
    ...(keys && existing > 0 ? [counted(keys.existing, existing)] : []),
    ...(keys && others > 0 ? [counted(keys.others, others)] : []),
  ];
}

const effectKeys = {
  curl: { existing: 'export_curl_exists', others: 'export_curl_creates' },
  terraform: { existing: 'export_terraform_exists', others: 'export_terraform_creates' },
} as const;
