import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { lazily } from '../templates/lazily.ts';
import { type AddedWordings, fieldNames } from '../webhook/fields.ts';

/** The policy's setting. */
const WORDINGS = 'wordings';

const schema = lazily(() => {
  const list = z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(40));
  // What is wrong in one part leaves the others as they are.
  const part = <T extends z.ZodMiniType>(type: T) => z.catch(z.optional(type), undefined);
  return z.object({
    section: part(list),
    settings: part(list),
    labels: part(z.partialRecord(z.enum(fieldNames), list)),
    topics: part(z.record(z.string().check(z.maxLength(60)), list)),
  });
});

/** What the administrator's policy adds to the portal's wordings, as an object or as its JSON; null where that is nothing. */
export async function readAddedWordings(): Promise<AddedWordings | null> {
  try {
    const { [WORDINGS]: value } = await browser.storage.managed.get(WORDINGS);
    if (value === undefined) return null;
    const parsed = schema().safeParse(typeof value === 'string' ? JSON.parse(value) : value);
    return parsed.success && Object.values(parsed.data).some(Boolean) ? parsed.data : null;
  } catch {
    // Firefox rejects where there is no policy.
    return null;
  }
}

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
