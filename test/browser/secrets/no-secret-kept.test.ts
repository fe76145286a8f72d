import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeForm, fill, openAdd, openAdvanced, save } from '../../portal/driver.ts';
import { MARKED } from '../../portal/server/practice-fleet.ts';
import { boxText, chooseTemplate, paste, tick, use } from '../hands/assistant.ts';
import { boxValue, openExtensionPage, press, put, says, stored } from '../hands/extension-page.ts';
import { openFleet } from '../hands/fleet.ts';
import { waitForBar } from '../hands/read-assistant.ts';
import { findable, planted, plantedForms } from './planted-forms.ts';
import { formats, saveAsTemplate, secretsIn, WatchedSession } from './watched-session.ts';

let watched: WatchedSession;
const portalSession = crypto.randomUUID();
beforeAll(async () => {
  watched = await WatchedSession.start();
});
afterAll(() => watched?.close());

test('what is typed into the portal’s form is saved, exported and filled in again', async () => {
  const page = await watched.session.openPage({ motion: 'off', session: portalSession });
  await openAdd(page);
  await waitForBar(page);
  await openAdvanced(page);
  await use(page, 'Generate secret');
  const secretOf = () => page.evaluate(() => String(Object(window.practicePortal.form()).secret));
  await expect.poll(secretOf).toMatch(/^[0-9a-f]{64}$/);
  watched.others.push(await secretOf());
  await closeForm(page);
  for (const form of plantedForms('form')) {
    await openAdd(page);
    await waitForBar(page);
    await openAdvanced(page);
    await fill(page, form);
    await watched.exportForm(page);
    await saveAsTemplate(page, `${form.name} ${findable}`);
    await save(page);
  }
  for (const form of plantedForms('import')) {
    await openAdd(page);
    await waitForBar(page);
    await use(page, 'Import');
    await paste(page, 'Configuration JSON', JSON.stringify(form));
    await use(page, 'Preview');
    await use(page, 'Fill form');
    // A form that opens while another is filled counts as that one, built anew.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('mist-webhook-helper')].some(({ shadowRoot }) =>
        shadowRoot?.querySelector('[data-part="fill-report"]'),
      ),
    );
    await closeForm(page);
  }
});

test('what is given when a template is used, and what the API hands out, go where they belong', async () => {
  const page = await watched.session.openPage({ motion: 'off', session: portalSession });
  await use(page, 'Add from template');
  await chooseTemplate(page, `Splunk ${findable}`);
  await paste(page, 'Splunk Token', planted('given'));
  await use(page, 'Open Add Webhook and fill it');
  const token = () => page.evaluate(() => Object(window.practicePortal.form()).splunk_token);
  await expect.poll(token).toBe(planted('given'));
  await closeForm(page);

  await use(page, 'Export all');
  for (const format of formats) {
    await tick(page, format);
    await use(page, 'Download');
    watched.shown.push(await boxText(page, 'Exported text'));
  }
  expect(watched.shown.at(-1)).toContain('splunk');
  await use(page, 'Save to library');
});

test('what is typed into the extension’s own pages is used there', async () => {
  const page = await openExtensionPage(watched.session, 'workspace');
  await page.bringToFront();
  await press(page, 'Verify');
  await put(page, 'Request or body', `Authorization: Bearer ${planted('request')}\r\n\r\n{}`);
  await put(page, 'Secrets', planted('verify'));
  await press(page, 'Samples');
  await put(page, 'Secret', planted('sample'));

  await press(page, 'Templates');
  await press(page, 'Import');
  await put(page, 'Configuration JSON', JSON.stringify(plantedForms('library')));
  await press(page, 'Preview');
  await press(page, 'Import 3 templates');
  await says(page, 'Added 3 templates.');
  await press(page, 'New template');
  await put(page, 'Template name', `Made here ${findable}`);
  await put(page, 'Description', `NOC, password: ${planted('description')}`);
  await put(page, 'Secret', planted('edit'));
  await press(page, 'Save template');
  await says(page, 'Saved “Made here');
  await watched.exportLibrary(page);

  await press(page, 'Settings');
  await press(page, 'Remove everything…');
  await press(page, 'Download');
  await press(page, 'Keep everything');
});

test('what is read of all webhooks and a delivery of theirs is shown, taken along in each form, and verified', async () => {
  watched.others.push(MARKED);
  const { page, portal, calls } = await openFleet(watched.session, { sites: 12 });
  await press(page, 'Start reading');
  await says(page, 'Nothing of it is kept');
  await press(page, 'Take along');
  for (const form of ['csv', 'json', 'template', 'mist-api', 'terraform', 'script']) {
    await put(page, 'Format', form);
    await press(page, 'Download');
  }
  await press(page, 'Central collector');
  await press(page, 'Ask how deliveries went');
  await says(page, 'Last week: ');
  expect(calls().length).toBeGreaterThan(20);
  expect(await page.content()).not.toContain(MARKED);
  await page.evaluate(() => document.querySelector<HTMLElement>('.fleet-delivery button')?.click());
  await says(page, 'Not kept when this page closes');
  expect(await boxValue(page, 'Request or body')).toContain(MARKED);
  await Promise.all([page.close(), portal.close()]);
});

test('only who asks for it gets a file with secrets, whose name says so', async () => {
  const page = await watched.session.openPage({ motion: 'off', session: portalSession });
  await openAdd(page);
  await waitForBar(page);
  await openAdvanced(page);
  const [form] = plantedForms('asked');
  await fill(page, form ?? {});
  await use(page, 'Export');
  await tick(page, 'Include secret values');
  for (const format of formats) {
    await tick(page, format);
    await use(page, 'Download');
    expect(secretsIn(await boxText(page, 'Exported JSON'))).toContain(planted('asked-secret'));
  }
  await closeForm(page);
});

test('nothing of a secret is left in stores, files, consoles and exports', async () => {
  const page = await openExtensionPage(watched.session, 'workspace');
  await watched.searchStorage();
  // In the session's memory only, where it is forgotten with the session.
  expect(await stored(page, 'session')).toContain(planted('verify'));
  expect(watched.shown).toHaveLength(formats.length * 5);
  expect(secretsIn(watched.shown.join())).toEqual([]);
  await watched.searchFiles(formats.length);
});
