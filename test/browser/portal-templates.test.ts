import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { strongSecret } from '../cases/form-case.ts';
import { closeForm, fill, goToRoute, openAdd, openEdit } from '../portal/driver.ts';
import { inTurns } from '../setup/extent.ts';
import { boxText, chooseTemplate, paste, use } from './hands/assistant.ts';
import { assistantSays, waitForBar, wordsOf } from './hands/read-assistant.ts';
import { sessionOfFile } from './session/shared-browser.ts';

const session = sessionOfFile();

const receiver = {
  name: 'Pager',
  url: 'https://hooks.example.com/in',
  topics: ['alarms', 'audits'],
  secret: strongSecret,
  headers: { 'X-Team': 'network' },
};

const formOf = (page: Page) => page.evaluate(() => window.practicePortal.form());

describe.each(inTurns(['chakra', 'legacy'] as const))('on the skin %s', skin => {
  let page: Page;
  beforeAll(async () => {
    page = await session.openPage({ skin, motion: 'off', decoys: true });
  });
  afterEach(async () => {
    if (await formOf(page)) await closeForm(page);
    expect(await page.evaluate(() => window.practicePortal.errors())).toEqual([]);
    expect(await page.evaluate(() => window.practicePortal.decoyEdits())).toBe(0);
    expect(await page.evaluate(() => window.practicePortal.saves())).toBe(0);
  });

  test('the section’s buttons move nothing, come back with the section, and go with it', async () => {
    const places = () =>
      page.evaluate(() => {
        const top = (element: Element | null | undefined) => element?.getBoundingClientRect().top;
        return [
          top(window.practicePortal.control('add')),
          top(window.practicePortal.control('row:Home Test')),
        ];
      });
    const buttons = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('mist-webhook-helper')].filter(host =>
            host.shadowRoot?.textContent?.includes('Export all'),
          ).length,
      );
    await expect.poll(buttons).toBe(1);
    const shown = await places();
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('mist-webhook-helper')) host.remove();
    });
    expect(await places()).toEqual(shown);
    await goToRoute(page, 'dashboard');
    await expect.poll(buttons).toBe(0);
    await goToRoute(page, 'org');
    await expect.poll(buttons).toBe(1);
  });

  test('a form is saved as a template without its secret, and another is filled from it', async () => {
    await openAdd(page);
    await waitForBar(page);
    await fill(page, receiver);
    await use(page, 'Templates');
    await use(page, 'Save as template');
    await expect.poll(() => boxText(page, 'Template name')).toBe('Pager');
    await paste(page, 'Template name', `Pager ${skin}`);
    await assistantSays(page, 'Variables, which you are asked for at each use: Secret.');
    await use(page, 'Save template');
    await assistantSays(page, `Saved “Pager ${skin}” to the library.`);
    await closeForm(page);

    await openAdd(page);
    await waitForBar(page);
    await use(page, 'Templates');
    await paste(page, 'Search templates', skin);
    await chooseTemplate(page, `Pager ${skin}`);
    await paste(page, 'Secret', 'another secret, given by hand');
    await use(page, 'Fill form');
    await assistantSays(page, 'Nothing is saved until you save it in the portal.');
    await expect
      .poll(() => formOf(page))
      .toMatchObject({ ...receiver, headers: expect.anything(), secret: 'another secret, given by hand' });
  });

  test('a new webhook is made from a template: the portal’s own form opens and is filled', async () => {
    await use(page, 'Add from template');
    await chooseTemplate(page, `Pager ${skin}`);
    await paste(page, 'Secret', 'given before the form opened');
    await use(page, 'Open Add Webhook and fill it');
    await assistantSays(page, 'Nothing is saved until you save it in the portal.');
    await expect
      .poll(() => formOf(page))
      .toMatchObject({ ...receiver, headers: expect.anything(), secret: 'given before the form opened' });
    expect(await wordsOf(page)).not.toContain('Open Add Webhook and fill it');
    await use(page, 'Undo');
    await expect.poll(() => formOf(page)).toMatchObject({ name: '', url: '', secret: '', topics: [] });
  });

  test('a form that is opened otherwise gets nothing of a template that is on its way', async () => {
    await use(page, 'Add from template');
    await chooseTemplate(page, `Pager ${skin}`);
    await paste(page, 'Secret', 'meant for the form that did not open');
    await page.evaluate(() => {
      const add = window.practicePortal.control('add');
      add?.addEventListener('click', event => event.stopImmediatePropagation(), {
        capture: true,
        once: true,
      });
    });
    await use(page, 'Open Add Webhook and fill it');
    await openEdit(page, 'Home Test');
    await waitForBar(page);
    await assistantSays(page, 'The portal’s form did not open.');
    expect(await formOf(page)).toMatchObject({ name: 'Home Test' });
    await closeForm(page);
    await openAdd(page);
    await waitForBar(page);
    expect(await formOf(page)).toMatchObject({ name: '', url: '', secret: '', topics: [] });
    expect(await wordsOf(page)).not.toContain('Undo');
  });
});

test.each(inTurns(['chakra', 'legacy'] as const))(
  'on the skin %s the section’s buttons cover nothing in a narrow window, and are back in line in a wide one',
  async skin => {
    const page = await session.openPage({ skin, motion: 'off' });
    // What moves while the browser tells of sizes is an error on the page.
    await page.evaluate(() => {
      Object.assign(window, { errors: 0 });
      window.addEventListener('error', () => {
        Object.assign(window, { errors: Reflect.get(window, 'errors') + 1 });
      });
    });
    /** How the buttons stand to the Add button, and whether they cover it or the heading. */
    const stand = () =>
      page.evaluate(() => {
        const add = window.practicePortal.control('add');
        const host = [...document.querySelectorAll('mist-webhook-helper')].find(each =>
          each.shadowRoot?.textContent?.includes('Export all'),
        );
        const heading = [...document.querySelectorAll('h1,h2,h3,h4')].find(
          each => each.textContent?.trim() === 'Webhooks',
        );
        const buttons = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])];
        if (!add || !heading || buttons.length === 0) return null;
        const boxes = buttons.map(button => button.getBoundingClientRect());
        const covers = [add, heading].some(element => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return boxes.some(
            box => box.left < right && box.right > left && box.top < bottom && box.bottom > top,
          );
        });
        const { bottom } = add.getBoundingClientRect();
        return { covers, below: boxes.every(({ top }) => top >= bottom) };
      });
    await expect.poll(stand).toEqual({ covers: false, below: false });
    await page.setViewport({ width: 420, height: 700 });
    await expect.poll(stand).toEqual({ covers: false, below: true });
    await page.setViewport({ width: 1280, height: 900 });
    await expect.poll(stand).toEqual({ covers: false, below: false });
    expect(await page.evaluate(() => Reflect.get(window, 'errors'))).toBe(0);
  },
);
