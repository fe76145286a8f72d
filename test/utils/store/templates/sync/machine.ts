import {
  newRevision,
  nextRecord,
  recordEntries,
  type TemplateRecord,
} from '../../../../../utils/store/templates/record.ts';
import {
  emptyState,
  type StoreState,
  withEntries,
} from '../../../../../utils/store/templates/store-state.ts';
import { planSync } from '../../../../../utils/store/templates/sync/reconcile.ts';
import { type SyncedRecord, syncedOf } from '../../../../../utils/store/templates/sync/synced-record.ts';
import { templateNamed } from '../library.ts';

/** What all browsers of a person share, as their maker's servers hold it. */
export type Cloud = Map<string, SyncedRecord>;

/** One of a person's browsers: its store, and what its own sync holds. */
export class Machine {
  state: StoreState = emptyState;
  readonly synced = new Map<string, SyncedRecord>();
  /** Keys that the servers have not got yet. */
  readonly waiting = new Set<string>();

  put(record: TemplateRecord): void {
    this.state = withEntries(this.state, recordEntries([record]));
    this.meet();
  }

  /** Saves a template over what is there, or a new one. Gives what it replaced. */
  edit(id: string, mark: string, now: number): TemplateRecord | undefined {
    const there = this.state.records.get(id);
    const revision = newRevision();
    const template = { ...(there?.template ?? templateNamed(id)), description: mark };
    const fresh = { v: 1, revision, history: [], kept: [], synced: true, savedAt: now, template } as const;
    this.put(
      there ? nextRecord(there, revision, { template, savedAt: now }) : { ...fresh, history: [], kept: [] },
    );
    return there;
  }

  delete(id: string, now: number): TemplateRecord | undefined {
    const there = this.state.records.get(id);
    if (there && there.deletedAt === undefined)
      this.put(nextRecord(there, newRevision(), { deletedAt: now }));
    return there;
  }

  /** Brings both sides together. */
  meet(): void {
    const ids = new Set([...this.state.records.keys(), ...this.synced.keys()]);
    const { writes, pushes } = planSync(this.state, this.synced, ids);
    this.state = withEntries(this.state, recordEntries(writes));
    for (const record of pushes) {
      this.synced.set(record.template.id, syncedOf(record));
      this.waiting.add(record.template.id);
    }
  }

  upload(cloud: Cloud): void {
    for (const id of this.waiting) {
      const record = this.synced.get(id);
      if (record) cloud.set(id, record);
    }
    this.waiting.clear();
  }

  /** `overWaiting`: whether the servers win over what they have not got yet. */
  download(cloud: Cloud, overWaiting: boolean): void {
    for (const [id, record] of cloud) {
      if (this.waiting.has(id) && !overWaiting) continue;
      this.waiting.delete(id);
      this.synced.set(id, record);
    }
    this.meet();
  }

  marks(): string[] {
    const live = [...this.state.records.values()].filter(({ deletedAt }) => deletedAt === undefined);
    return live.map(({ template }) => template.description).sort();
  }
}
