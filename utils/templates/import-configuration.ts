import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import type { Template } from './template.ts';
import type { Variable } from './variable.ts';
import type { Webhook } from './webhook.ts';

export interface Imported {
  readonly title: string;
  /** In variable notation: give it to `applyVariables` before it is used. */
  readonly webhook: Webhook;
  readonly variables: readonly Variable[];
  /** Read-only fields that were left out. */
  readonly dropped: readonly string[];
  /** Fields that are kept and that the form does not show. */
  readonly unknown: readonly string[];
  /** Set where it comes from a template file. */
  readonly template?: Template;
}

export type ImportResult =
  | { readonly ok: true; readonly webhooks: readonly Imported[]; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a configuration from text or a file's bytes. Never throws. */
export function importConfiguration(_source: string | Uint8Array): ImportResult {
  return { ok: false, problems: [] };
}
