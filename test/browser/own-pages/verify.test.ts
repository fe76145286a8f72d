import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { secret as captureSecret, captures } from '../../cases/captures.ts';
import { copyRecord, fill, openAdd, openDeliveries, ping, save } from '../../portal/driver.ts';
import {
  boxValue,
  openExtensionPage,
  openedPage,
  press,
  put,
  stored,
  verdictOf,
} from '../hands/extension-page.ts';
import { until } from '../hands/wait.ts';
import { PORTAL_ORIGIN } from '../session/session.ts';
import { sessionOfFile } from '../session/shared-browser.ts';

const secret = 'b64a1f0a2f7d4a0e9d1c77f3a8e2c950';
const boxes = ['Request or body', 'Secrets', 'X-Mist-Signature-v2', 'X-Mist-Signature'] as const;
const both = (verdict: string) => ({ 'X-Mist-Signature-v2': verdict, 'X-Mist-Signature': verdict });

const session = sessionOfFile();
/** A ping as the receiver's page shows it, and the record of it in Webhook Deliveries. */
let raw = '';
let record = '';

beforeAll(async () => {
  const page = await session.openPage({ motion: 'off' });
  await openAdd(page);
  await fill(page, {
    name: 'Receiver',
    url: `${session.portal.receiver}/in`,
    topics: ['alarms'],
    secret,
  });
  await save(page);
  await ping(page, 'Receiver');
  await openDeliveries(page, 'Receiver');
  record = await copyRecord(page);
  await page.goto(`${PORTAL_ORIGIN}/receiver`, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('article pre');
  raw = await page.evaluate(() => document.querySelector('article pre')?.textContent ?? '');
  await page.close();
});

const indented = (text: string) => {
  const at = text.indexOf('\r\n\r\n') + 4;
  const body = text
    .slice(at)
    .replaceAll(/([{[,])(?=[{"[])/g, '$1\n  ')
    .replaceAll(/(?<=[}\]"\d])(?=[}\]])/g, '\n');
  return text.slice(0, at).replace(/Content-Length: \d+/i, `Content-Length: ${body.length}`) + body;
};

describe.each(['popup', 'workspace'] as const)('a ping of the practice portal, on the page %s', name => {
  let page: Page;
  beforeEach(async () => {
    page = await openExtensionPage(session, name);
    await press(page, 'Forget');
    await put(page, 'Secrets', secret);
  });
  afterEach(() => page.close());

  test('copied from the receiver it is valid, and says what it is about', async () => {
    await put(page, 'Request or body', raw);
    const { verdicts, text } = await verdictOf(page);
    expect(verdicts).toEqual(both('valid'));
    expect(text).toContain('ping');
    expect(await boxValue(page, 'X-Mist-Signature-v2')).toMatch(/^[0-9a-f]{64}$/);
  });

  test('with one byte changed it is not valid, and nothing explains that away', async () => {
    await put(page, 'Request or body', raw.replace('"topic":"ping"', '"topic":"pong"'));
    const { verdicts, diagnoses, text } = await verdictOf(page);
    expect(verdicts).toEqual(both('invalid'));
    expect(diagnoses).toEqual([]);
    expect(text).toContain('No known cause fits');
  });

  test('indented anew it is diagnosed', async () => {
    await put(page, 'Request or body', indented(raw));
    const { verdicts, diagnoses } = await verdictOf(page);
    expect(verdicts).toEqual(both('invalid'));
    expect(diagnoses).toContain('BODY_PRETTY_PRINTED');
  });

  test('without the secret nothing is decided', async () => {
    await put(page, 'Secrets', '');
    await put(page, 'Request or body', raw);
    expect((await verdictOf(page)).verdicts).toEqual(both('incomplete'));
  });
});

test('the record in Webhook Deliveries holds the same body', async () => {
  const page = await openExtensionPage(session, 'workspace');
  await press(page, 'Forget');
  await put(page, 'Secrets', secret);
  await put(page, 'Request or body', raw);
  await verdictOf(page);
  const signatures = { v2: await boxValue(page, boxes[2]), v1: await boxValue(page, boxes[3]) };
  await put(page, 'Request or body', record);
  if ((await boxValue(page, boxes[2])) === '') await put(page, boxes[2], signatures.v2);
  if ((await boxValue(page, boxes[3])) === '') await put(page, boxes[3], signatures.v1);
  expect((await verdictOf(page)).verdicts).toEqual(both('valid'));
  await page.close();
});

describe('what was typed', () => {
  test('survives the page’s closing at once, and never reaches the disk', async () => {
    const first = await openExtensionPage(session, 'popup');
    await press(first, 'Forget');
    await put(first, 'Request or body', raw);
    await put(first, 'Secrets', secret);
    await first.close();
    const second = await openExtensionPage(session, 'popup');
    expect((await verdictOf(second)).verdicts).toEqual(both('valid'));
    expect(await boxValue(second, 'Secrets')).toBe(secret);
    expect(await stored(second, 'session')).toContain(secret);
    expect(await stored(second, 'local')).not.toContain(secret);
    await second.close();
  });

  test('is gone after “Forget”, on every page that is open', async () => {
    const popup = await openExtensionPage(session, 'popup');
    const workspace = await openExtensionPage(session, 'workspace');
    await put(workspace, 'Secrets', secret);
    await until(popup, () =>
      [...document.querySelectorAll('textarea')].some(({ value }) => value.length === 32),
    );
    await press(workspace, 'Forget');
    await until(popup, () => [...document.querySelectorAll('textarea')].every(({ value }) => value === ''));
    for (const name of boxes) expect(await boxValue(popup, name)).toBe('');
    expect(await stored(popup, 'session')).not.toContain(secret);
    await popup.close();
    await workspace.close();
  });
});

test('a file is read byte for byte', async () => {
  const page = await openExtensionPage(session, 'workspace');
  await press(page, 'Forget');
  await put(page, 'Secrets', secret);
  await page.evaluate(text => {
    const input = document.querySelector('input[type="file"]');
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no way to choose a file.');
    const files = new DataTransfer();
    files.items.add(new File([text], 'delivery.http'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, raw);
  await until(page, () => document.querySelector('[data-verdict]') !== null);
  expect((await verdictOf(page)).verdicts).toEqual(both('valid'));
  await page.close();
});

test('“Open in a tab” takes along what was typed', async () => {
  const popup = await openExtensionPage(session, 'popup');
  await press(popup, 'Forget');
  await put(popup, 'Secrets', secret);
  await put(popup, 'Request or body', raw);
  await press(popup, 'Open in a tab');
  const workspace = await openedPage(session, '/workspace.html#verify');
  await until(workspace, () => document.querySelector('[data-verdict]') !== null);
  expect((await verdictOf(workspace)).verdicts).toEqual(both('valid'));
  await workspace.close();
});

test('in the workspace F8 goes from difference to difference, and a body can be seen formatted', async () => {
  const page = await openExtensionPage(session, 'workspace');
  await press(page, 'Forget');
  await put(page, 'Secrets', secret);
  await put(page, 'Request or body', indented(raw));
  expect((await verdictOf(page)).diagnoses).toContain('BODY_PRETTY_PRINTED');
  await page.bringToFront();
  await page.focus('.difference > pre');
  const at = () => page.$eval('.difference [role="status"]', ({ textContent }) => textContent);
  const count = (await at()).replace('Change 1 of ', '');
  const press8 = (wanted: string) =>
    page.keyboard
      .press('F8')
      .then(() =>
        until(page, said => document.querySelector('.difference')?.textContent.includes(said), wanted),
      );
  await press8(`Change 2 of ${count}`);
  await page.keyboard.down('Shift');
  await press8(`Change 1 of ${count}`);
  await press8(`Change ${count} of ${count}`);
  await page.keyboard.up('Shift');
  await put(page, 'Request or body', raw);
  await verdictOf(page);
  const lines = () => page.$$eval('.cm-line', each => each.map(({ textContent }) => textContent));
  const before = await lines();
  await press(page, 'Formatted');
  await until(page, () =>
    [...document.querySelectorAll('.cm-line')].some(({ textContent }) =>
      /^\s+"topic": "ping",?$/.test(textContent),
    ),
  );
  expect(await boxValue(page, 'X-Mist-Signature-v2')).toMatch(/^[0-9a-f]{64}$/);
  expect((await verdictOf(page)).verdicts).toEqual(both('valid'));
  await press(page, 'Formatted');
  await until(page, said => document.querySelectorAll('.cm-line').length === said, before.length);
  expect(await lines()).toEqual(before);
  await page.close();
});

/** Of the rows that a text box leaves as they are, some that are read and some that say what they lack. */
const pasted = captures.flatMap(({ name, text, expected }) =>
  text?.includes('\r') === false ? { name, text, expected } : [],
);
const readable = pasted.filter(({ expected }) => expected.kind === 'read' && !expected.orTold);
const telling = pasted.filter(({ expected }) => expected.kind === 'told' && expected.reason !== 'parsed');

test('captures as people have them are valid, and what is not in them is said', async () => {
  const page = await openExtensionPage(session, 'workspace');
  await press(page, 'Forget');
  await put(page, 'Secrets', captureSecret);
  const wrong: string[] = [];
  for (const { name, text } of readable.filter((_, at) => at % 8 === 0)) {
    await put(page, 'Request or body', text);
    const { verdicts } = await verdictOf(page);
    const shown = Object.values(verdicts);
    if (!shown.includes('valid') || shown.includes('invalid')) wrong.push(`${name}: ${shown.join()}`);
  }
  for (const { name, text } of telling.slice(0, 4)) {
    await put(page, 'Request or body', text);
    const { verdicts } = await verdictOf(page);
    const said = await page.evaluate(
      () => document.querySelector('[data-note], [data-tone="error"]') !== null,
    );
    if (Object.values(verdicts).includes('valid') || !said) wrong.push(`${name}: nothing is said`);
  }
  expect(wrong).toEqual([]);
  await page.close();
});
