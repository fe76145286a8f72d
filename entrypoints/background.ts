import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { messageSchema } from '../utils/store/messages.ts';
import { serveLibrary } from '../utils/store/templates/serve-library.ts';

const matches: string[] = browser.runtime.getManifest().host_permissions ?? [];

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender) => {
    const parsed = messageSchema.safeParse(message);
    if (!parsed.success || parsed.data.type !== 'assistant-wanted' || !isOwnPortalPage(sender)) return;
    return inject(sender.tab?.id, '/content-scripts/assistant.js');
  });
  serveLibrary(isOwnPortalPage);
  // A port that nobody listens for would close at once; see the assistant.
  browser.runtime.onConnect.addListener(() => {});
  // A portal page that was open before an install or update gets its watcher now; the new one ends the old one.
  browser.runtime.onInstalled.addListener(async () => {
    const tabs = await browser.tabs.query({ url: matches });
    await Promise.allSettled(tabs.map(tab => inject(tab.id, '/portal.js')));
  });
});

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** Only our own content script in the top frame of a portal page may ask. */
function isOwnPortalPage({ id, url }: Sender): boolean {
  if (id !== browser.runtime.id || url === undefined) return false;
  // Match patterns name no port: they cover every port of their host.
  const { protocol, hostname } = new URL(url);
  return matches.includes(`${protocol}//${hostname}/*`);
}

async function inject(
  tabId: number | undefined,
  file: '/content-scripts/assistant.js' | '/portal.js',
): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}
