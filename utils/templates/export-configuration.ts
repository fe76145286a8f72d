import type { FieldName } from '../webhook/fields.ts';
import type { Variable } from './variable.ts';
import type { Webhook } from './webhook.ts';

export const exportFormats = ['mist-api', 'template', 'curl', 'terraform'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportInput {
  readonly webhook: Webhook;
  /** Given where the webhook is a template's, in variable notation; else it is literal. */
  readonly variables?: readonly Variable[];
  readonly scope: 'org' | 'site' | 'unknown';
  readonly org_id?: string;
  readonly site_id?: string;
  /** Such as `api.mist.com`. */
  readonly apiHost?: string;
  readonly includeSecrets: boolean;
  readonly leftOut: readonly FieldName[];
}

export interface Exported {
  readonly text: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** What stands as a variable in the text. */
  readonly variables: readonly Variable[];
  readonly warnings: readonly string[];
}

/** Writes a webhook in one of the formats. */
export function exportConfiguration(_format: ExportFormat, { webhook }: ExportInput): Exported {
  return {
    text: JSON.stringify(webhook, null, 2),
    fileName: 'webhook.json',
    mediaType: 'application/json',
    variables: [],
    warnings: [],
  };
}
