import type { MergeChoice } from '../../templates/merge-templates.ts';
import type { Template } from '../../templates/template.ts';
import { mergeIntoState } from './merge-into-state.ts';
import { newRevision } from './new-revision.ts';
import { nextRecord } from './next-record.ts';
import type { Plan } from './plan.ts';
import { RECORD_VERSION, type TemplateRecord } from './record.ts';
import type { StoreState } from './store-state.ts';

interface Counts {
  readonly added: number;
  readonly replaced: number;
  readonly skipped: number;
  readonly unchanged: number;
}

/** Adds templates without secrets to those of the state. One that is in the bin just the same comes out of it. */
export function planImport(
  state: StoreState,
  incoming: readonly Template[],
  choices: Readonly<Record<string, MergeChoice>>,
  now: number,
): Plan<Counts> {
  const merge = mergeIntoState(state, incoming, choices);
  const inBin = merge.unchanged.filter(id => state.records.get(id)?.deletedAt !== undefined);
  const changed = new Set([...merge.added, ...merge.replaced, ...inBin]);
  const writes = merge.templates
    .filter(({ id }) => changed.has(id))
    .map(template => recordOf(state.records.get(template.id), template, now));
  return {
    writes,
    result: {
      added: merge.added.length + inBin.length,
      replaced: merge.replaced.length,
      skipped: merge.skipped.length,
      unchanged: merge.unchanged.length - inBin.length,
    },
  };
}

function recordOf(there: TemplateRecord | undefined, template: Template, now: number): TemplateRecord {
  const revision = newRevision();
  if (there) return nextRecord(there, revision, { template, savedAt: now });
  return { v: RECORD_VERSION, revision, history: [], savedAt: now, keepHeaders: [], synced: false, template };
}
