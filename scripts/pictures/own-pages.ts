import type { Page } from 'puppeteer-core';
import type { LaunchedExtension } from '../../test/browser/launch-browser.ts';
import { openRow, openTemplates, pressOn, putInto, untilSeen } from '../../test/browser/templates-page.ts';
import { openExtensionPage, pressNamed, until } from '../../test/browser/verify-page.ts';
import { shownWebhooks } from './shown-webhooks.ts';

/** The workspace with the delivery that the page at the installation offers to try. */
export async function showVerify(extension: LaunchedExtension): Promise<Page> {
  const page = await openExtensionPage(extension, 'onboarding');
  await pressNamed(page, 'Try it');
  await until(page, () => document.querySelector('[data-diagnosis]') !== null);
  return page;
}

/** The workspace with a library of some templates, one of them open. */
export async function showTemplates(extension: LaunchedExtension): Promise<Page> {
  const page = await openTemplates(extension, 'workspace');
  await pressOn(page, 'Import');
  await putInto(page, 'Configuration JSON', JSON.stringify(shownWebhooks));
  await pressOn(page, 'Preview');
  await pressOn(page, `Import ${shownWebhooks.length} templates`);
  await openRow(page, 'Guest access log');
  await untilSeen(page, 'The URL uses plain http.');
  return page;
}
