import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserName, launchBrowser } from '../../test/browser/session/launch-browser.ts';
import type { Portal } from '../../test/portal/server.ts';
import { root } from '../setup/root.mjs';
import type { Counter } from './guide.ts';
import { type Look, walkMainJob } from './walk-main-job.ts';

const looks: readonly Look[] = [
  { skin: 'legacy', scope: 'site', dark: false },
  { skin: 'chakra', scope: 'org', dark: false },
  { skin: 'legacy', scope: 'org', dark: true },
  { skin: 'chakra', scope: 'site', dark: true },
];

/** Walks the main job without a display, on both skins, light and dark. Gives the exit code: 1 when a step failed. */
export async function takeTour(name: BrowserName, portal: Portal): Promise<number> {
  const began = performance.now();
  const folder = join(root, '.output', 'tour');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { browser } = await launchBrowser(name, {
    mode: 'practice',
    viewport: { width: 1280, height: 1000 },
  });
  const counter: Counter = { value: 0 };
  let failures = 0;
  for (const look of looks) {
    const page = await browser.newPage();
    await page.bringToFront();
    await walkMainJob(page, portal, look, { folder, counter }).catch(() => {
      failures += 1;
    });
    await page.close();
  }
  await browser.close();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const end = failures > 0 ? `${failures} of ${looks.length} walks failed` : 'every step as it should be';
  console.log(`Tour of ${counter.value} steps in ${seconds} s: ${end}. Pictures: ${folder}`);
  return failures > 0 ? 1 : 0;
}
