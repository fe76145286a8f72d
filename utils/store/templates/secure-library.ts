import { browser } from 'wxt/browser';
import type { SecuredTemplate } from '../../templates/library.ts';
import { newRevision, RECORD_PREFIX, recordEntries, type TemplateRecord } from './record.ts';
import { secureRecord } from './secure-record.ts';
import { readState, SECURED_KEY, STAMP_KEY } from './store-state.ts';
import { synchronise } from './sync/synchronise.ts';

/** The key of the rules by which the library was gone through; none before the second. */
const RULES_KEY = 'library-rules';
const RULES = 2;
/** Set until the browser's sync has what that changed. */
const DUE_KEY = 'library-sync-due';
/** Templates at once: a few milliseconds of work. */
const AT_ONCE = 100;

/**
 * Goes once through templates that an earlier version kept, those in the bin too: what would be a variable today becomes
 * one, and the library says so. Everything is written in one step, with the mark that it is done: cut off before, it
 * begins anew at the background's next start. Only in the background's queue, before all else.
 */
export async function secureLibrary(): Promise<void> {
  const { [RULES_KEY]: rules, [DUE_KEY]: due } = await browser.storage.local.get([RULES_KEY, DUE_KEY]);
  if (rules !== RULES) await goThrough();
  else if (due === undefined) return;
  const left = [...(await synchronise())];
  // What no longer fits there may be what was there before.
  const old = left.filter(([, failure]) => failure !== 'sync-unavailable').map(([id]) => RECORD_PREFIX + id);
  await browser.storage.sync.remove(old);
  if (left.length === old.length) await browser.storage.local.remove(DUE_KEY);
}

async function goThrough(): Promise<void> {
  const { records, secured } = await readState();
  const before = [...records.values()];
  const writes: TemplateRecord[] = [];
  const changed: SecuredTemplate[] = [];
  for (let at = 0; at < before.length; at += AT_ONCE) {
    await new Promise<void>(resolve => setTimeout(resolve, 0));
    for (const record of before.slice(at, at + AT_ONCE)) {
      const { record: safe, count } = secureRecord(record);
      const { id, name } = record.template;
      if (safe.revision !== record.revision || record.keepHeaders) writes.push(safe);
      if (safe.revision !== record.revision) changed.push({ id, name, count });
    }
  }
  await browser.storage.local.set({
    ...recordEntries(writes),
    ...(changed.length > 0 && { [SECURED_KEY]: JSON.stringify([...secured, ...changed]) }),
    ...(writes.length > 0 && { [STAMP_KEY]: newRevision() }),
    [RULES_KEY]: RULES,
    [DUE_KEY]: true,
  });
}
