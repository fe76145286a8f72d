import { browser } from 'wxt/browser';
import type { Outcome, SaveOutcome, StoreFailure } from '../../templates/library.ts';
import { readSettings } from '../settings.ts';
import type { Command } from './messages.ts';
import { planSave, type Save } from './plan-save.ts';
import { newRevision, nextRecord, RECORD_PREFIX, type TemplateRecord } from './record.ts';
import { readState, SECURED_KEY, type StoreState, storedOf, writeRecords } from './store-state.ts';
import { synchronise, writeAndSync } from './sync/synchronise.ts';

/** Does what is asked, one step that is done or not. Only in the background's queue, one at a time. Never rejects. */
export async function performCommand(command: Command): Promise<SaveOutcome | Outcome> {
  try {
    return await perform(command);
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function perform(command: Command): Promise<SaveOutcome | Outcome> {
  switch (command.do) {
    case 'save':
      return saveTemplate({ ...command, now: Date.now() });
    case 'remove':
      return moveToBin(command.ids, Date.now());
    case 'restore':
      return moveToBin(command.ids, undefined);
    case 'forget':
      return forget(command.ids);
    case 'forget-secured':
      return browser.storage.local.remove(SECURED_KEY).then(() => ({ ok: true }));
    case 'forget-set-aside':
      return forgetSetAside(command.key);
    case 'set-synced':
      return setSynced(command.ids, command.synced);
  }
}

async function moveToBin(ids: readonly string[], deletedAt: number | undefined): Promise<Outcome> {
  const state = await readState(ids);
  const isGone = deletedAt === undefined && ids.some(id => !state.records.has(id));
  if (isGone) return { ok: false, failure: 'gone' };
  return { ok: true, ...(await writeAndSync(planBin(state, ids, deletedAt))) };
}

/** Those in the bin only. That one is not there any more is what was asked for. */
async function forget(ids: readonly string[]): Promise<Outcome> {
  const { records } = await readState(ids);
  const binned = ids.filter(id => records.get(id)?.deletedAt !== undefined);
  await browser.storage.local.remove(binned.map(id => RECORD_PREFIX + id));
  return { ok: true };
}

async function forgetSetAside(key: string): Promise<Outcome> {
  if (!key.startsWith(RECORD_PREFIX)) return { ok: false, failure: 'gone' };
  const { setAside } = await readState([key.slice(RECORD_PREFIX.length)]);
  if (setAside.has(key)) await browser.storage.local.remove(key);
  return { ok: true };
}

/** Those for which the browser's sync has no room are named, and go along when there is some. */
async function setSynced(ids: readonly string[], synced: boolean): Promise<Outcome> {
  const { records } = await readState(ids);
  const wanted = ids.flatMap(id => records.get(id) ?? []).map(record => ({ ...record, synced }));
  if (wanted.length < ids.length) return { ok: false, failure: 'gone' };
  if (synced) return { ok: true, ...(await writeAndSync(wanted)) };
  await writeRecords(wanted);
  await browser.storage.sync.remove(ids.map(id => RECORD_PREFIX + id));
  await synchronise([]);
  return { ok: true };
}

/** What has to be written so that these templates are in the bin since `deletedAt`, or out of it where that is undefined. */
function planBin(
  { records }: StoreState,
  ids: readonly string[],
  deletedAt: number | undefined,
): TemplateRecord[] {
  return ids.flatMap(id => {
    const record = records.get(id);
    const isThere = record && (record.deletedAt === undefined) !== (deletedAt === undefined);
    return isThere ? [nextRecord(record, newRevision(), deletedAt === undefined ? {} : { deletedAt })] : [];
  });
}

/** Saves one template. Reads no other record, unless its id is taken. Rejects when the browser cannot read or write. */
async function saveTemplate(asked: Omit<Save, 'synced'>): Promise<SaveOutcome> {
  const [state, { syncNewTemplates: synced }] = await Promise.all([
    readState([asked.template.id]),
    readSettings(),
  ]);
  const save = { ...asked, synced };
  const alone = planSave(state, save);
  const { writes, result } = alone.result.keptBoth ? planSave(await readState(), save) : alone;
  const sync = await writeAndSync(writes);
  return { ok: true, stored: storedOf(result.record), keptBoth: result.keptBoth, ...sync };
}

/** Why the browser's storage refused: Chrome names the quota (`QUOTA_BYTES`), Firefox a QuotaExceededError or its database's. */
export function failureOf(error: unknown): StoreFailure {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|no space|disk.*full|file_no_device_space/i.test(text) ? 'full' : 'unavailable';
}
