import { createHmac } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  closeDeliveries,
  copyRecord,
  type FormValues,
  fill,
  openDeliveries,
  openEdit,
  ping,
  save,
  sendEvent,
} from '../portal/driver.ts';
import type { Session } from './harness.ts';
import { readAssistant, waitForAssistant } from './read-assistant.ts';
import { openSession } from './shared-browser.ts';
import { thisBrowser } from './this-browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession(thisBrowser());
});
afterAll(() => session?.close());

describe.each(['legacy', 'chakra'] as const)('deliveries of the practice portal, skin %s', skin => {
  let page: Page;
  beforeEach(async () => {
    page = await session.newPage();
    await page.bringToFront();
    await session.open(page, { skin, churn: 2, motion: 'off' });
  });
  afterEach(async () => {
    const errors = await page.evaluate(() => window.practicePortal.errors());
    await page.close();
    expect(errors).toEqual([]);
  });

  async function change(name: string, form: FormValues): Promise<void> {
    await openEdit(page, name);
    await fill(page, form);
    await save(page);
  }

  test('a record is copied as it stands in Mist’s delivery log, and verifies', async () => {
    await change('Home Test', { secret: 'a secret of this test' });
    await ping(page, 'Home Test');
    await sendEvent(page, 'Home Test', 'client-join');
    const records = await openDeliveries(page, 'Home Test');
    expect(records.map(({ topic, status }) => `${topic} ${status}`)).toEqual([
      'client-join success',
      'ping success',
    ]);
    const copied = await copyRecord(page);
    expect(JSON.parse(copied)).toEqual(records[0]);
    const { req_headers, req_payload } = JSON.parse(copied);
    const signature = createHmac('sha256', 'a secret of this test').update(req_payload).digest('hex');
    expect(JSON.parse(req_headers)['X-Mist-Signature-v2']).toEqual([signature]);
    expect(session.portal.deliveries().at(-1)?.body).toBe(req_payload);
    await closeDeliveries(page);
  });

  test.each([
    ['Ticket Desk', 'alarms', { oauth2_client_secret: 'another' }, 'invalid_client'],
    ['Log Index', 'audits', { splunk_token: 'another' }, '403 Forbidden'],
    ['Log Index', 'device-events', { verify_cert: true }, 'self-signed certificate'],
  ] as const)(
    '%s gets its events, and is refused when it should be: %s %j',
    async (name, topic, form, error) => {
      await sendEvent(page, name, topic);
      expect(await openDeliveries(page, name)).toMatchObject([{ topic, status: 'success', error: '' }]);
      await closeDeliveries(page);
      await change(name, form);
      await sendEvent(page, name, topic);
      const [newest] = await openDeliveries(page, name);
      expect(newest).toMatchObject({ topic, status: 'failure' });
      expect(newest?.error).toContain(error);
      await closeDeliveries(page);
    },
  );

  test('the assistant takes neither the choice of a topic nor the deliveries for a form', async () => {
    await page.evaluate(() => window.practicePortal.press('event:Home Test'));
    await page.waitForFunction(() => window.practicePortal.control('event-topic') !== null);
    await openDeliveries(page, 'Home Test');
    expect((await readAssistant(page)).hosts).toBe(0);
    await closeDeliveries(page);
    await openEdit(page, 'Home Test');
    const { findings } = await waitForAssistant(page, shown => shown.findings.length > 0);
    expect(findings.map(({ code }) => code)).toContain('URL_NOT_HTTPS');
  });
});
