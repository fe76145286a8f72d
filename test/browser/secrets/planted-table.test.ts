import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { plainValues } from '../../cases/plain-values.ts';
import { plantedSecrets } from '../../cases/planted-secrets.ts';
import { closeForm, fill, openAdd, openAdvanced } from '../../portal/driver.ts';
import { rowsOfThisRun } from '../../setup/extent.ts';
import { openExtensionPage, openTemplates, press, put, says, stored } from '../hands/extension-page.ts';
import { type FormPage, FormPages } from '../hands/form-pages.ts';
import { libraryCommand } from '../hands/library.ts';
import { waitForBar } from '../hands/read-assistant.ts';
import { takesPolicy } from '../session/policy.ts';
import { thisBrowser } from '../session/shared-browser.ts';
import { findable } from './planted-forms.ts';
import { tableDefaults, tableForms, templateFile, templates } from './table.ts';
import { formats, saveAsTemplate, secretsIn, WatchedSession } from './watched-session.ts';

const policyIsPossible = await takesPolicy(thisBrowser());

let watched: WatchedSession;
beforeAll(async () => {
  const team = templates.map(row => ({ ...row, id: `team-${row.id}`, name: `Team ${row.name}` }));
  watched = await WatchedSession.start(policyIsPossible ? { templates: templateFile(team) } : undefined);
});
afterAll(() => watched?.close());

/** Of what takes about a second each, the gate, which runs this in Chromium, tries the first form of each type. */
const isInGate = thisBrowser() === 'chromium';
const types = Map.groupBy(tableForms, ({ values }) => `${values.type} ${values.oauth2_grant_type}`);
const firsts = new Set([...types.values()].map(([form]) => form));
const someForms = rowsOfThisRun(tableForms, form => isInGate && firsts.has(form));
const someDefaults = rowsOfThisRun(tableDefaults, (_, index) => isInGate && index < 2);
const secrets = (rows: readonly { readonly rows: readonly unknown[] }[]) =>
  rows.reduce((sum, { rows: each }) => sum + each.length, 0);
const all = `${plantedSecrets.length} secrets and ${plainValues.length} plain values`;

test('the forms hold most of the table', () => {
  expect(plantedSecrets.length).toBeGreaterThanOrEqual(120);
  expect(plainValues.length).toBeGreaterThanOrEqual(60);
  expect(secrets(tableForms)).toBeGreaterThan(300);
  expect(tableDefaults.length).toBeGreaterThan(40);
});

test(`${all} are imported`, async () => {
  const page = await openTemplates(watched.session, 'workspace');
  await press(page, 'Import');
  await put(page, 'Configuration JSON', templateFile(templates));
  await press(page, 'Preview');
  await press(page, `Import ${templates.length} templates`);
  await says(page, `Added ${templates.length} templates.`);
  await page.close();
  const local = await watched.searchStorage(['local']);
  const isThere = ({ value }: { value: string }) =>
    local.includes(JSON.stringify(JSON.stringify(value).slice(1, -1)).slice(1, -1));
  expect(plainValues.filter(each => !isThere(each))).toEqual([]);
});

/** How many rounds the table takes to go through the browser's sync, which has room for a part only. */
const ROUNDS = 8;

test(`${all} go along to the browser's sync`, async () => {
  const page = await openExtensionPage(watched.session, 'workspace');
  const setSynced = async (ids: readonly string[], synced: boolean) => {
    expect(await libraryCommand(page, { do: 'set-synced', ids, synced })).toMatchObject({ ok: true });
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const rows = templates.filter((_, index) => index % ROUNDS === round);
    const ids = rows.map(({ id }) => id);
    await setSynced(ids, true);
    const sync = await stored(page, 'sync');
    expect(rows.filter(({ name }) => !sync.includes(name)).map(({ name }) => name)).toEqual([]);
    expect(secretsIn(sync)).toEqual([]);
    await setSynced(ids, false);
  }
  await page.close();
});

/** The policy's templates come after the page's own. */
async function untilTeamIsThere(page: Page): Promise<void> {
  for (const { name } of [templates[0], templates.at(-1)].flatMap(each => each ?? [])) {
    await put(page, 'Search templates', `Team ${name}`);
    await says(page, `Team ${name}`);
  }
  await put(page, 'Search templates', '');
}

test(`${all} are handed out by a policy`, async ({ task }: TestContext) => {
  if (!policyIsPossible) {
    task.meta.note = `No policy was tried in ${thisBrowser()}, since it takes a mount namespace that this machine does not permit.`;
    return;
  }
  const page = await openTemplates(watched.session, 'workspace');
  await untilTeamIsThere(page);
  await watched.exportLibrary(page);
  await page.close();
});

const pages: readonly FormPage[] = [
  { skin: 'legacy', scope: 'org', headers: 'rows' },
  { skin: 'chakra', scope: 'org', headers: 'rows' },
  { skin: 'legacy', scope: 'site', headers: 'json' },
  { skin: 'chakra', scope: 'site', headers: 'lines' },
];

test(`${secrets(someForms)} secrets are typed into ${someForms.length} of the portal's forms`, {
  timeout: 600_000,
}, async () => {
  const kinds = new FormPages(watched.session);
  for (const [at, kind] of pages.entries()) {
    const page = await kinds.take(kind);
    let open: string | undefined;
    for (const [index, { values }] of someForms.entries()) {
      if (index % pages.length !== at) continue;
      // What a form of the same type held is typed over.
      if (values.type !== open) {
        if (open !== undefined) await closeForm(page);
        await openAdd(page);
        await waitForBar(page);
        await openAdvanced(page);
        open = values.type;
      }
      await fill(page, values.type === 'http-post' ? { secret: '', headers: {}, ...values } : values);
      await watched.exportForm(page, formats.slice(at, at + 1));
      await saveAsTemplate(page, `Form ${index} ${findable}`);
    }
    if (open !== undefined) await closeForm(page);
  }
  await kinds.close();
});

const titles: readonly (readonly [field: string, title: string])[] = [
  ['type', 'Webhook Type'],
  ['oauth2_grant_type', 'Grant Types'],
  ['name', 'Name'],
  ['url', 'URL'],
  ['oauth2_token_url', 'Token URL'],
  ['oauth2_client_id', 'Client ID'],
  ['oauth2_client_secret', 'Client Secret'],
  ['oauth2_username', 'Username'],
  ['oauth2_password', 'Password'],
  ['oauth2_scopes', 'Scopes'],
  ['splunk_token', 'Splunk Token'],
  ['secret', 'Secret'],
];

/** Types a webhook into the edit form that is open on the Templates page. */
async function typeWebhook(page: Page, webhook: object): Promise<void> {
  // While the type is one that has headers: others show those that are there.
  const headers: readonly [string, unknown][] = Object.entries(Object(Reflect.get(webhook, 'headers')));
  for (const [index, [name, value]] of headers.entries()) {
    await press(page, 'Add header');
    await put(page, `Header ${index + 1} name`, name);
    await put(page, `Header ${index + 1} value`, String(value));
  }
  for (const [field, title] of titles) {
    const value: unknown = Reflect.get(webhook, field);
    if (value !== undefined) await put(page, title, Array.isArray(value) ? value.join(' ') : String(value));
  }
}

async function saveEdit(page: Page, name: string): Promise<void> {
  await press(page, 'Save template');
  await says(page, `Saved “${name}”.`);
  await press(page, 'New template');
}

test(`${secrets(someForms)} secrets and ${someDefaults.length} defaults are typed into the library's edit form`, {
  timeout: 600_000,
}, async () => {
  const page = await openTemplates(watched.session, 'workspace');
  await page.bringToFront();
  await press(page, 'New template');
  for (const [index, { values }] of someForms.entries()) {
    const name = `Edit ${index} ${findable}`;
    await put(page, 'Template name', name);
    await typeWebhook(page, values);
    await saveEdit(page, name);
  }
  for (const [index, { webhook, variables }] of someDefaults.entries()) {
    const name = `Default ${index} ${findable}`;
    await put(page, 'Template name', name);
    // The box of a default is there as long as the variable stands where no secret does.
    const [variable] = variables;
    await put(page, 'Name', `{{${variable?.name}}}`);
    await put(page, 'Value to begin with', variable?.default ?? '');
    await put(page, 'What is asked', variable?.label ?? '');
    await typeWebhook(page, { ...webhook, name: webhook.name ?? 'Receiver' });
    await saveEdit(page, name);
  }
  await page.close();
  const local = await watched.searchStorage();
  for (const [way, count] of [
    ['Form', someForms.length],
    ['Edit', someForms.length],
    ['Default', someDefaults.length],
  ] as const)
    expect(
      Array.from({ length: count }, (_, at) => `${way} ${at} `).filter(name => !local.includes(name)),
    ).toEqual([]);
});

test('all of it is exported, and nothing of a secret is in stores, files, consoles and exports', {
  timeout: 120_000,
}, async () => {
  const page = await openTemplates(watched.session, 'workspace');
  await page.bringToFront();
  if (policyIsPossible) await untilTeamIsThere(page);
  await watched.exportLibrary(page);
  await page.close();
  expect(watched.shown).toHaveLength(someForms.length + formats.length * (policyIsPossible ? 2 : 1));
  expect(secretsIn(watched.shown.join())).toEqual([]);
  await watched.searchStorage();
  const downloads = await watched.searchFiles(0);
  const texts = downloads.map(({ text }) => text).join();
  expect(templates.filter(({ name }) => !texts.includes(name))).toEqual([]);
  expect(texts.includes('Team Row 1 ')).toBe(policyIsPossible);
});
