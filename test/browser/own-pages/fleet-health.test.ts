import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { callsFor } from '../../../utils/portal/api/call-pace.ts';
import { fleetWebhooks, MARKED } from '../../portal/server/practice-fleet.ts';
import { practiceDeliveries, practiceFailures } from '../../portal/server/practice-log.ts';
import { PRACTICE_ORG } from '../../portal/server/practice-places.ts';
import { boxValue, press, put, says, stored, verdictOf } from '../hands/extension-page.ts';
import { openFleet } from '../hands/fleet.ts';
import { until } from '../hands/wait.ts';
import { sessionOfFile } from '../session/shared-browser.ts';

const session = sessionOfFile();
const SITES = 3;
const SCOPE = `orgs/${PRACTICE_ORG}`;

/** A webhook of the practice organization that fails at times. */
const failing = fleetWebhooks(SCOPE).find(({ id }) =>
  practiceDeliveries({ scope: SCOPE, id: String(id) }, 1_764_000_000, 1_764_100_000).some(
    ({ status }) => status === 'failure',
  ),
);
const id = String(failing?.id);

async function openRead() {
  const opened = await openFleet(session, { sites: SITES });
  await press(opened.page, 'Start reading');
  await says(opened.page, 'Nothing of it is kept');
  await openWebhook(opened.page);
  return opened;
}

async function openWebhook(page: Page): Promise<void> {
  await until(page, of => document.querySelector(`[data-webhook="${of}"]`), id);
  await page.evaluate(
    of => document.querySelector<HTMLElement>(`[data-webhook="${of}"] .fleet-open`)?.click(),
    id,
  );
}

async function expectNothingKept(page: Page): Promise<void> {
  for (const area of ['session', 'local', 'sync'] as const)
    expect(await stored(page, area)).not.toContain(MARKED);
}

test('a webhook’s week is shown with its failures explained, and Verify has a look at one that is kept nowhere', async () => {
  const { page, portal, calls } = await openRead();
  expect(calls()).toHaveLength(callsFor(SITES));
  await press(page, 'Ask how deliveries went');
  await says(page, 'Last week: 154 delivered, 14 failed.');
  expect(calls()).toHaveLength(callsFor(SITES) + 9);
  await press(page, 'Columns');
  await press(page, 'Last delivery');
  const shown = await page.evaluate(() => ({
    codes: [...document.querySelectorAll('[data-cause]')].map(each => Number(each.getAttribute('data-code'))),
    counted: [...document.querySelectorAll('.fleet-week tbody tr')].map(each => each.textContent),
    cell: document.querySelector('tr[data-chosen="true"] td[data-column="delivery"]')?.textContent,
    narrowest: Math.min(
      ...[...document.querySelectorAll('.fleet-table th[scope="col"]:not([data-column="select"])')].map(
        ({ clientWidth }) => clientWidth,
      ),
    ),
  }));
  expect(shown.codes.toSorted()).toEqual(practiceFailures.map(({ code }) => code).toSorted());
  expect(shown.counted).toHaveLength(7);
  expect(shown.cell).toMatch(/Delivered|Failed/);
  expect(shown.narrowest).toBeGreaterThan(60);
  expect(await page.content()).not.toContain(MARKED);
  await expectNothingKept(page);

  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[data-cause="method"] .fleet-delivery button')?.click(),
  );
  await says(page, 'Not kept when this page closes');
  await expect.poll(() => boxValue(page, 'Request or body')).toContain(`${MARKED}-payload`);
  expect(await boxValue(page, 'Request or body')).not.toContain(`${MARKED}-header`);
  await put(page, 'Secrets', `${failing?.secret}`);
  expect((await verdictOf(page)).verdicts).toEqual({
    'X-Mist-Signature-v2': 'valid',
    'X-Mist-Signature': 'valid',
  });
  await expectNothingKept(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-tab="fleet"]')?.click());
  await openWebhook(page);
  await says(page, 'Last week: 154 delivered');
  expect(calls()).toHaveLength(callsFor(SITES) + 10);
  await Promise.all([page.close(), portal.close()]);
});

const cells = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('td[data-column="delivery"]')].map(({ textContent }) => textContent),
  );

test('all that are shown are asked for; stopped, signed out or the tab loaded anew, it says what is known', async () => {
  const { page, portal, calls, id: of } = await openRead();
  const portalWith = async (options: { answer?: number; api?: '401' }) => {
    await session.open(portal, { motion: 'off', session: of, sites: SITES, ...options });
    await page.bringToFront();
  };
  await put(page, 'Search', 'desk');
  await press(page, 'Ask how deliveries of 3 webhooks went');
  await says(page, 'Asking takes up to 27 calls.');
  const known = await cells(page);
  expect(known).toHaveLength(3);
  for (const cell of known) expect(cell).toMatch(/Delivered|Failed/);
  expect(calls().length - callsFor(SITES)).toBeGreaterThan(23);

  await portalWith({ answer: 20_000 });
  await press(page, 'Ask how deliveries of 3 webhooks went');
  await says(page, '3 still to be asked for.');
  await press(page, 'Stop asking');
  await says(page, 'Asking takes up to 27 calls.');
  expect(await cells(page)).toEqual(known);

  await press(page, 'Ask how deliveries of 3 webhooks went');
  await press(page, '4 places that were read');
  await press(page, 'Read again: The organization');
  await until(page, () => document.querySelector('[role="progressbar"]'));
  await portal.reload({ waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  await says(page, 'The portal’s tab was closed');
  await says(page, 'Asking takes up to 27 calls.');
  expect(await cells(page)).toEqual(['Not known', 'Not known', 'Not known']);

  await portalWith({ api: '401' });
  await press(page, 'Ask how deliveries went');
  await says(page, 'Mist did not say how its deliveries went.');
  await Promise.all([page.close(), portal.close()]);
});

test('a secret is renewed step by step: Verify says whether the new one signed, and it is forgotten at the end', async () => {
  const { page, portal } = await openRead();
  await press(page, 'Renew its secret');
  await until(page, () => document.activeElement?.getAttribute('aria-label') === 'Renew secrets');
  const fresh = await boxValue(page, 'New secret');
  expect(fresh).toMatch(/^[0-9a-f]{64}$/);
  const verify = async (secrets: string) => {
    await press(page, `Verify its last delivery: ${failing?.name}, The organization`);
    await says(page, 'Not kept when this page closes');
    expect(await boxValue(page, 'Secrets')).toBe(`${fresh}\n`);
    await put(page, 'Secrets', secrets);
    const shown = await verdictOf(page);
    expect(await stored(page, 'session')).not.toContain(fresh);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-tab="fleet"]')?.click());
    return shown;
  };
  expect((await verify(fresh)).verdicts['X-Mist-Signature-v2']).toBe('invalid');
  const both = await verify(`${fresh}\n${failing?.secret}`);
  expect(both.verdicts['X-Mist-Signature-v2']).toBe('valid');
  expect(both.text).toContain('line 2');
  await press(page, 'End and forget the new secrets');
  await expect.poll(() => page.content()).not.toContain(fresh);
  await Promise.all([page.close(), portal.close()]);
});
