import { createHmac } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeForm, type FormValues, fill, openAdd, openAdvanced, ping, save } from '../portal/driver.ts';
import { inTurns } from '../setup/extent.ts';
import { pressButton, use } from './hands/assistant.ts';
import { waitForAssistant, waitForBar } from './hands/read-assistant.ts';

import { until } from './hands/wait.ts';

import { sessionOfFile } from './session/shared-browser.ts';

const session = sessionOfFile();

const plain: FormValues = { name: 'Receiver', url: 'https://hooks.example.com/', topics: ['alarms'] };
const form = (page: Page) => page.evaluate(() => window.practicePortal.form());

/** Presses the one Fix button that this code has, and waits until the finding has gone. */
async function fixOf(page: Page, code: string): Promise<void> {
  const has = (codes: readonly { code: string }[]) => codes.some(finding => finding.code === code);
  const { fixes } = await waitForAssistant(page, shown => has(shown.findings) && shown.fixes.length > 0);
  expect(fixes).toHaveLength(1);
  await pressButton(page, fixes[0] ?? 'Fix');
  await waitForAssistant(page, shown => !has(shown.findings));
}

describe.each(inTurns(['chakra', 'legacy'] as const))('on the skin %s', skin => {
  let page: Page;
  beforeAll(async () => {
    page = await session.openPage({ motion: 'off', skin, headers: skin === 'legacy' ? 'rows' : 'json' });
  });
  beforeEach(async () => {
    await openAdd(page);
    await waitForBar(page);
  });
  afterEach(async () => {
    await closeForm(page);
    expect(await page.evaluate(() => window.practicePortal.errors())).toEqual([]);
    expect(await page.evaluate(() => window.practicePortal.saves())).toBe(0);
  });

  test.each([
    ['URL_SPACE', 'url', ' https://hooks.example.com/ ', 'https://hooks.example.com/'],
    ['NAME_SPACE', 'name', 'Receiver  ', 'Receiver'],
    ['SECRET_SPACE', 'secret', '5b0f3c8d9e7a41268c1d2f6ba94e07d3 ', '5b0f3c8d9e7a41268c1d2f6ba94e07d3'],
  ])('%s: only the field changes, and in the portal’s own state', async (code, field, faulty, good) => {
    await fill(page, { ...plain, [field]: faulty });
    const before = await form(page);
    await fixOf(page, code);
    expect(await form(page)).toEqual({ ...before, [field]: good });
  });

  test('a header’s name and value', async () => {
    await fill(page, { ...plain, headers: { 'X-Team:': 'network', 'X-Site': 'main' } });
    const before = await form(page);
    await fixOf(page, 'HEADER_NAME_INVALID');
    const after = await form(page);
    expect(JSON.stringify(after?.headers)).toBe(JSON.stringify(before?.headers).replace('X-Team:', 'X-Team'));
    expect({ ...after, headers: null }).toEqual({ ...before, headers: null });
  });
});

test('a number in JSON headers becomes a string, and the rest of the text stays as it is', async () => {
  const page = await session.openForm({ motion: 'off', skin: 'chakra', headers: 'json' });
  await fill(page, { ...plain, headersText: '{ "X-Floor" : 3,\n\t"X-Team": "network" }' });
  await fixOf(page, 'HEADER_NOT_STRING');
  expect((await form(page))?.headers).toEqual({
    notation: 'json',
    text: '{ "X-Floor" : "3",\n\t"X-Team": "network" }',
  });
});

const secretOf = (page: Page) => page.evaluate(() => String(Object(window.practicePortal.form()).secret));

describe.each(inTurns(['chakra', 'legacy'] as const))('secrets on the skin %s', skin => {
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
