import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

export interface Guide {
  /**
   * Does one step, prints what `act` says was seen, and takes a picture.
   * A step that fails is printed with its reason, photographed too, and rejects.
   */
  step(title: string, act: () => Promise<string>): Promise<void>;
}

/** Numbers that go on through the whole tour. */
export interface Counter {
  value: number;
}

/** A guide for one page; pictures go into `folder` as `01-<walk>-<title>.png`. */
export function guideOn(page: Page, walk: string, folder: string, counter: Counter): Guide {
  return {
    async step(title, act) {
      counter.value += 1;
      const number = String(counter.value).padStart(2, '0');
      const slug = `${walk} ${title}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      const path = `${join(folder, `${number}-${slug}`)}.png` as const;
      try {
        console.log(`${number} ${walk} · ${title}: ${await act()}`);
        await page.screenshot({ path });
      } catch (error) {
        console.log(
          `${number} ${walk} · ${title}: FAILED. ${error instanceof Error ? error.message : error}`,
        );
        await page.screenshot({ path }).catch(() => undefined);
        throw error;
      }
    },
  };
}
