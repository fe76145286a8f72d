import { browser } from 'wxt/browser';
import { readState } from '../read-state.ts';
import { RECORD_PREFIX } from '../record.ts';
import { writeRecords } from '../write-records.ts';
import { synchronise } from './synchronise.ts';

/** Takes over what comes along from other browsers, in the queue of all changes. What fails is done again at the next start. */
export function followSync(enqueue: (task: () => Promise<unknown>) => Promise<unknown>): void {
  browser.storage.sync.onChanged.addListener(changes => {
    const keys = Object.keys(changes).filter(key => key.startsWith(RECORD_PREFIX));
    enqueue(async () => {
      await forget(keys);
      await synchronise(keys.map(key => key.slice(RECORD_PREFIX.length)));
    }).catch(() => {});
  });
}

/** Templates that another browser no longer has go along stay here, and no longer go along either. */
async function forget(keys: readonly string[]): Promise<void> {
  const items = await browser.storage.sync.get([...keys]);
  const gone = keys.filter(key => items[key] === undefined).map(key => key.slice(RECORD_PREFIX.length));
  const { records } = await readState(gone);
  const left = [...records.values()].filter(({ synced }) => synced);
  await writeRecords(left.map(record => ({ ...record, synced: false })));
}
