import type { UnlistedScriptDefinition } from 'wxt';
import watcher from '../portal/index.ts';

/**
 * The watcher once more, for pages that are pages of webhooks as soon as they load (`content_scripts` in wxt.config.ts):
 * there browsers read it once rather than twice, since what it does for webhooks is no function of its own. Chromium only:
 * in Firefox, the hash of an address decides about no script.
 */
const script: UnlistedScriptDefinition = { include: ['chrome'], main: () => void watcher.main() };

export default script;
