import { browser } from 'wxt/browser';
import { sentence } from '../language/sentence.ts';

/** On how many of the portal's hosts the browser lets the extension work: people can take hosts away, and Firefox may never have given them. */
export type PortalAccess = 'all' | 'some' | 'none';

const origins = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** What the browser allows now. */
export async function readPortalAccess(): Promise<PortalAccess> {
  const answers = await Promise.all(
    origins().map(origin => browser.permissions.contains({ origins: [origin] })),
  );
  if (answers.every(Boolean)) return 'all';
  return answers.some(Boolean) ? 'some' : 'none';
}

/** Has the browser ask the person for all portal hosts. Only from within a click; false where they refuse. */
export function askForPortalAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: origins() });
}

/** Reports what is allowed after each change. Ends with the signal, where there is one. */
export function followPortalAccess(changed: (access: PortalAccess) => void, signal?: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const report = async () => {
    const access = await readPortalAccess();
    if (!signal?.aborted) changed(access);
  };
  for (const event of [onAdded, onRemoved]) {
    event.addListener(report);
    signal?.addEventListener('abort', () => event.removeListener(report));
  }
}

/** Marks the toolbar button while the extension may work on no portal host, and takes the mark away. */
export async function showAccessOnButton(access: PortalAccess): Promise<void> {
  const missing = access === 'none';
  await Promise.all([
    browser.action.setBadgeText({ text: missing ? '!' : '' }),
    browser.action.setBadgeBackgroundColor({ color: '#b3261e' }),
    browser.action.setTitle({ title: sentence(missing ? 'access_badge' : 'extension_name') }),
  ]);
}
