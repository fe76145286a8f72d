import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openExtensionPage, press, verdictOf } from '../hands/extension-page.ts';
import { until } from '../hands/wait.ts';

import { sessionOfFile } from '../session/shared-browser.ts';

const session = sessionOfFile();
let page: Page;
beforeEach(async () => {
  page = await openExtensionPage(session, 'workspace');
  await press(page, 'Samples');
  await until(
    page,
    () => document.querySelector('pre')?.textContent?.includes('X-Mist-Signature-v2') === true,
  );
});
afterEach(() => page.close());

/** Chooses an option of the drop-down of this name by its value. */
async function choose(name: string, value: string): Promise<void> {
  await page.evaluate(
    (of, wanted) => {
      const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === of);
      const select = document.getElementById(label?.htmlFor ?? '');
      if (!(select instanceof HTMLSelectElement)) throw new Error(`There is no drop-down “${of}”.`);
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    value,
  );
}

test('a sample is valid', async () => {
  await press(page, 'Verify this');
  const { verdicts, text } = await verdictOf(page);
  expect(verdicts).toEqual({ 'X-Mist-Signature-v2': 'valid', 'X-Mist-Signature': 'valid' });
  expect(text).toContain('device-updowns');
});

test.each(['BODY_SPACED', 'BODY_COMPRESSED', 'SIGNATURE_PREFIX', 'RECIPE_EXCHANGED'])(
  'a sample broken by %s is diagnosed',
  async code => {
    const before = await page.evaluate(() => document.querySelector('pre')?.textContent ?? '');
    await choose('Broken on purpose', code);
    await page.evaluate(async text => {
      while (document.querySelector('pre')?.textContent === text)
        await new Promise(resolve => requestAnimationFrame(resolve));
    }, before);
    await press(page, 'Verify this');
    const { verdicts, diagnoses } = await verdictOf(page);
    expect(verdicts['X-Mist-Signature-v2']).toBe('invalid');
    expect(diagnoses).toContain(code);
  },
);

test('receiver code can be chosen by language', async () => {
  await press(page, 'Verify');
  await press(page, 'Receiver code');
  await choose('Language', 'python');
  await until(
    page,
    () => document.querySelector('.verify-result pre')?.textContent?.includes('hmac') === true,
  );
});
