import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdd } from '../portal/driver.ts';
import type { Session } from './harness.ts';
import { openSession } from './shared-browser.ts';
import { thisBrowser } from './this-browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession(thisBrowser());
});
afterAll(() => session?.close());

describe.each(['legacy', 'chakra'] as const)('the practice portal, skin %s', skin => {
  test('runs on the portal’s own address', async () => {
    const page = await session.newPage();
    await session.open(page, { skin });
    await openAdd(page);
    expect(await page.evaluate(() => location.origin)).toBe('https://manage.mist.com');
    expect(await page.evaluate(() => window.practicePortal.errors())).toEqual([]);
    await page.close();
  });
});
