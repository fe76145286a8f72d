import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainValues } from '../cases/plain-values.ts';
import { plantedSecrets } from '../cases/planted-secrets.ts';
import { closeForm, fill, openAdd, openAdvanced, save } from '../portal/driver.ts';
import { boxText, chooseTemplate, paste, tick, use } from './hands/assistant.ts';
import { boxValue, openExtensionPage, press, put, says, stored } from './hands/extension-page.ts';
import { type ReadFile, readAllFiles } from './hands/read-all-files.ts';
import { waitForBar } from './hands/read-assistant.ts';
import { findable, PLANTED, planted, plantedForms } from './planted-secrets.ts';
import { GECKO_ID } from './session/launch-browser.ts';
import { launch, type Session } from './session/session.ts';
import { thisBrowser } from './session/shared-browser.ts';

/** The extension's own API in its pages, as far as it is used here. */
declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly runtime: { sendMessage(message: unknown): Promise<{ readonly ok: boolean }> };
};

/** Where in the test's folder what may be kept has to turn up. */
const places = {
  chromium: [/console\.log$/, /downloads/, /Local Extension Settings/, /Sync Extension Settings/],
  firefox: [/console\.log$/, /downloads/, /storage.default.moz-extension/, /storage-sync-v2/],
} as const;

const formats = ['Mist API JSON', 'Template file', 'cURL', 'Terraform'];

let session: Session;
let folder: string;
let home: string;
let generated = '';
const portalSession = crypto.randomUUID();
/** What the exports show. */
const shown: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'no-secret-'));
  home = await mkdtemp(join(tmpdir(), 'no-secret-home-'));
  await handOut();
  session = await launch(thisBrowser(), {
    home,
    profile: join(folder, 'profile'),
    downloads: join(folder, 'downloads'),
    consoleLog: join(folder, 'console.log'),
  });
  const page = await openExtensionPage(session, 'workspace');
  await page.evaluate(() => chrome.storage.local.set({ 'setting:syncNewTemplates': true }));
  await page.close();
});
afterAll(async () => {
  await session?.close();
  for (const each of [folder, home]) await rm(each, { recursive: true, force: true, maxRetries: 10 });
});

/** The rows of the tables as templates. */
const table = [
  ...plantedSecrets.map(({ template, webhook }) => ({
    webhook: template?.webhook ?? webhook,
    variables: template?.variables ?? [],
  })),
  ...plainValues.map(({ webhook }) => ({ webhook, variables: [] })),
].map((row, index) => ({ ...row, id: `row-${index}`, name: `Row ${index}`, scope: 'any' }));

/** A policy that hands out the table; Chromium takes none but the whole machine's. */
async function handOut(): Promise<void> {
  const templates = table.map(row => ({ ...row, id: `team-${row.id}`, name: `Team ${row.name}` }));
  const file = JSON.stringify({ format: 'mist-webhook-templates', version: 1, templates });
  const policies = join(home, '.mozilla', 'managed-storage');
  await mkdir(policies, { recursive: true });
  await writeFile(
    join(policies, `${GECKO_ID}.json`),
    JSON.stringify({ name: GECKO_ID, description: 'Templates', type: 'storage', data: { templates: file } }),
  );
}

/** Shorter ones may be anything in a browser's own files. */
const LONG = 12;
const tableSecrets = plantedSecrets.map(({ secret }) => secret);

/** The secrets in a text. */
const found = (text: string) => [
  ...new Set(text.match(PLANTED)),
  ...tableSecrets.filter(secret => secret.length >= LONG && text.includes(secret)),
  ...(text.includes(generated) ? [generated] : []),
];

/** The places in which nothing is found of what may be kept. */
const unseen = (files: readonly ReadFile[]) =>
  places[session.name].filter(
    where => !files.some(({ path, text }) => where.test(path) && text.includes(findable)),
  );

/** Every export of the open form, as it is by default. */
async function exportForm(page: Page): Promise<void> {
  await use(page, 'Export');
  for (const format of formats) {
    await tick(page, format);
    await use(page, 'Download');
    shown.push(await boxText(page, 'Exported JSON'));
  }
}

/** Keeps the open form as a template, without its secrets. */
async function saveAsTemplate(page: Page, name: string): Promise<void> {
  await use(page, 'Templates');
  await use(page, 'Save as template');
  await paste(page, 'Template name', name);
  await use(page, 'Save template');
  await page.waitForFunction(
    said =>
      [...document.querySelectorAll('mist-webhook-helper')].some(host =>
        host.shadowRoot?.textContent?.includes(said),
      ),
    {},
    `Saved “${name}”`,
  );
}

test('what is typed into the portal’s form is saved, exported and filled in again', async () => {
  const page = await session.openPage({ motion: 'off', session: portalSession });
  await openAdd(page);
  await waitForBar(page);
  await openAdvanced(page);
  await use(page, 'Generate secret');
  const secretOf = () => page.evaluate(() => String(Object(window.practicePortal.form()).secret));
  await expect.poll(secretOf).toMatch(/^[0-9a-f]{64}$/);
  generated = await secretOf();
  await closeForm(page);
  for (const form of plantedForms('form')) {
    await openAdd(page);
    await waitForBar(page);
    await openAdvanced(page);
    await fill(page, form);
    await exportForm(page);
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
  await page.close();
});

test('what is given when a template is used, and what the API hands out, go where they belong', async () => {
  const page = await session.openPage({ motion: 'off', session: portalSession });
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
    shown.push(await boxText(page, 'Exported text'));
  }
  expect(shown.at(-1)).toContain('splunk');
  await use(page, 'Save to library');
  await page.close();
});

/** Saves a part of the table once more, so that it goes along to the browser's sync, which has room for a part only. */
async function saveRows(page: Page): Promise<void> {
  const some = table.filter((_, index) => index % 4 === 0);
  const saved = await page.evaluate(
    async templates => {
      let done = 0;
      for (const template of templates) {
        const command = { do: 'save', base: null, revision: `saved-${template.id}`, template };
        const { ok } = await chrome.runtime.sendMessage({ type: 'library-command', command });
        done += Number(ok);
      }
      return done;
    },
    some.map(row => ({ ...row, id: `saved-${row.id}` })),
  );
  expect(saved).toBe(some.length);
}

/** The library's exports of all templates, as they are by default. */
async function exportLibrary(page: Page): Promise<void> {
  await press(page, 'Select all');
  await press(page, 'Export selected templates');
  for (const format of formats) {
    await press(page, format);
    await press(page, 'Download');
    shown.push(await boxValue(page, 'Exported text'));
  }
}

test('what is typed into the extension’s own pages is used there', async () => {
  const page = await openExtensionPage(session, 'workspace');
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
  await press(page, 'Import');
  await put(
    page,
    'Configuration JSON',
    JSON.stringify({ format: 'mist-webhook-templates', version: 1, templates: table }),
  );
  await press(page, 'Preview');
  await press(page, `Import ${table.length} templates`);
  await says(page, `Added ${table.length} templates.`);
  await press(page, 'New template');
  await put(page, 'Template name', `Made here ${findable}`);
  await put(page, 'Secret', planted('edit'));
  await press(page, 'Save template');
  await says(page, 'Saved “Made here');
  await saveRows(page);
  await exportLibrary(page);

  await press(page, 'Settings');
  await press(page, 'Remove everything…');
  await press(page, 'Download');
  await press(page, 'Keep everything');
});

test('nothing of a secret is left in stores, files, consoles and exports', async () => {
  const page = await openExtensionPage(session, 'workspace');
  await page.evaluate(said => console.log(said), findable);
  for (const area of ['local', 'sync'] as const) {
    const kept = await stored(page, area);
    expect(kept).toContain(findable);
    expect(found(kept)).toEqual([]);
    expect(tableSecrets.filter(secret => kept.includes(secret))).toEqual([]);
  }
  const local = await stored(page, 'local');
  const isThere = ({ value }: { value: string }) =>
    local.includes(JSON.stringify(JSON.stringify(value).slice(1, -1)).slice(1, -1));
  expect(plainValues.filter(each => !isThere(each))).toEqual([]);
  // In the session's memory only, where it is forgotten with the session.
  expect(await stored(page, 'session')).toContain(planted('verify'));

  expect(shown).toHaveLength(formats.length * 5);
  expect(found(shown.join())).toEqual([]);

  let files: readonly ReadFile[] = [];
  // Browsers write when they like.
  await expect
    .poll(
      async () => {
        files = await readAllFiles(folder);
        return unseen(files);
      },
      { timeout: 20_000 },
    )
    .toEqual([]);
  expect(files.map(({ path, text }) => [path, ...found(text)]).filter(([, mark]) => mark)).toEqual([]);
  const handedOut = files.some(({ path, text }) => /downloads/.test(path) && text.includes('Team Row 1'));
  expect(handedOut).toBe(session.name === 'firefox');
});
