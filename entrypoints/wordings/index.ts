import type { UnlistedScriptDefinition } from 'wxt';
import { learnWordings } from '../../utils/portal/vocabulary/words.ts';
import { readAddedWordings } from '../../utils/store/added-wordings.ts';

/**
 * Tells the watcher the words that an administrator's policy adds. On pages of the portal, before the watcher, and only where
 * there is such a policy (`follow-wordings.ts`): asking for it would cost every page of all others a millisecond and more.
 */
const script: UnlistedScriptDefinition = {
  main: async () => learnWordings((await readAddedWordings()) ?? {}),
};

export default script;
