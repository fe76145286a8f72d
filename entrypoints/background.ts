import { browser, type PublicPath } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { languageScriptPath } from '../utils/language/language-script.ts';
import { sentence, speak } from '../utils/language/sentence.ts';
import { HOST_TAG } from '../utils/portal/dom/tree.ts';
import { followWordings } from '../utils/store/added-wordings.ts';
import { messageSchema } from '../utils/store/messages.ts';
import { followPortalAccess, readPortalAccess, showAccessOnButton } from '../utils/store/portal-access.ts';
import { serveLibrary } from '../utils/store/templates/serve-library.ts';
import { SUCCEEDED, WATCHED } from '../utils/store/watcher-marks.ts';

const matches: string[] = browser.runtime.getManifest().host_permissions ?? [];

export default defineBackground(() => {
  speak(key => browser.i18n.getMessage(key));
  browser.runtime.onMessage.addListener((message, sender) => {
    const parsed = messageSchema().safeParse(message);
    if (!parsed.success || !isOwnPortalPage(sender)) return;
    if (parsed.data.type === 'fleet-wanted')
      return openPage('/workspace.html', `#fleet:${sender.tab?.id}`).then(() => true);
    if (parsed.data.type !== 'assistant-wanted') return;
    // Who asks does not wait for it: ended in between, the background would be asked again, and the assistant replaced.
    inject(sender.tab?.id, [
      languageScriptPath(sentence('language_tag')),
      '/content-scripts/assistant.js',
    ]).catch(() => {});
    return Promise.resolve();
  });
  serveLibrary(isOwnPortalPage);
  followWordings(matches);
  // A port that nobody listens for would close at once; see the assistant.
  browser.runtime.onConnect.addListener(() => {});
  browser.runtime.onStartup.addListener(markButton);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    markButton();
    watchOpenPages();
    if (reason === 'install') openPage('/onboarding.html');
  });
  followPortalAccess(access => {
    showAccessOnButton(access);
    watchOpenPages();
  });
  // Firefox for Android has no keys.
  browser.commands?.onCommand.addListener(command => {
    if (command === 'open-workspace') openPage('/workspace.html');
  });
});

async function markButton(): Promise<void> {
  await showAccessOnButton(await readPortalAccess());
}

async function openPage(path: '/onboarding.html' | '/workspace.html', hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) + hash });
}

/** A portal page that was open before gets its watcher now, in the place of one that it may have. */
async function watchOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(tabs.map(({ id }) => watchAnew(id)));
}

async function watchAnew(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId },
    func: clear,
    args: [SUCCEEDED, WATCHED, HOST_TAG],
  });
  await inject(tabId, ['/portal.js']);
}

/** Runs in the page: ends the watcher that is there, and takes away what a former version has left. */
function clear(succeeded: string, watched: string, hostTag: string): void {
  window.dispatchEvent(new Event(succeeded));
  Reflect.deleteProperty(globalThis, watched);
  for (const host of document.querySelectorAll(hostTag)) host.remove();
}

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
}

/** Only our own content script in the top frame of a portal page may ask. */
function isOwnPortalPage({ id, url, frameId }: Sender): boolean {
  if (id !== browser.runtime.id || frameId !== 0 || url === undefined) return false;
  // Match patterns name no port: they cover every port of their host.
  const { protocol, hostname } = new URL(url);
  return matches.includes(`${protocol}//${hostname}/*`);
}

async function inject(
  tabId: number | undefined,
  files: Extract<PublicPath, `${string}.js`>[],
): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId }, files });
}
