import { type Browser, browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askMist } from '../../utils/portal/api/ask.ts';
import { readFleetPage } from '../../utils/portal/api/fleet-page.ts';
import {
  FLEET_PORT,
  type FromTab,
  type Organization,
  toTabSchema,
} from '../../utils/portal/api/fleet-port.ts';
import { rootsOf } from '../../utils/portal/dom/tree.ts';
import { placeNames } from '../../utils/portal/mount/place-names.ts';
import { portalPlace } from '../assistant.content/portal-place.ts';

/**
 * The portal's side of the Fleet pages; the first injects it into the tab that it is bound to. It asks the API for the pages that
 * the Fleet pages name, and gives them on without their secrets. A newer one in the same tab, as after an update, ends it.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(context) {
    const { signal } = context;
    const serve = (port: Browser.runtime.Port) => {
      if (port.name !== FLEET_PORT || !isOwnWorkspace(port.sender)) return;
      const say = (message: FromTab) => port.postMessage(message);
      const organization = organizationOfPage();
      const origin = organization ? originOf(organization.apiHost) : '';
      const gone = new AbortController();
      port.onDisconnect.addListener(() => gone.abort());
      port.onMessage.addListener(async message => {
        const parsed = toTabSchema().safeParse(message);
        if (!parsed.success || !organization) return;
        const { id, request } = parsed.data;
        const answer = await readFleetPage(request, { origin, ask: askMist, signal: gone.signal });
        if (!gone.signal.aborted) say({ id, answer });
      });
      signal.addEventListener('abort', () => port.disconnect(), { once: true });
      // Firefox does not tell the other side where a question is out.
      addEventListener('pagehide', () => port.disconnect(), { signal: gone.signal });
      say({ organization });
    };
    browser.runtime.onConnect.addListener(serve);
    signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(serve));
  },
});

/** The organization that the page shows; null where its address names none. */
function organizationOfPage(): Organization | null {
  const { org_id, apiHost = location.host } = portalPlace(location);
  if (org_id === undefined) return null;
  const { org_name = '' } = placeNames(rootsOf(document));
  return {
    orgId: org_id,
    apiHost,
    name: org_name,
    portal: location.origin + location.pathname + location.search,
  };
}

/** A portal of no known cloud is taken to serve the API itself. */
function originOf(apiHost: string): string {
  return apiHost === location.host ? location.origin : `https://${apiHost}`;
}

function isOwnWorkspace(sender: Browser.runtime.Port['sender']): boolean {
  const own = browser.runtime.getURL('/workspace.html');
  return sender?.id === browser.runtime.id && sender.url?.split('#')[0] === own;
}
