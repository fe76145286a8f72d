import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { callsFor } from '../../../utils/portal/api/call-pace.ts';
import { goToRoute } from '../../portal/driver.ts';
import { fleetWebhooks, MARKED, practiceSites, refusalAt } from '../../portal/server/practice-fleet.ts';
import { PRACTICE_ORG, PRACTICE_SITE } from '../../portal/server/practice-places.ts';
import { press, put, says, stored } from '../hands/extension-page.ts';
import { deskTemplate, openFleet } from '../hands/fleet.ts';
import { libraryCommand } from '../hands/library.ts';
import { until } from '../hands/wait.ts';
import { sessionOfFile } from '../session/shared-browser.ts';

const session = sessionOfFile();
const SITES = 200;

const readable = practiceSites(SITES).filter(({ id }) => refusalAt(id) === null);
const idsAt = (scope: string) => fleetWebhooks(scope).map(({ id }) => String(id));
const allIds = [`orgs/${PRACTICE_ORG}`, ...readable.map(({ id }) => `sites/${id}`)].flatMap(idsAt).toSorted();

/** What arrives twice, as test/portal/server/practice-fleet.ts makes it: by a site's number, three ways in ten. */
function expectedDoubles(): string[] {
  const [central] = idsAt(`orgs/${PRACTICE_ORG}`);
  const sites = practiceSites(SITES).entries();
  return [...sites]
    .filter(([, { id }]) => refusalAt(id) === null)
    .flatMap(([at, { id }]) => {
      const [first, second] = idsAt(`sites/${id}`);
      const pair = at % 10 === 2 ? [first, second] : [first, central];
      if (![0, 2, 3].includes(at % 10)) return [];
      return [`${pair.join()} alarms ${at % 10 === 3 ? 'possible' : 'certain'}`];
    })
    .toSorted();
}

const idsIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('table[aria-label="Webhooks"] [data-webhook]')]
      .map(row => row.getAttribute('data-webhook') ?? '')
      .sort(),
  );

const doublesIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[aria-label="Double deliveries"] [data-double]')]
      .map(each =>
        ['data-double', 'data-topics', 'data-certainty'].map(name => each.getAttribute(name)).join(' '),
      )
      .sort(),
  );

/** How each site stands to that template, as the practice fleet has it. */
function expectedDrifts(): string[] {
  const states: Readonly<Record<number, string>> = { 1: 'same', 2: 'same', 8: 'same', 9: 'differs' };
  return [...practiceSites(SITES).entries()]
    .filter(([, { id }]) => refusalAt(id) === null)
    .map(([at, { id }]) => `${id} ${states[at % 10] ?? 'missing'}`)
    .toSorted();
}

const driftsIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-drift]')]
      .map(each => ['data-place', 'data-drift'].map(name => each.getAttribute(name)).join(' '))
      .sort(),
  );

const untilDone = (page: Page) => says(page, 'Nothing of it is kept');

test('200 sites are read within ten seconds, and shown whole, without a secret', async () => {
  const { page, portal, calls } = await openFleet(session, { sites: SITES, answer: 20 });
  await says(page, '203 calls');
  expect(calls()).toHaveLength(1);
  const start = performance.now();
  await press(page, 'Start reading');
  await until(page, () => document.querySelector('[role="progressbar"]'));
  await untilDone(page);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(await idsIn(page)).toEqual(allIds);
  expect(await doublesIn(page)).toEqual(expectedDoubles());
  expect(calls()).toHaveLength(callsFor(SITES));
  expect(new Set(calls().map(({ path }) => path)).size).toBe(callsFor(SITES));

  await page.evaluate(() => document.querySelector<HTMLElement>('.fleet-double button')?.click());
  const isInView = () => {
    const { top = -1, bottom = -1 } =
      document.querySelector('.fleet-detail h3')?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  };
  await until(page, isInView);
  await press(page, 'Close');

  await says(page, `${SITES - readable.length} places are not read`);
  await put(page, 'Problems', 'warning');
  await until(page, all => document.querySelectorAll('[data-webhook]').length < all, allIds.length);
  const problems = await page.evaluate(() =>
    [...document.querySelectorAll('td[data-column="problems"]')].map(({ textContent }) => textContent),
  );
  expect(problems.length).toBeGreaterThan(0);
  for (const text of problems) expect(text).toMatch(/warning/);
  await put(page, 'Problems', '');
  await libraryCommand(page, { do: 'save', template: deskTemplate, base: null, revision: 'first' });
  await until(page, () => document.querySelector('option[value="desk"]'));
  await put(page, 'Template', 'desk');
  await until(page, () => document.querySelector('[data-drift]'));
  expect(await driftsIn(page)).toEqual(expectedDrifts());
  await put(page, 'Search', 'chat.example.com');
  await until(page, () => document.querySelectorAll('[data-webhook]').length === 20);
  await page.evaluate(() => document.querySelector<HTMLElement>('.fleet-open')?.click());
  await says(page, 'Set, not shown');
  const link = await page.evaluate(() => document.querySelector('.fleet-detail a')?.getAttribute('href'));
  expect(link).toMatch(/^https:\/\/manage\.mist\.com\/admin\/\?.*#!configuration\/[0-9a-f-]{36}$/);
  expect(await page.content()).not.toContain(MARKED);
  for (const area of ['session', 'local', 'sync'] as const)
    expect(await stored(page, area)).not.toContain(MARKED);
  await Promise.all([page.close(), portal.close()]);
});

const readAtLeast = (page: Page, count: number) =>
  until(
    page,
    least => Number(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')) >= least,
    count,
  );

test('paused, cancelled and gone on with, it asks for each list once', async () => {
  const { page, portal, calls } = await openFleet(session, { sites: SITES, answer: 20 });
  await press(page, 'Start reading');
  await readAtLeast(page, 20);
  await press(page, 'Pause');
  await says(page, 'Paused.');
  await press(page, 'Go on');
  await readAtLeast(page, 50);
  await press(page, 'Cancel');
  await says(page, 'Cancelled.');
  await press(page, 'Go on');
  await untilDone(page);
  expect(await idsIn(page)).toEqual(allIds);
  expect(calls()).toHaveLength(callsFor(SITES));
  expect(new Set(calls().map(({ path }) => path)).size).toBe(callsFor(SITES));
  await Promise.all([page.close(), portal.close()]);
});

test('told to wait, it asks again for what was refused, and for nothing else', async () => {
  const { page, portal, calls } = await openFleet(session, { sites: SITES, answer: 20, calls: 150 });
  await press(page, 'Start reading');
  await untilDone(page);
  expect(await idsIn(page)).toEqual(allIds);
  const refused = calls().filter(({ status }) => status === 429);
  expect(refused).toHaveLength(2);
  expect(calls()).toHaveLength(callsFor(SITES) + 2);
  expect(new Set(calls().map(({ path }) => path)).size).toBe(callsFor(SITES));
  await Promise.all([page.close(), portal.close()]);
});

test('left by its tab, it goes on in another one, and asks again only for what was on its way', async () => {
  const { page, portal, calls, id } = await openFleet(session, { sites: SITES, answer: 20 });
  await press(page, 'Start reading');
  await readAtLeast(page, 80);
  await portal.close();
  await says(page, 'The portal’s tab was closed');
  const before = calls().map(({ path }) => path);
  await press(page, 'Go on');
  await says(page, 'The portal’s tab was closed');
  const next = await session.newPage();
  await session.open(next, { motion: 'off', session: id, sites: SITES, answer: 20 });
  await press(page, 'Go on');
  await untilDone(page);
  expect(await idsIn(page)).toEqual(allIds);
  const after = calls()
    .map(({ path }) => path)
    .slice(before.length);
  const twice = after.filter(path => before.includes(path));
  expect(new Set([...before, ...after]).size).toBe(callsFor(SITES));
  expect(twice.filter(path => !before.slice(-4).includes(path))).toEqual([]);
  await Promise.all([page.close(), next.close()]);
});

test('two Fleet pages read through one tab', async () => {
  const { page, portal, calls } = await openFleet(session, { sites: 60, answer: 20 });
  await press(page, 'Start reading');
  const other = await session.newPage();
  const address = await page.evaluate(() => location.href);
  // Firefox ends no navigation to a page of an extension.
  other.goto(address).catch(() => undefined);
  await press(other, 'Start reading');
  await Promise.all([untilDone(page), untilDone(other)]);
  expect(await idsIn(other)).toEqual(await idsIn(page));
  expect(calls()).toHaveLength(2 * callsFor(60));
  await Promise.all([page.close(), other.close(), portal.close()]);
});

test('the button for all webhooks is there at an organization, and not at a site', async () => {
  const page = await session.openPage({ motion: 'off', scope: 'site' });
  const shown = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('mist-webhook-helper')]
        .flatMap(host => [...(host.shadowRoot?.querySelectorAll('button') ?? [])])
        .filter(button => button.checkVisibility())
        .map(({ textContent }) => textContent),
    );
  await expect.poll(shown).toEqual(['Add from template', 'Export all']);
  await goToRoute(page, 'org');
  await expect.poll(shown).toEqual(['Add from template', 'Export all', 'All webhooks']);
  await goToRoute(page, `configuration/${PRACTICE_SITE}`);
  await expect.poll(shown).toEqual(['Add from template', 'Export all']);
});
