import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { walkMainJob } from '../tour/walk-main-job.ts';

/** Milliseconds that each step is shown. */
const DELAY = 1800;

/** Walks the main job in a tab of the practice portal, and makes one moving picture (an animated WebP) of its steps. */
export async function takeMovingPicture(page: Page, origin: string, path: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'main-job-'));
  try {
    await page.bringToFront();
    const look = { skin: 'chakra', scope: 'org', dark: false } as const;
    await walkMainJob(page, { origin }, look, { folder, counter: { value: 0 } });
    const steps = (await readdir(folder)).sort().map(name => join(folder, name));
    const delay = steps.map(() => DELAY);
    await sharp(steps, { join: { animated: true } })
      .webp({ quality: 80, delay, loop: 0 })
      .toFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
