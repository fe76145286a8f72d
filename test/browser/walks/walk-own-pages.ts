import type { Page } from 'puppeteer-core';
import { shownWebhooks } from '../../../scripts/pictures/shown-webhooks.ts';
import {
  openExtensionPage,
  openRow,
  openTemplates,
  press,
  put,
  says,
  verdictOf,
} from '../hands/extension-page.ts';
import { until } from '../hands/wait.ts';
import type { Session } from '../session/session.ts';

/** Looks at one state of a page; `title` says which. */
export type Visit = (page: Page, title: string) => Promise<void>;

const BODY = '{"topic":"ping","events":[{"id":"3b0d4e8a","name":"Receiver"}]}';
const SIGNATURE = '9c56bb4f1d4c4b1f7b60a4f9c2dd2ac3a1d8bb0bd5a51a25c1c7d3bb8d2f4c61';

/** The Verify page: empty, with a delivery whose signature cannot be explained, with one that the page made itself. */
async function walkVerify(page: Page, visit: Visit): Promise<void> {
  await press(page, 'Verify');
  await visit(page, 'verify, empty');
  await put(page, 'Request or body', BODY);
  await put(page, 'Secrets', 'a secret of nobody');
  await put(page, 'X-Mist-Signature-v2', SIGNATURE);
  await verdictOf(page);
  await visit(page, 'verify, mismatch');
  await press(page, 'Samples');
  await visit(page, 'samples');
  await press(page, 'Verify this');
  await verdictOf(page);
  await visit(page, 'verify, valid');
}

/** Runs in the page: whether the panel has taken the list's place. */
const hidesList = () => document.querySelector('.library')?.checkVisibility() === false;

/** The library: empty, import, list, detail, edit, selection, export, bin. */
async function walkTemplates(page: Page, visit: Visit): Promise<void> {
  await press(page, 'Templates');
  await says(page, 'New template');
  await visit(page, 'templates, before an import');
  await press(page, 'Import');
  await visit(page, 'templates, import');
  await put(page, 'Configuration JSON', JSON.stringify(shownWebhooks));
  await press(page, 'Preview');
  await says(page, `Import ${shownWebhooks.length} templates`);
  await visit(page, 'templates, import preview');
  await press(page, `Import ${shownWebhooks.length} templates`);
  await says(page, 'Added');
  if (await page.evaluate(hidesList)) await press(page, 'All templates');
  await visit(page, 'templates, imported');
}

async function walkOneTemplate(page: Page, visit: Visit): Promise<void> {
  await openRow(page, 'Guest access log');
  await says(page, 'The URL uses plain http.');
  await visit(page, 'templates, one of them');
  await press(page, 'JSON');
  await until(page, () => document.querySelector('[data-part="template-json"] :is(textarea, .cm-lintRange)'));
  await visit(page, 'templates, JSON of one');
  await press(page, 'Edit');
  await says(page, 'Save template');
  await press(page, 'Add header');
  await visit(page, 'templates, edit');
  await press(page, 'Cancel');
  await press(page, 'Discard');
  await says(page, 'Duplicate');
  await press(page, 'Export');
  await says(page, 'Export “Guest access log”');
  await visit(page, 'templates, export');
  if (await page.evaluate(hidesList)) await press(page, 'All templates');
}

/** What finds pages, templates and actions. */
async function walkPalette(page: Page, visit: Visit): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('[aria-haspopup="dialog"]')?.click());
  await says(page, 'Use the dark theme');
  await visit(page, 'palette');
  await page.keyboard.press('Escape');
  await until(page, () => document.querySelector('.palette') === null);
}

/** What is selected goes to the bin and is asked about there. */
async function walkBin(page: Page, visit: Visit): Promise<void> {
  await press(page, 'Select Guest access log');
  await press(page, 'Tag');
  await visit(page, 'templates, selection');
  await press(page, 'Delete selected templates');
  await press(page, 'Bin 1');
  await press(page, 'Empty bin');
  await visit(page, 'templates, bin');
  await press(page, 'Delete for good');
}

async function walkRest(page: Page, visit: Visit): Promise<void> {
  await press(page, 'Settings');
  await press(page, 'Remove everything…');
  await visit(page, 'settings');
  await press(page, 'Remove now');
  await says(page, 'Everything was removed.');
  if (!(await page.evaluate(() => document.querySelector('[data-tab="about"]')))) return;
  await press(page, 'About');
  await visit(page, 'about');
}

/** Visits every state of the popup, or the workspace; leaves an empty library. */
export async function walkOwnPages(
  session: Session,
  place: 'popup' | 'workspace',
  visit: Visit,
): Promise<void> {
  const page = await openTemplates(session, place);
  const all: Visit = (at, title) => visit(at, `${place}: ${title}`);
  if (place === 'popup') await page.setViewport({ width: 520, height: 600 });
  for (const walk of [walkVerify, walkTemplates, walkOneTemplate, walkBin, walkRest]) await walk(page, all);
  if (place === 'workspace') await walkPalette(page, all);
  await page.close();
}

/** Visits the page that is opened at the installation. */
export async function walkOnboarding(session: Session, visit: Visit): Promise<void> {
  const page = await openExtensionPage(session, 'onboarding');
  await says(page, 'Try it');
  await visit(page, 'onboarding');
  await page.close();
}
