import { browser } from 'wxt/browser';
import { readAddedWordings } from './added-wordings.ts';

const ID = 'wordings';

/**
 * Has `/wordings.js` run on the pages of the portal as long as the administrator's policy adds wordings. A page that is open
 * knows of them from its next load.
 */
export function followWordings(matches: string[]): void {
  const follow = async () => {
    const isWanted = (await readAddedWordings()) !== null;
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (isWanted === (registered !== undefined)) return;
    await (isWanted
      ? browser.scripting.registerContentScripts([
          { id: ID, js: ['/wordings.js'], matches, runAt: 'document_start', allFrames: false },
        ])
      : browser.scripting.unregisterContentScripts({ ids: [ID] }));
  };
  const again = () => void follow().catch(() => {});
  browser.storage.managed.onChanged?.addListener(again);
  again();
}
