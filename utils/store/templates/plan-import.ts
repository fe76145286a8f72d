import type { MergeChoice } from '../../templates/merge-templates.ts';
import { sameJson } from '../../templates/same-json.ts';
import type { KeptValue, Template } from '../../templates/template.ts';
import { numbered } from '../../templates/text.ts';
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

/** A template without secrets, and what of it a person keeps in clear. */
export interface Secured {
  readonly template: Template;
  readonly kept: KeptValue[];
}

/**
 * Adds templates without secrets to those of the state. One that is in the bin just the same comes out of it; a
 * different one of its id takes the id, and the other stays in the bin under an id of its own.
 */
export function planImport(
  state: StoreState,
  secured: readonly Secured[],
  choices: Readonly<Record<string, MergeChoice>>,
  now: number,
): Plan<Counts> {
  const incoming = secured.map(({ template }) => template);
  // A copy under another id holds the same webhook.
  const keptIn = new Map(secured.map(({ template, kept }) => [template.webhook, kept]));
  const displaced = displacedBy(state, incoming);
  const records = new Map(state.records);
  for (const { template } of displaced) records.delete(template.id);
  const merge = mergeIntoState({ ...state, records }, incoming, choices);
  const inBin = merge.unchanged.filter(id => records.get(id)?.deletedAt !== undefined);
  const changed = new Set([...merge.added, ...merge.replaced, ...inBin]);
  const writes = merge.templates
    .filter(({ id }) => changed.has(id))
    .map(template => recordOf(records.get(template.id), template, keptIn.get(template.webhook) ?? [], now));
  return {
    writes: [...displaced.map(underOwnId), ...writes],
    result: {
      added: merge.added.length + inBin.length,
      replaced: merge.replaced.length,
      skipped: merge.skipped.length,
      unchanged: merge.unchanged.length - inBin.length,
    },
  };
}

/** Records in the bin whose id a different template has. */
function displacedBy({ records }: StoreState, incoming: readonly Template[]): TemplateRecord[] {
  const ids = incoming.flatMap(template => {
    const there = records.get(template.id);
    return there?.deletedAt !== undefined && !sameJson(there.template, template) ? [template.id] : [];
  });
  return [...new Set(ids)].flatMap(id => records.get(id) ?? []);
}

function underOwnId(record: TemplateRecord): TemplateRecord {
  const id = numbered(record.template.id, `-${record.revision}`, 100);
  return { ...record, synced: false, template: { ...record.template, id } };
}

function recordOf(
  there: TemplateRecord | undefined,
  template: Template,
  kept: KeptValue[],
  now: number,
): TemplateRecord {
  const revision = newRevision();
  if (there) return nextRecord(there, revision, { template, kept, savedAt: now });
  return { v: RECORD_VERSION, revision, history: [], savedAt: now, kept, synced: false, template };
}
