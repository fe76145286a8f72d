import { browser } from 'wxt/browser';
import type { Outcome, SaveOutcome } from '../../templates/library.ts';
import type { Command } from './command.ts';
import { failureOf } from './failure-of.ts';
import { planBin } from './plan-bin.ts';
import { readState } from './read-state.ts';
import { RECORD_PREFIX } from './record.ts';
import { saveTemplate } from './save-template.ts';
import { SECURED_KEY } from './store-state.ts';
import { synchronise } from './sync/synchronise.ts';
import { writeAndSync } from './write-and-sync.ts';
import { writeRecords } from './write-records.ts';

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
