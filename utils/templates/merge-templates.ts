import { numbered } from './numbered.ts';
import { sameJson } from './same-json.ts';
import type { Template } from './template.ts';

/** What to do with a template whose id is taken by a different one. */
export type MergeChoice = 'keep-both' | 'replace' | 'skip';

export type Choose = (existing: Template, incoming: Template) => MergeChoice;

export interface Merge {
  /** Those that were there, in their order, then those that are new, in theirs. */
  readonly templates: readonly Template[];
  /** Ids, as they are in `templates`. */
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly skipped: readonly string[];
  /** Ids of templates that were there already, just the same. */
  readonly unchanged: readonly string[];
}

/**
 * Adds templates to others. One whose id is free is added; for others the choice decides: `keep-both` adds a copy
 * under the next free id (`id-2`, name `… (2)`). Deterministic, and doing it twice is as doing it once.
 */
export function mergeTemplates(
  existing: readonly Template[],
  incoming: readonly Template[],
  choice: MergeChoice | Choose,
): Merge {
  const choose: Choose = typeof choice === 'string' ? () => choice : choice;
  const templates = new Map(existing.map(template => [template.id, template]));
  const ids = {
    added: new Set<string>(),
    replaced: new Set<string>(),
    skipped: new Set<string>(),
    unchanged: new Set<string>(),
  };
  for (const template of incoming) {
    const { what, put } = place(templates, template, choose);
    if (what === 'added' || what === 'replaced') templates.set(put.id, put);
    ids[what].add(put.id);
  }
  return {
    templates: [...templates.values()],
    added: [...ids.added],
    replaced: [...ids.replaced],
    skipped: [...ids.skipped],
    unchanged: [...ids.unchanged],
  };
}

interface Placement {
  readonly what: 'added' | 'replaced' | 'skipped' | 'unchanged';
  readonly put: Template;
}

function place(templates: ReadonlyMap<string, Template>, template: Template, choose: Choose): Placement {
  const there = templates.get(template.id);
  if (!there) return { what: 'added', put: template };
  if (sameJson(there, template)) return { what: 'unchanged', put: there };
  const choice = choose(there, template);
  if (choice !== 'keep-both') return { what: choice === 'replace' ? 'replaced' : 'skipped', put: template };
  for (let count = 2; ; count += 1) {
    const copy = {
      ...template,
      id: numbered(template.id, `-${count}`, 100),
      name: numbered(template.name, ` (${count})`, 200),
    };
    const taken = templates.get(copy.id);
    if (!taken) return { what: 'added', put: copy };
    if (sameJson(taken, copy)) return { what: 'unchanged', put: taken };
  }
}
