import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeForm, fill, openAdd, openAdvanced } from '../portal/driver.ts';
import { use } from './hands/assistant.ts';
import { openExtensionPage, stored } from './hands/extension-page.ts';
import { readAssistant, waitForAssistant, waitForBar, waitForFinding } from './hands/read-assistant.ts';

import { sessionOfFile } from './session/shared-browser.ts';

const session = sessionOfFile();
let page: Page;
beforeEach(async () => {
  page = await session.openPage({ motion: 'off' });
});
afterEach(async () => {
  expect(await page.evaluate(() => window.practicePortal.errors())).toEqual([]);
  expect(await page.evaluate(() => window.practicePortal.saves())).toBe(0);
});

const finds = (code: string) => waitForFinding(page, code);
const formOf = (field: string) =>
  page.evaluate(of => String(Object(window.practicePortal.form())[of]), field);

/** Runs in the page: breaks what scripts of one world share, as far as the page itself does without. */
function breakTheLanguage(): void {
  const broken = () => {
    throw new Error('broken by the page');
  };
  const shared = [
    [Array.prototype, 'toSorted'],
    [Array.prototype, 'flatMap'],
    [String.prototype, 'normalize'],
    [Element.prototype, 'attachShadow'],
    [Element.prototype, 'matches'],
    [Element.prototype, 'getBoundingClientRect'],
    [Document.prototype, 'createElement'],
    [window, 'getComputedStyle'],
    [window, 'MutationObserver'],
    [window, 'requestIdleCallback'],
  ] as const;
  for (const [of, name] of shared) Object.defineProperty(of, name, { value: broken });
  Object.defineProperty(Crypto.prototype, 'getRandomValues', { value: <Bytes>(bytes: Bytes) => bytes });
}

test('what the page does to the language and to the DOM’s functions reaches no check and no secret', async () => {
  await openAdd(page);
  await waitForBar(page);
  await openAdvanced(page);
  await page.evaluate(breakTheLanguage);
  const url = await page.evaluateHandle(() => window.practicePortal.control('url'));
  await url.asElement()?.focus();
  await page.keyboard.type('http://hooks.example.com/');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('mist-webhook-helper')].some(host =>
      host.shadowRoot?.querySelector('[data-finding="URL_NOT_HTTPS"]'),
    ),
  );
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('mist-webhook-helper'))
      for (const button of host.shadowRoot?.querySelectorAll('button') ?? [])
        if (button.textContent?.includes('Generate secret')) button.click();
  });
  await expect.poll(() => formOf('secret')).toMatch(/^(?!0+$)[0-9a-f]{64}$/);
});

/** Runs in the page: asks for all that the extension’s parts ask of each other. */
function imitateTheExtension(): void {
  for (const message of [
    { type: 'assistant-wanted' },
    { type: 'library-command', command: { do: 'forget', ids: ['a'] } },
  ]) {
    window.postMessage(message, '*');
  }
  Reflect.set(globalThis, 'mist-webhook-wish', 'Export all');
  document.dispatchEvent(new CustomEvent('mist-webhook-wish'));
  const fake = document.createElement('mist-webhook-helper');
  fake.attachShadow({ mode: 'open' }).append('No problems');
  document.body.append(fake);
}

test('a page that speaks as the extension’s parts do gets nothing from them', async () => {
  await openAdd(page);
  await waitForBar(page);
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  const pages = await openExtensionPage(session, 'workspace');
  const before = await stored(pages, 'local');
  await page.bringToFront();
  await page.evaluate(imitateTheExtension);
  await fill(page, { url: 'http://hooks.example.com/' });
  await finds('URL_NOT_HTTPS');
  expect(asked).toEqual([]);
  expect(await stored(pages, 'local')).toBe(before);
  await pages.close();
});

/** By which each of the extension's scripts names its events. */
const extensionId = () =>
  session.name === 'firefox'
    ? 'webhook-helper-for-mist@webhook-helper'
    : session.extensionOrigin.replace('chrome-extension://', '');

test('a page that pretends a newer version to be there has it leave, until it is loaded anew', async () => {
  await openAdd(page);
  await waitForBar(page);
  await page.evaluate(id => {
    const detail = { contentScriptName: 'assistant', messageId: 'of the page' };
    window.dispatchEvent(new Event('mist-webhook-next'));
    document.dispatchEvent(new CustomEvent(`${id}:assistant:wxt:content-script-started`, { detail }));
  }, extensionId());
  await waitForAssistant(page, ({ hosts }) => hosts === 0);
  await session.open(page, { motion: 'off' });
  await openAdd(page);
  await waitForBar(page);
});

test('a page that takes the element’s name for its own has its form, and the assistant is silent', async () => {
  await page.evaluate(() => {
    customElements.define(
      'mist-webhook-helper',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'closed' });
        }
      },
    );
  });
  await openAdd(page);
  await fill(page, { url: 'http://hooks.example.com/' });
  await expect.poll(() => formOf('url')).toBe('http://hooks.example.com/');
  await closeForm(page);
  // That the extension fails there is the page's own doing, and its own console says so.
  await session.open(page, { motion: 'off' });
});

/** Frames after which nothing more comes back. */
const STILL = 60;

/** Runs in the page: waits until nothing has been taken out for so many frames. */
async function restOfTakenOut(frames: number): Promise<void> {
  const taken = () => document.documentElement.dataset.taken;
  for (let last = taken(), still = 0; still < frames; still += 1) {
    await new Promise(resolve => requestAnimationFrame(resolve));
    if (taken() !== last) still = 0;
    last = taken();
  }
}

test('what the page takes out comes back, up to a bound', async () => {
  await page.evaluate(() => {
    let taken = 0;
    const take = () => {
      for (const host of document.querySelectorAll('mist-webhook-helper')) {
        host.remove();
        document.documentElement.dataset.taken = String(++taken);
      }
    };
    new MutationObserver(take).observe(document, { childList: true, subtree: true });
  });
  const taken = () => page.evaluate(() => Number(document.documentElement.dataset.taken ?? 0));
  await openAdd(page);
  await fill(page, { url: 'http://hooks.example.com/' });
  await expect.poll(taken).toBeGreaterThan(1);
  await page.evaluate(restOfTakenOut, STILL);
  expect(await taken()).toBeLessThan(300);
  await closeForm(page);
});

test('what the page rewrites is right again in the next form', async () => {
  await openAdd(page);
  await waitForBar(page);
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('mist-webhook-helper'))
      host.shadowRoot?.replaceChildren('All is well');
  });
  await fill(page, { url: 'http://hooks.example.com/' });
  await closeForm(page);
  await openAdd(page);
  await waitForBar(page);
  await fill(page, { url: 'http://hooks.example.com/' });
  await finds('URL_NOT_HTTPS');
});

test('texts of a million letters are checked, and the page stays usable', async () => {
  const long = 'é<b>'.repeat(250_000);
  await openAdd(page);
  await waitForBar(page);
  await fill(page, { name: long, url: `https://hooks.example.com/${long}` });
  await waitForAssistant(page, ({ bar }) => bar !== null && bar.state !== 'unreadable', 20_000);
  await fill(page, { name: 'Short', url: 'http://hooks.example.com/' });
  await finds('URL_NOT_HTTPS');
  await use(page, 'Export');
  expect((await readAssistant(page)).hosts).toBeGreaterThan(0);
});
