import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { faultyForm } from '../../../scripts/tour/tour-forms.ts';
import { fill } from '../../portal/driver.ts';
import { inTurns } from '../../setup/extent.ts';
import { boxValue, openTemplates, says } from '../hands/extension-page.ts';
import { keyboardUser } from '../hands/keyboard.ts';
import { waitForAssistant } from '../hands/read-assistant.ts';

import { sessionOfFile } from '../session/shared-browser.ts';

const session = sessionOfFile();
let page: Page;
afterEach(() => page.close());

/** A page of the extension with the focus on its tab Templates. */
async function openOwn(place: 'popup' | 'workspace') {
  page = await openTemplates(session, place);
  if (place === 'popup') await page.setViewport({ width: 520, height: 600 });
  await page.bringToFront();
  await page.focus('[data-tab="templates"]');
  return keyboardUser(page);
}

const startFrom = (name: string) =>
  page.evaluate(control => window.practicePortal.control(control)?.focus(), name);

test('the library: a template is made, edited, deleted, brought back and deleted for good', async () => {
  const { press, type, isAt } = await openOwn('workspace');
  await press('New template');
  await type('Template name', 'Pager');
  await press('Save template');
  await says(page, 'Saved “Pager”.');
  await press('Edit');
  await type('Description', 'for the desk');
  await press('Cancel');
  await isAt('Keep editing');
  await page.keyboard.press('Escape');
  await isAt('Cancel');
  await press('Save template');
  await says(page, 'for the desk');
  await press('Delete');
  await press('Bin 1');
  await press('Restore Pager');
  await says(page, 'Restored 1 template.');
  await press('Templates 1');
  await press('Select Pager', 'Space');
  await press('Delete selected templates');
  await press('Bin 1');
  await press('Empty bin');
  await isAt('Keep');
  await press('Delete for good');
  await says(page, 'The bin is empty.');
});

test('the library: templates are imported from text, twice, and exported', async () => {
  const { press, type } = await openOwn('workspace');
  const file = (url: string) =>
    JSON.stringify({
      format: 'mist-webhook-templates',
      version: 1,
      templates: [
        {
          id: '5f0c9e36-2b6d-4c55-9d0e-6f7f3f6f2c11',
          name: 'Keys',
          scope: 'any',
          webhook: { name: 'Keys', type: 'http-post', url },
        },
      ],
    });
  await press('Import');
  await type('Configuration JSON', file('https://hooks.example.com/a'));
  await press('Preview');
  await press('Import 1 template');
  await says(page, 'Added 1 template.');
  // The list comes in place of what an empty library offers, “Import” included.
  await says(page, 'hooks.example.com');
  await press('Import');
  await type('Configuration JSON', file('https://hooks.example.com/b'));
  await press('Preview');
  await press('Keep both', 'ArrowDown');
  await press('Import 1 template');
  await press('Keys');
  await says(page, 'https://hooks.example.com/b');
  await press('Select Keys', 'Space');
  await press('Export selected templates');
  await press('Copy');
});

test('the popup: the way to one template and back', async () => {
  const { press, type, isAt } = await openOwn('popup');
  await press('New template');
  await isAt('All templates');
  await type('Template name', 'Popup');
  await press('Save template');
  await says(page, 'Saved “Popup”.');
  await press('All templates');
  await press('Popup');
  await isAt('All templates');
});

test('verify and settings', async () => {
  const { press, type, isAt } = await openOwn('workspace');
  await page.keyboard.press('Home');
  await isAt('Verify');
  await type('Request or body', '{}');
  await type('Secrets', 'a secret');
  await press('Forget');
  expect(await boxValue(page, 'Secrets')).toBe('');
  await page.focus('[data-tab="verify"]');
  for (let tab = 0; tab < 4; tab += 1) await page.keyboard.press('ArrowDown');
  await isAt('Settings');
  await press('Remove everything…');
  await isAt('Keep everything');
  await page.keyboard.press('Enter');
  await isAt('Remove everything…');
  await press('Remove everything…');
  await press('Remove now');
  await says(page, 'Everything was removed.');
});

test('a sample is chosen, broken on purpose, copied and verified', async () => {
  const { reach, press, isAt } = await openOwn('workspace');
  await page.keyboard.press('Home');
  await isAt('Verify');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await isAt('Samples');
  await reach('Topic');
  await page.keyboard.type('audits');
  await reach('Broken on purpose');
  await page.keyboard.press('ArrowDown');
  await press('Generate secret');
  await press('Copy');
  await press('Verify this');
  await isAt('Request or body');
  await says(page, 'audits');
});

test.each(inTurns(['legacy', 'chakra'] as const))('the section of webhooks on the skin %s', async skin => {
  const own = await openOwn('workspace');
  await own.press('New template');
  await own.type('Template name', `Section ${skin}`);
  await own.type('URL', 'https://hooks.example.com/in');
  await own.press('Save template');
  await says(page, `Saved “Section ${skin}”.`);
  await page.close();

  page = await session.openPage({ skin, motion: 'off' });
  const { press, type, isAt } = keyboardUser(page);
  await press('Export all');
  await isAt('Export all');
  await press('Save to library');
  await press('Copy');
  await page.keyboard.press('Escape');
  await isAt('Export all');
  await startFrom('add');
  await page.keyboard.down('Shift');
  for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await isAt('Add from template');
  await page.keyboard.press('Enter');
  await type('Search templates', `Section ${skin}`);
  await press(`Section ${skin}`);
  await press('Generate Secret');
  await press('Open Add Webhook and fill it');
  await isAt('2 fields filled');
  expect(await page.evaluate(() => window.practicePortal.form())).toMatchObject({
    url: 'https://hooks.example.com/in',
    secret: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  await press('Undo');
});

test('who is elsewhere before the section’s panel opens is at its button again after Escape', async () => {
  page = await session.openPage({ skin: 'legacy', motion: 'off' });
  const { isAt } = keyboardUser(page);
  await page.waitForSelector('mist-webhook-helper');
  // At once: on the way there by Tab the assistant would come.
  await page.evaluate(() => {
    const button = document.querySelector('mist-webhook-helper')?.shadowRoot?.querySelectorAll('button')[1];
    button?.focus();
    button?.click();
    window.practicePortal.control('add')?.focus();
  });
  await isAt('Export all webhooks');
  await page.keyboard.press('Escape');
  await isAt('Export all');
});

test.each(inTurns(['legacy', 'chakra'] as const))(
  'the portal’s form on the skin %s',
  async skin => {
    page = await session.openForm({ skin, motion: 'off' });
    const { url, form, expected } = faultyForm(skin);
    await fill(page, { ...form, url });
    await waitForAssistant(page, ({ findings }) =>
      expected.every(code => findings.some(finding => finding.code === code)),
    );
    const { press, type, isAt } = keyboardUser(page);
    await startFrom('close');
    await press('Problems');
    await press('Fix: ');
    await press('Fix: ');
    await press('Generate secret');
    await isAt('Keep');
    await press('Replace');
    await isAt('Generate secret');
    await startFrom('close');
    await press('Import');
    const formNow = () => page.evaluate(() => window.practicePortal.form());
    const before = await formNow();
    await isAt('Configuration JSON');
    await page.keyboard.sendCharacter(
      '{"name":"Desk","url":"https://hooks.example.com/","topics":["alarms"]}',
    );
    await press('Preview');
    await press('Fill form');
    await isAt('3 fields filled.');
    await press('Undo');
    await page.waitForSelector('::-p-text(The filling was taken back.)');
    expect(await formNow()).toEqual(before);
    await startFrom('close');
    await press('Export');
    await press('Copy');
    await page.keyboard.press('Escape');
    await isAt('Export');
    await press('Templates');
    await press('Save as template');
    await press('Save template');
    await page.keyboard.press('Escape');
    await isAt('Templates');
    await page.keyboard.press('Enter');
    await isAt('Fill from template');
    await page.keyboard.press('Enter');
    await type('Search templates', 'Home');
    await startFrom('close');
    await press('Preview delivery');
    await page.keyboard.press('Escape');
    await isAt('Preview delivery');
  },
  120_000,
);
