import type { Template } from './template.ts';

/** What to do with a template whose id is taken by a different one. */
export type MergeChoice = 'keep-both' | 'replace' | 'skip';

export interface Merge {
  readonly templates: readonly Template[];
  /** Ids, as they are in `templates`. */
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly skipped: readonly string[];
  /** Ids of templates that were there already, just the same. */
  readonly unchanged: readonly string[];
}

/** Adds templates to others. */
export function mergeTemplates(
  existing: readonly Template[],
  _incoming: readonly Template[],
  _choice: MergeChoice | ((existing: Template, incoming: Template) => MergeChoice),
): Merge {
  return { templates: existing, added: [], replaced: [], skipped: [], unchanged: [] };
}
