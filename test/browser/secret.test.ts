import { createHmac } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { fill, openAdvanced, ping, save } from '../portal/driver.ts';
import { inTurns } from '../setup/extent.ts';
import { use } from './hands/assistant.ts';

import { until } from './hands/wait.ts';

import { sessionOfFile } from './session/shared-browser.ts';

const session = sessionOfFile();

const secretOf = (page: Page) => page.evaluate(() => String(Object(window.practicePortal.form()).secret));

describe.each(inTurns(['chakra', 'legacy'] as const))('on the skin %s', skin => {
  test('a generated secret signs the delivery that the receiver gets', async () => {
    const page = await session.openForm({ skin, motion: 'off' });
    await openAdvanced(page);
    await fill(page, {
      name: 'Signed',
      url: `${session.portal.receiver}/in?signed=${skin}`,
      topics: ['alarms'],
    });
    await use(page, 'Generate secret');
    await until(page, () => String(Object(window.practicePortal.form()).secret).length === 64);
    const secret = await secretOf(page);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(await page.evaluate(() => window.practicePortal.saves())).toBe(0);

    await save(page);
    await ping(page, 'Signed');
    const delivery = session.portal.deliveries().find(({ target }) => target.endsWith(`signed=${skin}`));
    const header = (name: string) => delivery?.headers.find(([key]) => key.toLowerCase() === name)?.[1];
    const hmac = (hash: string) =>
      createHmac(hash, secret)
        .update(delivery?.body ?? '')
        .digest('hex');
    expect(header('x-mist-signature-v2')).toBe(hmac('sha256'));
    expect(header('x-mist-signature')).toBe(hmac('sha1'));
  });

  test('a secret that stands there is replaced only when the person says so', async () => {
    const page = await session.openForm({ skin, motion: 'off' });
    await openAdvanced(page);
    await fill(page, { secret: 'the one before' });
    await use(page, 'Generate secret');
    await use(page, 'Keep');
    expect(await secretOf(page)).toBe('the one before');
    await use(page, 'Generate secret');
    await use(page, 'Replace');
    await until(page, () => Object(window.practicePortal.form()).secret !== 'the one before');
    expect(await secretOf(page)).toMatch(/^[0-9a-f]{64}$/);
  });
});
