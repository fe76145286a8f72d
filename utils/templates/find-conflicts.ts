import { sameJson } from './same-json.ts';
import type { Template } from './template.ts';

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
