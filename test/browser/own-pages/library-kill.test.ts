import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOfThisRun } from '../../setup/extent.ts';
import { openExtensionPage } from '../hands/extension-page.ts';
import { importMany, readStoredTemplates, saveMany } from '../hands/library.ts';
import { newProfile } from '../session/firefox-start.ts';
import { type LaunchedExtension, launchBrowser } from '../session/launch-browser.ts';
import { thisBrowser } from '../session/shared-browser.ts';

/** In the gate three of them, and in Firefox, which takes five times as long to start, one. */
const IN_GATE = thisBrowser() === 'firefox' ? 1 : 3;
const KILLS = rowsOfThisRun(Array.from({ length: 20 }), (_, index) => index < IN_GATE).length;
const SAVES = 10;
const IMPORTED = 20;

let profile: string;
beforeAll(async () => {
  profile = thisBrowser() === 'firefox' ? await newProfile() : await mkdtemp(join(tmpdir(), 'library-kill-'));
});
afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 10 }));

/** What the extension said is stored: the writers of whole batches. */
interface Confirmed {
  readonly saves: string[];
  readonly imports: string[];
}

/**
 * In how many sessions Chromium may drop the first that was written. Its database goes on writing a log that a kill cut in the middle of an
 * entry, and its reader then gives up the rest of that block of 32 KiB. Plain writes to its `storage.local` were gone so after 2 kills of
 * 140, all of them confirmed.
 */
const MOST_DROPPED = thisBrowser() === 'firefox' ? 0 : Math.ceil(KILLS / 4);

/** Keeps saving and importing until the browser is gone; resolves then. */
async function keepWriting(
  page: Page,
  round: number,
  confirmed: Confirmed,
  enough: () => void,
): Promise<void> {
  const save = async () => {
    for (let batch = 0; ; batch += 1) {
      const writer = `save ${round}.${batch}`;
      const answers = await page.evaluate(saveMany, writer, SAVES, 0);
      if (answers.every(({ ok }) => ok)) confirmed.saves.push(writer);
      // Each time at another moment of what comes next.
      if (batch === 1 + (round % 4)) setTimeout(enough, 3 * round);
    }
  };
  const bringIn = async () => {
    for (let batch = 0; ; batch += 1) {
      const writer = `import ${round}.${batch}`;
      if (await page.evaluate(importMany, writer, IMPORTED)) confirmed.imports.push(writer);
    }
  };
  await Promise.allSettled([save(), bringIn()]);
}

/** Ends the browser as a crash does, and waits until its program is gone and its profile can be used again. */
async function kill({ browser }: LaunchedExtension): Promise<void> {
  const program = browser.process();
  const gone = new Promise(resolve => program?.once('exit', resolve));
  program?.kill('SIGKILL');
  await gone;
  // Puppeteer puts Firefox's own preferences back.
  await expect
    .poll(async () => (await readdir(profile)).filter(name => name.endsWith('.puppeteer')))
    .toEqual([]);
}

async function countsByWriter(page: Page): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { description } of await readStoredTemplates(page)) {
    const writer = description.replace(/^.* of /, '');
    counts.set(writer, (counts.get(writer) ?? 0) + 1);
  }
  return counts;
}

/** What was confirmed and is there; fails where more is gone, or stands in part, than the first that the last session wrote. */
async function stillThere(page: Page, sessions: readonly Confirmed[]): Promise<Confirmed[]> {
  const counts = await countsByWriter(page);
  const parts = [...counts].filter(([writer, count]) => writer.startsWith('import') && count !== IMPORTED);
  expect(parts).toEqual([]);
  const isThere = (writer: string) => counts.get(writer) === (writer.startsWith('save') ? SAVES : IMPORTED);
  const fromFirst = (writers: readonly string[]) => {
    const first = writers.findIndex(isThere);
    return first < 0 ? [] : writers.slice(first);
  };
  const kept = sessions.map((each, at) =>
    at < sessions.length - 1 ? each : { saves: fromFirst(each.saves), imports: fromFirst(each.imports) },
  );
  const writers = kept.flatMap(each => [...each.saves, ...each.imports]);
  expect(writers.filter(writer => !isThere(writer))).toEqual([]);
  return kept;
}

test('killed again and again in the middle of saves and imports, the store opens and holds all that it confirmed', async () => {
  let sessions: Confirmed[] = [];
  const confirmedIn: number[] = [];
  for (let round = 1; round <= KILLS; round += 1) {
    const session = await launchBrowser(thisBrowser(), { profile });
    const page = await openExtensionPage(session, 'popup');
    sessions = await stillThere(page, sessions);
    const confirmed: Confirmed = { saves: [], imports: [] };
    sessions.push(confirmed);
    const { promise: enough, resolve } = Promise.withResolvers<void>();
    const writing = keepWriting(page, round, confirmed, resolve);
    await enough;
    await kill(session);
    await writing;
    confirmedIn.push(confirmed.saves.length + confirmed.imports.length);
    expect(confirmed.saves.length).toBeGreaterThanOrEqual(2);
  }
  const session = await launchBrowser(thisBrowser(), { profile });
  sessions = await stillThere(await openExtensionPage(session, 'popup'), sessions);
  await session.browser.close();
  const dropped = sessions.filter(
    ({ saves, imports }, at) => saves.length + imports.length !== confirmedIn[at],
  );
  expect(dropped.length).toBeLessThanOrEqual(MOST_DROPPED);
  expect(sessions.flatMap(({ imports }) => imports).length).toBeGreaterThan(0);
}, 480_000);
