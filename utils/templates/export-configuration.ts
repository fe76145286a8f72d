import type { FieldName } from '../webhook/fields.ts';
import { addressOf } from './address-of.ts';
import { describeVariables } from './describe-variables.ts';
import { escapeBraces } from './escape-braces.ts';
import type { ExportFormat } from './export-format.ts';
import { fileSlug } from './file-slug.ts';
import { formatWarnings } from './format-warnings.ts';
import { leftOutWarnings } from './left-out-warnings.ts';
import { mapStrings } from './map-strings.ts';
import { orderFields } from './order-fields.ts';
import { redact } from './redact.ts';
import { secretWarnings } from './secret-warnings.ts';
import type { Template } from './template.ts';
import type { TemplateMeta } from './template-from-webhook.ts';
import { toCurl } from './to-curl.ts';
import { toTemplateFile } from './to-template-file.ts';
import { toTerraform } from './to-terraform.ts';
import type { Variable } from './variable.ts';
import type { Webhook } from './webhook.ts';

export { type ExportFormat, exportFormats } from './export-format.ts';

export interface ExportInput {
  readonly webhook: Webhook;
  /** Given where the webhook is a template's, in variable notation; else it is literal. */
  readonly variables?: readonly Variable[];
  readonly scope: 'org' | 'site' | 'unknown';
  readonly org_id?: string;
  readonly site_id?: string;
  /** Such as `api.mist.com`. */
  readonly apiHost?: string;
  /** Else each secret is a variable. */
  readonly includeSecrets: boolean;
  /** Fields of the form whose value is not known; they are named in the warnings. */
  readonly leftOut: readonly FieldName[];
  /** For the format `template`; else made of the webhook's name and the scope. */
  readonly template?: TemplateMeta;
}

export interface Exported {
  readonly text: string;
  /** Holds `WITH-SECRETS` where the text holds secrets in clear. */
  readonly fileName: string;
  readonly mediaType: string;
  /** What stands as a variable in the text. */
  readonly variables: readonly Variable[];
  /** Sentences for the person who exports. */
  readonly warnings: readonly string[];
}

/**
 * Writes a webhook as the JSON that the Mist API takes (`POST /api/v1/…/webhooks`), as a file with one template,
 * as a cURL command for bash, or as Terraform. Read-only fields are left out. Deterministic; never throws.
 */
export function exportConfiguration(format: ExportFormat, input: ExportInput): Exported {
  const { includeSecrets, leftOut, variables: declared } = input;
  const plain = orderFields(input.webhook);
  const written = declared ? plain : mapStrings(plain, escapeBraces);
  const redacted = redact(plain, declared && { variables: declared });
  const webhook = includeSecrets ? written : redacted.webhook;
  const variables = includeSecrets ? describeVariables(written, declared ?? []) : redacted.variables;
  const { text, notKnown } = write(format, webhook, variables, input);
  const inClear = includeSecrets ? redacted.added.length : 0;
  const { name, extension, mediaType } = endings[format];
  const slug = fileSlug(input.webhook.name ?? '');
  return {
    text,
    fileName: `${slug}-${name}${inClear > 0 ? '-WITH-SECRETS' : ''}.${extension}`,
    mediaType,
    variables,
    warnings: [
      ...leftOutWarnings(leftOut, notKnown),
      ...secretWarnings(webhook, inClear),
      ...formatWarnings(format, webhook, {
        presumed: addressOf(input).presumed,
        escaped: isEscaped(plain, written),
      }),
    ],
  };
}

const endings: Readonly<Record<ExportFormat, { name: string; extension: string; mediaType: string }>> = {
  'mist-api': { name: 'webhook', extension: 'json', mediaType: 'application/json' },
  template: { name: 'webhook-template', extension: 'json', mediaType: 'application/json' },
  curl: { name: 'webhook', extension: 'sh', mediaType: 'application/x-sh' },
  terraform: { name: 'webhook', extension: 'tf', mediaType: 'text/plain' },
};

interface Written {
  readonly text: string;
  /** Fields that the format cannot hold. */
  readonly notKnown: readonly string[];
}

function write(
  format: ExportFormat,
  webhook: Webhook,
  variables: readonly Variable[],
  input: ExportInput,
): Written {
  switch (format) {
    case 'mist-api':
      return { text: `${JSON.stringify(webhook, null, 2)}\n`, notKnown: [] };
    case 'template':
      return { text: toTemplateFile([templateOf(webhook, variables, input)]), notKnown: [] };
    case 'curl':
      return { text: toCurl(webhook, variables, addressOf(input)), notKnown: [] };
    case 'terraform':
      return toTerraform([{ webhook, variables, address: addressOf(input) }]);
  }
}

function templateOf(
  webhook: Webhook,
  variables: readonly Variable[],
  { scope, template }: ExportInput,
): Template {
  const name = webhook.name || 'Webhook';
  const meta = { id: fileSlug(name), name: name.slice(0, 200), description: '', tags: [] };
  const place: Template['scope'] = scope === 'unknown' ? 'any' : scope;
  const given = template && { ...template, tags: [...(template.tags ?? [])] };
  return { ...meta, scope: place, ...given, variables: [...variables], webhook };
}

function isEscaped(plain: Webhook, written: Webhook): boolean {
  return JSON.stringify(plain) !== JSON.stringify(written);
}
