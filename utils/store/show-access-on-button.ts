import { browser } from 'wxt/browser';
import { sentence } from '../language/sentence.ts';
import type { PortalAccess } from './portal-access.ts';

/** Marks the toolbar button while the extension may work on no portal host, and takes the mark away. */
export async function showAccessOnButton(access: PortalAccess): Promise<void> {
  const missing = access === 'none';
  await Promise.all([
    browser.action.setBadgeText({ text: missing ? '!' : '' }),
    browser.action.setBadgeBackgroundColor({ color: '#b3261e' }),
    browser.action.setTitle({ title: sentence(missing ? 'access_badge' : 'extension_name') }),
  ]);
}
