import type { UnlistedScriptDefinition } from 'wxt';
import { followWebhookRoute } from '../../utils/portal/form/route.ts';
import { SUCCEEDED, WATCHED } from '../../utils/store/watcher-marks.ts';
import { createWebhooksPage } from './webhooks-page.ts';

/**
 * The watcher, on every portal page as the manifest in wxt.config.ts lists them. It is no content script of WXT's: it runs
 * once more when the extension is updated, which such a script's context would end.
 */
const script: UnlistedScriptDefinition = {
  main: () => {
    if (globalThis[WATCHED]) return;
    globalThis[WATCHED] = true;
    let arrive: ReturnType<typeof createWebhooksPage> | null = null;
    const end = followWebhookRoute(window, end => {
      arrive ??= createWebhooksPage(end);
      return arrive();
    });
    window.addEventListener(SUCCEEDED, end, { once: true });
  },
};

export default script;
