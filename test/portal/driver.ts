import type { HTTPRequest, Page } from 'puppeteer-core';
import { until } from '../browser/hands/wait.ts';
import type { FormValues } from './client/hands/fill-form.ts';
import './client/model/practice-portal.ts';
import type { DeliveryRecord } from './sender/record-of.ts';
import { PRACTICE_ORG, PRACTICE_SITE } from './server/practice-places.ts';
import type { Trouble } from './server/trouble.ts';
import type { Portal } from './server.ts';

export type { FormValues } from './client/hands/fill-form.ts';

/** Which page to open, and how it looks; see the portal's query options. */
export interface PortalOptions {
  /** The portal's origin, or that of a Mist portal which `answerPortal` answers for. */
  readonly origin: string;
  readonly skin?: 'legacy' | 'chakra';
  readonly scope?: 'org' | 'site';
  /** A route after `#!`, in place of the scope's own. */
  readonly route?: string;
  readonly headers?: 'rows' | 'json' | 'lines';
  readonly churn?: number;
  readonly swap?: boolean;
  readonly advanced?: 'unmount' | 'hide';
  /** What the fold-out is called; else as the pictures of an organization's and a site's form have it. */
  readonly foldout?: 'settings' | 'advanced';
  /** Whether an organization offers what its picture shows, or all that later sources name. */
  readonly topics?: 'pictured' | 'all';
  readonly motion?: 'on' | 'off';
  readonly decoys?: boolean;
  /** What the API is to answer to others than the page, in place of the list. */
  readonly api?: Trouble;
  /** How many sites the organization has; then its webhooks are those of `fleetWebhooks`. */
  readonly sites?: number;
  /** In how many of ten ways each site has webhooks, which makes about as many; one when left out. */
  readonly ways?: number;
  /** Milliseconds until the API answers. */
  readonly answer?: number;
  /** After how many calls the API says twice that there are too many. */
  readonly calls?: number;
  /** Whose stored webhooks to use; a new, freshly seeded list when left out. */
  readonly session?: string;
}

/** The address of a page of the practice portal, another one at each visit: going to the one where a tab is loads nothing. */
export function portalAddress(options: PortalOptions): string {
  const { origin, scope = 'org', route, decoys, swap, session = crypto.randomUUID(), ...rest } = options;
  const query = new URLSearchParams({ org_id: PRACTICE_ORG, session, visit: crypto.randomUUID() });
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) query.set(name, String(value));
  if (decoys) query.set('decoys', '1');
  if (swap) query.set('swap', '1');
  return `${origin}/admin/?${query}#!${route ?? (scope === 'org' ? 'org' : `configuration/${PRACTICE_SITE}`)}`;
}

/** Opens a page of the portal and waits until its list is there. */
export async function openPortal(page: Page, options: PortalOptions): Promise<void> {
  await page.goto(portalAddress(options), { waitUntil: 'domcontentloaded' });
  await until(page, () => window.practicePortal?.ready() === true);
}

/**
 * Answers the page's requests to one origin, such as `https://manage.mist.com`, and those to its API's from the portal,
 * and aborts all others.
 */
export async function answerPortal(
  page: Page,
  portal: Pick<Portal, 'handle'>,
  origin: string,
): Promise<void> {
  const answer = async (request: HTTPRequest) => {
    const url = request.url();
    const isOurs = [origin, origin.replace('//manage.', '//api.')].some(each => url.startsWith(`${each}/`));
    if (!isOurs) return url.startsWith('http') ? request.abort() : request.continue();
    const response = await portal.handle(
      new Request(url, { method: request.method(), headers: request.headers() }),
    );
    return request.respond({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  };
  await page.setRequestInterception(true);
  page.on('request', request => {
    // A page that is closed meanwhile no longer wants its answer.
    answer(request).catch(error => page.isClosed() || console.error(error));
  });
}

const press = (page: Page, name: string) =>
  page.evaluate(control => window.practicePortal.press(control), name);

const formOpened = (page: Page) =>
  until(page, () => window.practicePortal.form() !== null && window.practicePortal.control('name') !== null);

const formClosed = (page: Page) =>
  until(page, () => window.practicePortal.form() === null && window.practicePortal.control('save') === null);

const settled = (page: Page) => until(page, () => window.practicePortal.ready());

/** Opens the Add Webhook dialog. */
export async function openAdd(page: Page): Promise<void> {
  await press(page, 'add');
  await formOpened(page);
}

/** Opens the Edit Webhook dialog of the webhook of this name. */
export async function openEdit(page: Page, name: string): Promise<void> {
  await press(page, `row:${name}`);
  await formOpened(page);
}

/** Opens the fold-out for the rarer settings in the open dialog. */
export async function openAdvanced(page: Page): Promise<void> {
  await page.evaluate(() => window.practicePortal.openAdvanced());
}

/** Sets the given fields of the open dialog as a person would. Rejects when a field is not offered. */
export async function fill(page: Page, form: FormValues): Promise<void> {
  await page.evaluate(values => window.practicePortal.fill(values), form);
}

/** Leaves the dialog by Cancel. */
export async function closeForm(page: Page): Promise<void> {
  await press(page, 'cancel');
  await formClosed(page);
}

/** Presses the dialog's Add or Save and waits until the list has the result. */
export async function save(page: Page): Promise<void> {
  await press(page, 'save');
  await formClosed(page);
  await settled(page);
}

/** Presses Ping in the row of this name and waits until the sender is done. */
export async function ping(page: Page, name: string): Promise<void> {
  await press(page, `ping:${name}`);
  await settled(page);
}

/** Opens Webhook Deliveries of the webhook of this name, anew if it is open, and gives its records, newest first. */
export async function openDeliveries(page: Page, name: string): Promise<readonly DeliveryRecord[]> {
  await closeDeliveries(page);
  await press(page, `deliveries:${name}`);
  await until(page, () => window.practicePortal.control('deliveries-close') !== null);
  return page.evaluate(() => window.practicePortal.deliveries() ?? []);
}

/** Closes Webhook Deliveries if it is open. */
export async function closeDeliveries(page: Page): Promise<void> {
  if (await page.evaluate(() => window.practicePortal.deliveries() === null)) return;
  await press(page, 'deliveries-close');
  await until(page, () => window.practicePortal.control('deliveries-close') === null);
}

/**
 * Presses Copy record in a row of the open Webhook Deliveries, the newest being 0, with the mouse, as browsers want it for the clipboard.
 * Gives the text that was copied.
 */
export async function copyRecord(page: Page, at = 0): Promise<string> {
  const button = await page.evaluateHandle(row => {
    const control = window.practicePortal.control(`copy-record:${row}`);
    if (!control) throw new Error(`The practice portal shows no delivery ${row}.`);
    return control;
  }, at);
  await button.click();
  await until(page, () => window.practicePortal.copied() !== '');
  return page.evaluate(() => window.practicePortal.copied());
}

/** Goes to another route without loading the page anew, as a click on a link does. */
export async function goToRoute(page: Page, route: string): Promise<void> {
  await page.evaluate(hash => {
    location.hash = hash;
  }, `#!${route}`);
  await settled(page);
}
