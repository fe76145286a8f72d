import type { Page } from 'puppeteer-core';
import {
  openExtensionPage,
  openRow,
  openTemplates,
  press,
  put,
  says,
} from '../../test/browser/hands/extension-page.ts';
import { openFleet } from '../../test/browser/hands/fleet.ts';
import { until } from '../../test/browser/hands/wait.ts';
import type { LaunchedExtension } from '../../test/browser/session/launch-browser.ts';
import type { Session } from '../../test/browser/session/session.ts';
import { shownWebhooks } from './shown-webhooks.ts';

/** The workspace with the delivery that the page at the installation offers to try. */
export async function showVerify(extension: LaunchedExtension): Promise<Page> {
  const page = await openExtensionPage(extension, 'onboarding');
  await press(page, 'Try it');
  // The page that it leaves shows a verdict, too.
  await until(
    page,
    () =>
      location.pathname === '/workspace.html' &&
      document.querySelector('[data-diagnosis]') !== null &&
      document.querySelector('.cm-content') !== null,
  );
  return page;
}

/** The workspace with a library of some templates, one of them open. */
export async function showTemplates(extension: LaunchedExtension): Promise<Page> {
  const page = await openTemplates(extension, 'workspace');
  await press(page, 'Import');
  await put(page, 'Configuration JSON', JSON.stringify(shownWebhooks));
  await press(page, 'Preview');
  await press(page, `Import ${shownWebhooks.length} templates`);
  await openRow(page, 'Guest access log');
  await says(page, 'The URL uses plain http.');
  return page;
}

/** The Fleet page of an organization of some sites, one of its webhooks open. */
export async function showFleet(session: Session): Promise<Page> {
  const { page } = await openFleet(session, { sites: 30 });
  await press(page, 'Start reading');
  await says(page, 'Nothing of it is kept');
  await page.evaluate(() => document.querySelector<HTMLElement>('.fleet-open')?.click());
  await says(page, 'Set, not shown');
  return page;
}
