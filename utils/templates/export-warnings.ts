import { counted } from '../language/counted.ts';
import { listed } from '../language/listed.ts';
import { sentence } from '../language/sentence.ts';
import { type FieldName, fieldTitles } from '../webhook/fields.ts';
import type { ExportFormat } from './export-format.ts';
import { takenByProvider } from './terraform-provider.ts';
import type { Resource } from './to-terraform.ts';

/** One webhook of an export, and what was lost or changed before it was written. */
export interface Exporting extends Resource {
  /** Fields of the form whose value is not known. */
  readonly leftOut: readonly FieldName[];
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
  const told = format === 'curl' || format === 'terraform' ? effectKeys[format] : undefined;
  return [
    ...(inClear > 0 ? [counted('export_secrets_in_clear', inClear)] : []),
    ...(told && existing > 0 ? [counted(told.existing, existing)] : []),
    ...(told && others > 0 ? [counted(told.others, others)] : []),
  ];
}

const effectKeys = {
  curl: { existing: 'export_curl_exists', others: 'export_curl_creates' },
  terraform: { existing: 'export_terraform_exists', others: 'export_terraform_creates' },
} as const;
