import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { blankForm } from '../portal/client/model/webhook.ts';
import { closeForm, openAdd, openAdvanced, openEdit } from '../portal/driver.ts';
import { PRACTICE_ORG } from '../portal/server/practice-places.ts';
import { boxText, chooseTemplate, paste, readPreview, tick, use, waitForReport } from './hands/assistant.ts';
import { openExtensionPage, openRow, press, put, says, verdictOf } from './hands/extension-page.ts';
import { madeOf, planted, plantedLink } from './hands/planted-markup.ts';
import { assistantSays, waitForAssistant, waitForBar } from './hands/read-assistant.ts';
import { PORTAL_ORIGIN } from './session/session.ts';
import { sessionOfFile } from './session/shared-browser.ts';

/** The extension's own API in its pages, as far as it is used here. */
declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

const portalSession = crypto.randomUUID();
const formats = ['Mist API JSON', 'Template file', 'cURL', 'Terraform'];

/** A webhook with markup in every text. */
const webhookFrom = (from: string) => ({
  type: 'http-post',
  name: planted(`${from}-name`),
  url: `https://hooks.example.com/${planted(`${from}-url`)}`,
  topics: ['alarms', planted(`${from}-topic`)],
  secret: planted(`${from}-secret`),
  headers: { [planted(`${from}-header`)]: planted(`${from}-value`), 'X-Link': plantedLink(from) },
  default_action: planted(`${from}-action`),
  [planted(`${from}-field`)]: planted(`${from}-unknown`),
});

const templateFile = {
  format: 'mist-webhook-templates',
  version: 1,
  templates: [
    {
      id: planted('id'),
      name: planted('template'),
      description: planted('description'),
      tags: [planted('tag')],
      scope: 'any',
      variables: [{ name: 'host', kind: 'text', label: planted('label'), default: planted('default') }],
      webhook: { ...webhookFrom('template'), url: 'https://{{host}}/in' },
    },
  ],
};

const session = sessionOfFile();
beforeAll(async () => {
  const { headers: fields, ...webhook } = webhookFrom('portal');
  const rows = Object.entries(fields).map(([name, value]) => ({ name, value }));
  const stored = { ...blankForm, oauth2_scopes: [], ...webhook, headers: { notation: 'rows', rows } };
  const headers = {
    'X-Practice-Session': portalSession,
    'X-Practice-Body': encodeURIComponent(JSON.stringify(stored)),
  };
  const address = `${PORTAL_ORIGIN}/api/v1/orgs/${PRACTICE_ORG}/webhooks`;
  await session.portal.handle(new Request(address, { method: 'POST', headers }));
});

const openPortalPage = (): Promise<Page> => session.openPage({ motion: 'off', session: portalSession });

test('the markup that is planted would run if it were markup', async () => {
  const page = await openPortalPage();
  await page.evaluate(markup => document.body.insertAdjacentHTML('beforeend', markup), planted('body'));
  await expect.poll(() => page.evaluate(() => window.ran)).toBe('body');
});

test('what the portal’s page and Mist’s API hand out stays text', async () => {
  const page = await openPortalPage();
  await openEdit(page, planted('portal-name'));
  await waitForBar(page);
  await openAdvanced(page);
  await waitForAssistant(page, ({ findings }) => findings.some(({ code }) => code === 'HEADER_NAME_INVALID'));
  expect(await readPreview(page)).toContain('portal-name');
  for (const name of ['Import', 'Export', 'Templates']) await use(page, name);
  expect(await madeOf(page)).toEqual([]);
  await closeForm(page);
  await use(page, 'Export all');
  for (const format of formats) {
    await tick(page, format);
    await expect.poll(() => boxText(page, 'Exported text')).toContain('portal-name');
  }
  await use(page, 'Save to library');
  await assistantSays(page, 'Saved 4 templates to the library.');
  expect(await madeOf(page)).toEqual([]);
});

test('what is imported into the form stays text, and fills it as it is', async () => {
  const page = await openPortalPage();
  await openAdd(page);
  await waitForBar(page);
  await use(page, 'Import');
  await paste(page, 'Configuration JSON', `{"${planted('broken').replaceAll('"', '\\"')}": }`);
  await use(page, 'Preview');
  expect(await madeOf(page)).toEqual([]);
  await paste(page, 'Configuration JSON', JSON.stringify(templateFile));
  await use(page, 'Preview');
  expect(await madeOf(page)).toEqual([]);
  await use(page, 'Fill form');
  await waitForReport(page);
  const name = () => page.evaluate(() => Object(window.practicePortal.form()).name);
  await expect.poll(name).toBe(planted('template-name'));
  await use(page, 'Templates');
  await chooseTemplate(page, planted('portal-name'));
  expect(await madeOf(page)).toEqual([]);
  await use(page, 'Save as template');
  await paste(page, 'Template name', planted('saved'));
  await use(page, 'Save template');
  await assistantSays(page, `Saved “${planted('saved')}”`);
  expect(await madeOf(page)).toEqual([]);
});

/** Drops a file on the page's drop zone. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (of, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], of));
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector('.drop-zone')?.dispatchEvent(event);
    },
    name,
    text,
  );
}

const requestHeaders = {
  [planted('captured-header')]: planted('captured'),
  'X-Mist-Signature-v2': planted('v2'),
};
const headerLines = Object.entries(requestHeaders).map(([name, value]) => `${name}: ${value}`);
const captures: Readonly<Record<string, string>> = {
  'raw HTTP': ['POST / HTTP/1.1', ...headerLines, '', planted('body')].join('\r\n'),
  'a HAR file': JSON.stringify({
    log: {
      entries: [
        {
          startedDateTime: planted('date'),
          request: {
            method: 'POST',
            url: planted('har-url'),
            headers: Object.entries(requestHeaders).map(([name, value]) => ({ name, value })),
            postData: { mimeType: planted('mime'), text: planted('har-body') },
          },
        },
      ],
    },
  }),
  'an inspector’s JSON': JSON.stringify({ headers: requestHeaders, body: planted('inspector-body') }),
  'a delivery log': JSON.stringify({
    req_headers: requestHeaders,
    req_payload: planted('log-body'),
    status: planted('status'),
    error: planted('error'),
    req_url: planted('log-url'),
    resp_body: planted('answer'),
  }),
  'no JSON': `{"${planted('broken').replaceAll('"', '\\"')}": ${planted('place')}`,
};

test('what is given to Verify stays text', async () => {
  const page = await openExtensionPage(session, 'workspace');
  await page.bringToFront();
  await put(page, 'Secrets', planted('verify-secret'));
  for (const [kind, text] of Object.entries(captures)) {
    await put(page, 'Request or body', text);
    await verdictOf(page);
    expect(await madeOf(page), kind).toEqual([]);
  }
  await drop(page, planted('file'), captures['raw HTTP'] ?? '');
  await says(page, planted('file'));
  await verdictOf(page);
  expect(await madeOf(page)).toEqual([]);
  await page.close();
});

test('what the library, the settings and the store hold stays text', async () => {
  const page = await openExtensionPage(session, 'workspace');
  await page.bringToFront();
  await page.evaluate(
    (key, host) =>
      chrome.storage.local.set({
        [`template:${key}`]: `{"v":1,"${key}`,
        [`pointed:${host}`]: {
          url: { tag: 'input', attributes: {}, before: host, after: '', path: [], order: 0, count: 1 },
        },
      }),
    planted('key'),
    planted('host'),
  );
  await press(page, 'Templates');
  await says(page, planted('saved'));
  await press(page, 'Import');
  await put(page, 'Configuration JSON', JSON.stringify(templateFile));
  await press(page, 'Preview');
  await says(page, planted('template'));
  expect(await madeOf(page)).toEqual([]);
  await press(page, 'Import 1 template');
  await says(page, 'Added 1 template.');
  await openRow(page, planted('template'));
  await says(page, planted('description'));
  expect(await madeOf(page)).toEqual([]);
  await press(page, 'Edit');
  await says(page, 'Save template');
  expect(await madeOf(page)).toEqual([]);
  await press(page, 'Cancel');
  await press(page, 'Select all');
  await press(page, 'Export');
  for (const format of formats) {
    await press(page, format);
    expect(await madeOf(page), format).toEqual([]);
  }
  await press(page, 'Settings');
  await says(page, planted('host'));
  expect(await madeOf(page)).toEqual([]);
  await page.close();
});
