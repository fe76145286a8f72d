import { type Merge, type MergeChoice, mergeTemplates } from '../../templates/merge-templates.ts';
import { sameJson } from '../../templates/same-json.ts';
import { keptOf, secureTemplate } from '../../templates/secure-template.ts';
import type { KeptValue, Template } from '../../templates/template.ts';
import { nextRecord, RECORD_PREFIX, RECORD_VERSION, type TemplateRecord } from './record.ts';
import type { StoreState } from './store-state.ts';

export interface Save {
  readonly template: Template;
  readonly base: string | null;
  /** Whether it goes along to the person's other browsers, if it is new; not where it is left out. */
  readonly synced?: boolean;
  /** As they were where it is left out. */
  readonly kept?: readonly KeptValue[] | undefined;
  /** The revision that it shall get, so that the same request, sent again, is recognised. */
  readonly revision: string;
  /** In milliseconds since the epoch. */
  readonly now: number;
}

/** What is to be written in one step, and what becomes of the template. */
interface Saved {
  readonly writes: readonly TemplateRecord[];
  readonly result: { readonly record: TemplateRecord; readonly keptBoth: boolean };
}

/** Saves a template under its id, or beside what somebody else saved there in between. Secrets become variables. */
export function planSave(state: StoreState, save: Save): Saved {
  const { id } = save.template;
  const there = state.records.get(id);
  const { template, found } = secureTemplate(save.template, save.kept ?? there?.kept);
  const kept = keptOf(found);
  const fresh = newRecord({ ...save, template, kept });
  if (!there && !state.setAside.has(RECORD_PREFIX + id)) return written(fresh, false);
  if (there && isKnown(there, save.revision))
    return { writes: [], result: { record: there, keptBoth: false } };
  if (there && isEditOf(there, save.base)) {
    return written(nextRecord(there, save.revision, { template, kept, savedAt: save.now }), false);
  }
  return beside(state, fresh);
}

interface Fresh extends Save {
  readonly kept: KeptValue[];
}

function newRecord({ template, kept, revision, base, now, synced = false }: Fresh): TemplateRecord {
  const history = base === null ? [] : [base];
  return { v: RECORD_VERSION, revision, history, savedAt: now, kept, synced, template };
}

const written = (record: TemplateRecord, keptBoth: boolean): Saved => ({
  writes: [record],
  result: { record, keptBoth },
});

const isKnown = ({ revision, history }: TemplateRecord, wanted: string): boolean =>
  revision === wanted || history.includes(wanted);

/** Whether nothing happened since but, at most, that it was deleted. */
function isEditOf({ revision, history, deletedAt }: TemplateRecord, base: string | null): boolean {
  return base !== null && (revision === base || (deletedAt !== undefined && history[0] === base));
}

function beside(state: StoreState, fresh: TemplateRecord): Saved {
  const known = [...state.records.values()].find(record => isKnown(record, fresh.revision));
  if (known) return { writes: [], result: { record: known, keptBoth: true } };
  const { templates, added, unchanged } = mergeIntoState(state, [fresh.template], {});
  const [id = fresh.template.id] = [...added, ...unchanged];
  const keptBoth = id !== fresh.template.id;
  const same = state.records.get(id);
  if (same && same.deletedAt === undefined && sameJson(same.kept, fresh.kept)) {
    return { writes: [], result: { record: same, keptBoth } };
  }
  if (same) return written(nextRecord(same, fresh.revision, { kept: fresh.kept }), keptBoth);
  const template = templates.find(each => each.id === id) ?? fresh.template;
  return written({ ...fresh, template }, keptBoth);
}

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
