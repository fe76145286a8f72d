import { numbered } from './numbered.ts';
import type { Template } from './template.ts';

/** Templates of one file, each under an id of its own, and how many stood in it before just the same. */
export interface Distinct {
  readonly templates: readonly Template[];
  readonly repeated: number;
}

/**
 * Keeps apart what stands in one file under the same id, numbered as a merge would, so that only the library's own
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
