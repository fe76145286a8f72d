import type { FieldName } from './fields.ts';

/** From the worst on. */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/**
 * Something Mist would get wrong or a person should know. Data only: the sentences stand in the message table.
 * `code` is stable; `args` fill the sentences' placeholders.
 */
export interface Finding {
  readonly code: string;
  readonly field: FieldName;
  readonly severity: Severity;
  readonly args: Readonly<Record<string, string | number>>;
  /** The place within the field: a header's index, or a line and column of its text (from 1). */
  readonly at?: { readonly header?: number; readonly line?: number; readonly column?: number };
  /** Whether the rule has a fix for this finding. */
  readonly fixable?: boolean;
}

/** Where the draft comes from and what stands around it. */
export interface FormContext {
  readonly scope: 'org' | 'site' | 'unknown';
  readonly mode: 'add' | 'edit';
  /** Whether the person has changed something or tried to save: before that a required field is only still to do. */
  readonly touched: boolean;
  /** Names of the other webhooks in the same list. */
  readonly otherNames: readonly string[];
}
