import { browser } from 'wxt/browser';
import { RECORD_PREFIX } from '../record.ts';
import { forgetSynced } from './forget-synced.ts';
import { synchronise } from './synchronise.ts';

/** Takes over what comes along from other browsers, in the queue of all changes. What fails is done again at the next start. */
export function followSync(enqueue: (task: () => Promise<unknown>) => Promise<unknown>): void {
  browser.storage.sync.onChanged.addListener(changes => {
    const keys = Object.keys(changes).filter(key => key.startsWith(RECORD_PREFIX));
    const ids = keys.map(key => key.slice(RECORD_PREFIX.length));
    enqueue(async () => {
      await forgetSynced(ids);
      await synchronise(ids);
    }).catch(() => {});
  });
}
