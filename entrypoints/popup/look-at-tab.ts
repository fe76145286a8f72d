import { browser } from 'wxt/browser';
import type { TabView } from '../../components/shell/this-tab.tsx';
import { routeOf } from '../../utils/portal/form/route.ts';
import { formSeenSchema, type Message } from '../../utils/store/messages.ts';
import { WATCHED } from '../../utils/store/watcher-marks.ts';
import { clouds } from '../../utils/webhook/clouds.ts';
import { isFieldName, titleOf } from '../../utils/webhook/fields.ts';

/** What the popup says of a tab. The address of a tab is only known where the extension may read the page. */
export async function lookAtTab(
  tab: { id?: number | undefined; url?: string | undefined } | undefined,
): Promise<TabView> {
  const url = tab?.url === undefined ? null : new URL(tab.url);
  const cloud = cloudOf(url);
  if (tab?.id === undefined || !url || cloud === null) return { kind: 'elsewhere' };
  const { page, scope } = routeOf(url.hash);
  const [there, answer] = await Promise.all([isWatched(tab.id), ask(tab.id, { type: 'what-do-you-see' })]);
  const seen = formSeenSchema().safeParse(answer);
  const form = seen.success
    ? { ...seen.data, unreadable: seen.data.unreadable.filter(isFieldName).map(titleOf) }
    : null;
  return { kind: 'portal', cloud, page, scope, reload: !there, form };
}

function cloudOf(url: URL | null): string | null {
  const known = clouds.find(({ portalHost }) => portalHost === url?.hostname);
  if (known) return known.name;
  const allowed: string[] = browser.runtime.getManifest().host_permissions ?? [];
  return url && allowed.some(match => match === `${url.protocol}//${url.hostname}/*`) ? url.hostname : null;
}

/** Whether a watcher of this extension runs on the tab's page. */
async function isWatched(tabId: number): Promise<boolean> {
  try {
    const func = (mark: string) => Reflect.has(globalThis, mark);
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, args: [WATCHED] });
    return answer?.result === true;
  } catch {
    return false; // the page is one on which no extension may run
  }
}

async function ask(tabId: number, message: Message): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message);
  } catch {
    return null; // nobody of ours is on the page
  }
}
