import { type Merge, type MergeChoice, mergeTemplates } from '../../templates/merge-templates.ts';
import type { Template } from '../../templates/template.ts';
import { RECORD_PREFIX } from './record.ts';
import type { StoreState } from './store-state.ts';

/**
 * Merges templates with those of the state. What is in the bin or set aside holds its id: a different template of the
 * same id goes beside it.
 */
export function mergeIntoState(
  { records, setAside }: StoreState,
  incoming: readonly Template[],
  choices: Readonly<Record<string, MergeChoice>>,
): Merge {
  const existing = [...records.values()].map(({ template }) => template);
  const held = [...setAside.keys()].map(key => standIn(key.slice(RECORD_PREFIX.length)));
  return mergeTemplates([...existing, ...held], incoming, id => {
    const record = records.get(id);
    const isOpen = record ? record.deletedAt === undefined : !setAside.has(RECORD_PREFIX + id);
    return (isOpen && Object.hasOwn(choices, id) && choices[id]) || 'keep-both';
  });
}

/** In the place of a template that cannot be read. No template that can be saved is the same, as it has a name. */
function standIn(id: string): Template {
  return { id, name: '', description: '', tags: [], scope: 'any', variables: [], webhook: {} };
}
