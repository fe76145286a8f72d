import type { ImportOutcome, ImportRequest } from '../../templates/library.ts';
import type { MergeChoice } from '../../templates/merge-templates.ts';
import { sameJson } from '../../templates/same-json.ts';
import { keptOf, secureTemplate } from '../../templates/secure-template.ts';
import type { KeptValue, Template } from '../../templates/template.ts';
import { numbered } from '../../templates/text.ts';
import { failureOf } from './perform-command.ts';
import { mergeIntoState } from './plan-save.ts';
import { newRevision, nextRecord, RECORD_VERSION, type TemplateRecord } from './record.ts';
import { readState, type StoreState } from './store-state.ts';
import { writeAndSync } from './sync/synchronise.ts';

/** Templates between two looks at the signal: a few milliseconds of work. */
const AT_ONCE = 200;
/** The share of the time that the work before the one write takes. */
const BEFORE_WRITING = 0.5;

/** Adds templates in one write. Only in the background's queue. Until it writes it can be cancelled; it never rejects. */
export async function performImport({
  templates,
  choices,
  kept = {},
  onProgress,
  signal,
}: ImportRequest): Promise<ImportOutcome> {
  try {
    const state = await readState();
    const secured: Secured[] = [];
    while (secured.length < templates.length) {
      await pause();
      if (signal.aborted) return { ok: false, failure: 'cancelled' };
      secured.push(...templates.slice(secured.length, secured.length + AT_ONCE).map(secure(state, kept)));
      onProgress((BEFORE_WRITING * secured.length) / templates.length);
    }
    const { writes, result } = planImport(state, secured, choices, Date.now());
    await pause();
    if (signal.aborted) return { ok: false, failure: 'cancelled' };
    await writeAndSync(writes);
    return { ok: true, ...result };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** What a person keeps in clear in a template of theirs may come in again in clear. */
const secure =
  ({ records }: StoreState, kept: NonNullable<ImportRequest['kept']>) =>
  (given: Template): Secured => {
    const own = Object.hasOwn(kept, given.id) ? kept[given.id] : undefined;
    const { template, found } = secureTemplate(given, [
      ...(own ?? []),
      ...(records.get(given.id)?.kept ?? []),
    ]);
    return { template, kept: keptOf(found) };
  };

const pause = () => new Promise<void>(resolve => setTimeout(resolve, 0));

/** A template without secrets, and what of it a person keeps in clear. */
interface Secured {
  readonly template: Template;
  readonly kept: KeptValue[];
}

/**
 * Adds templates without secrets to those of the state. One that is in the bin just the same comes out of it; a
 * different one of its id takes the id, and the other stays in the bin under an id of its own.
 */
function planImport(
  state: StoreState,
  secured: readonly Secured[],
  choices: Readonly<Record<string, MergeChoice>>,
  now: number,
) {
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
