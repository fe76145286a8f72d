import { sameJson } from './same-json.ts';
import type { Template } from './template.ts';
import { numbered } from './text.ts';

/** What to do with a template whose id is taken by a different one. */
export const mergeChoices = ['keep-both', 'replace', 'skip'] as const;
export type MergeChoice = (typeof mergeChoices)[number];

/** The choice for the template with this id. */
type Choose = (id: string) => MergeChoice;

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
  choose: Choose,
): Merge {
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
  const choice = choose(template.id);
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

/** A template that comes in under an id that a different one has. */
export interface Conflict {
  readonly existing: Template;
  readonly incoming: Template;
}

/** What a person has to decide before templates are merged, in the order in which they come in. */
export function findConflicts(existing: readonly Template[], incoming: readonly Template[]): Conflict[] {
  const byId = new Map(existing.map(template => [template.id, template]));
  return incoming.flatMap(template => {
    const there = byId.get(template.id);
    if (!there) byId.set(template.id, template);
    return there && !sameJson(there, template) ? [{ existing: there, incoming: template }] : [];
  });
}

/** Templates of one file, each under an id of its own, and how many stood in it before just the same. */
export interface Distinct {
  readonly templates: readonly Template[];
  readonly repeated: number;
}

/**
 * Keeps templates of one file with the same id apart, numbered as a merge would, so that only the library's own
 * templates are in its way. Deterministic: the same file gives the same ids again.
 */
export function distinctTemplates(templates: readonly Template[]): Distinct {
  const contents = new Set<string>();
  const taken = new Set(templates.map(({ id }) => id));
  const counts = new Map<string, number>();
  const distinct = templates.flatMap(template => {
    const content = JSON.stringify(template);
    if (contents.has(content)) return [];
    contents.add(content);
    let count = (counts.get(template.id) ?? 0) + 1;
    while (count > 1 && taken.has(idOf(template, count))) count += 1;
    counts.set(template.id, count);
    if (count === 1) return [template];
    taken.add(idOf(template, count));
    return [{ ...template, id: idOf(template, count), name: numbered(template.name, ` (${count})`, 200) }];
  });
  return { templates: distinct, repeated: templates.length - distinct.length };
}

const idOf = ({ id }: Template, count: number) => numbered(id, `-${count}`, 100);
