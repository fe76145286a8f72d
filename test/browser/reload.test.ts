import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { fill, openAdd } from '../portal/driver.ts';
import { inTurns } from '../setup/extent.ts';
import { waitForAssistant, waitForBar } from './hands/read-assistant.ts';

import { sessionOfFile } from './session/shared-browser.ts';

const session = sessionOfFile();

/** Hosts that were on the page before the reload and still are. */
function countOld(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('mist-webhook-helper[data-before-reload]').length);
}

describe.each(inTurns(['chakra', 'legacy'] as const))('on the skin %s', skin => {
  test('a reload of the extension leaves nothing of the old one, and the new one takes over', async () => {
    const page = await session.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(String(error)));
    await page.bringToFront();
    await session.open(page, { motion: 'off', skin });
    await openAdd(page);
    await waitForBar(page);
    await fill(page, { url: 'http://hooks.example.com/' });
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('mist-webhook-helper'))
        host.setAttribute('data-before-reload', '');
    });
    await session.reloadExtension();
    await expect.poll(() => countOld(page), { timeout: 10_000 }).toBe(0);
    await fill(page, { url: 'ftp://hooks.example.com/' });
    const shown = await waitForAssistant(
      page,
      ({ findings }) => findings.some(({ code }) => code === 'URL_SCHEME'),
      10_000,
    );
    expect(shown.findings.filter(({ code }) => code === 'URL_SCHEME')).toHaveLength(1);
    expect(errors).toEqual([]);
    await page.close();
  });
});
