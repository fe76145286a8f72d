import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { nextFrames } from '../../test/browser/hands/wait.ts';
import { type BrowserName, launch, type Session } from '../../test/browser/session/session.ts';
import { showInTheme } from '../../test/browser/walks/faults-in-view.ts';
import { walkAssistant } from '../../test/browser/walks/walk-assistant.ts';
import { walkFleet } from '../../test/browser/walks/walk-fleet.ts';
import { type Visit, walkOnboarding, walkOwnPages } from '../../test/browser/walks/walk-own-pages.ts';
import { buildPortal } from '../../test/portal/build-portal.ts';
import { root } from '../setup/root.mjs';

const FOLDER = '.output/pictures';

type Walk = (session: Session, visit: Visit) => Promise<void>;
const walks: readonly Walk[] = [
  (session, visit) => walkOwnPages(session, 'workspace', visit),
  (session, visit) => walkFleet(session, visit),
  (session, visit) => walkOwnPages(session, 'popup', visit),
  walkOnboarding,
  (session, visit) => walkAssistant(session, 'chakra', visit),
  (session, visit) => walkAssistant(session, 'legacy', visit),
];

const looks = ['light', 'dark', 'narrow', 'forced colours'] as const;
type Look = (typeof looks)[number];

/** Calls `take` with the system's colours forced, which Puppeteer itself does not know, and Firefox has no way to ask for. */
async function withForcedColours(page: Page, take: () => Promise<void>): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await take();
  // It ends with the session.
  await client.detach();
}

/** Shows a page in a look, calls `take`, and shows it as it was. */
async function inLook(page: Page, look: Look, take: () => Promise<void>): Promise<void> {
  const usual = page.viewport();
  if (look === 'narrow') await page.setViewport({ width: 320, height: usual?.height ?? 640 });
  await showInTheme(page, look === 'dark' ? 'dark' : 'light');
  await nextFrames(page);
  await (look === 'forced colours' ? withForcedColours(page, take) : take());
  if (look === 'narrow') await page.setViewport(usual);
  await showInTheme(page, 'light');
}

async function takeIn(browser: BrowserName): Promise<readonly string[]> {
  const titles: string[] = [];
  await mkdir(join(root, FOLDER, browser), { recursive: true });
  const session = await launch(browser, {
    switches: ['--force-prefers-reduced-motion'],
    preferences: { 'ui.prefersReducedMotion': 1 },
  });
  const visit: Visit = async (page, title) => {
    titles.push(title);
    for (const look of looks) {
      if (look === 'forced colours' && browser === 'firefox') continue;
      await inLook(page, look, async () => {
        await page.screenshot({ path: `${root}${FOLDER}/${fileOf(browser, title, look)}` });
      });
    }
  };
  try {
    for (const walk of walks) await walk(session, visit);
  } finally {
    await session.close();
  }
  return titles;
}

const fileOf = (browser: BrowserName, title: string, look: Look) =>
  `${browser}/${`${title} ${look}`.replaceAll(/[^a-z0-9]+/gi, '-')}.png` as const;

/** Takes every state that the tests walk through, in every look and both browsers, and writes one page that shows them side by side. */
export async function takeEveryState(): Promise<void> {
  await rm(join(root, FOLDER), { recursive: true, force: true });
  await buildPortal();
  const browsers = ['chromium', 'firefox'] as const;
  const rows: string[] = [];
  for (const browser of browsers) {
    for (const title of await takeIn(browser)) {
      const cells = looks
        .filter(look => look !== 'forced colours' || browser === 'chromium')
        .map(
          look =>
            `<figure><img loading="lazy" src="${fileOf(browser, title, look)}" alt=""><figcaption>${look}</figcaption></figure>`,
        );
      rows.push(`<h2>${browser}, ${title}</h2>\n<div>${cells.join('')}</div>`);
    }
  }
  const style =
    'div { display: flex; gap: 1rem; align-items: start; overflow-x: auto } img { height: 24rem; border: 1px solid #888 }';
  const page = `<!doctype html>\n<meta charset="utf-8">\n<title>Every state</title>\n<style>${style}</style>\n${rows.join('\n')}\n`;
  await writeFile(join(root, FOLDER, 'index.html'), page);
  console.log(`${FOLDER}/index.html`);
}
