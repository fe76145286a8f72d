import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  boxValue,
  openRow,
  openTemplates,
  press,
  put,
  says,
  stored,
  untilListed,
} from '../hands/extension-page.ts';
import { readStoredTemplates } from '../hands/library.ts';
import { until } from '../hands/wait.ts';

import { sessionOfFile } from '../session/shared-browser.ts';

/** No store, file or log may hold it. */
const MARK = 'MARKED-9f8e7d6c5b4a39281706';
const webhook = (name: string, url: string) => ({ name, type: 'http-post', url, topics: ['alarms'] });

const session = sessionOfFile();
let page: Page;
beforeEach(async () => {
  page = await openTemplates(session, 'workspace');
});
afterEach(() => page.close());

async function bringIn(webhooks: readonly object[]) {
  await press(page, 'Import');
  await put(page, 'Configuration JSON', JSON.stringify(webhooks));
  await press(page, 'Preview');
}

test('a template is made with what the checks find, and is kept without its secrets', async () => {
  await press(page, 'New template');
  await put(page, 'Template name', 'Field');
  await put(page, 'URL', 'http://hooks.example.com/{{org_name}} ');
  await press(page, 'Alerts');
  await put(page, 'Secret', MARK);
  await press(page, 'Add header');
  await put(page, 'Header 1 name', 'Authorization');
  await put(page, 'Header 1 value', `Bearer ${MARK}`);
  await says(page, 'The URL uses plain http.');
  await press(page, 'Fix: Remove the blanks at the ends');
  await press(page, 'Save template');
  await says(page, 'Saved “Field”.');
  await untilListed(page, ['Field']);
  const [template] = await readStoredTemplates(page);
  expect(template?.webhook).toMatchObject({
    url: 'http://hooks.example.com/{{org_name}}',
    headers: { Authorization: 'Bearer {{header_authorization}}' },
  });
  for (const area of ['local', 'session'] as const) expect(await stored(page, area)).not.toContain(MARK);
});

test('an edit outlives its page, in memory only', async () => {
  const popup = await openTemplates(session, 'popup');
  await openRow(popup, 'Field');
  await press(popup, 'Edit');
  await put(popup, 'Description', `half done ${MARK}`);
  await says(popup, 'Unsaved changes stay in memory');
  await popup.close();
  const again = await openTemplates(session, 'popup');
  await says(again, 'Save template');
  expect(await boxValue(again, 'Description')).toBe(`half done ${MARK}`);
  expect(await stored(again, 'local')).not.toContain(MARK);
  await press(again, 'Cancel');
  await press(again, 'Discard');
  await says(again, 'Duplicate');
  expect(await stored(again, 'session')).not.toContain(MARK);
  await again.close();
});

test('a file comes in with a choice for what is there, and shows live on other pages', async () => {
  const popup = await openTemplates(session, 'popup');
  await bringIn([webhook('One', 'https://one.example/'), webhook('Two', 'https://two.example/')]);
  await press(page, 'Import 2 templates');
  await says(page, 'Added 2 templates.');
  await untilListed(popup, ['Field', 'One', 'Two']);
  await bringIn([webhook('One', 'https://new.example/'), webhook('Two', 'https://new.example/')]);
  await says(page, 'differs in: URL');
  await put(page, 'What to do with One', 'replace');
  await press(page, 'Import 2 templates');
  await says(page, 'Added 1 template. Replaced 1.');
  await untilListed(popup, ['Field', 'One', 'Two', 'Two (2)']);
  await popup.close();
  const urls = (await readStoredTemplates(page)).map(each => `${each.name} ${each.webhook.url}`);
  expect(urls).toEqual(
    expect.arrayContaining([
      'One https://new.example/',
      'Two https://two.example/',
      'Two (2) https://new.example/',
    ]),
  );
});

test('is searched at every key', async () => {
  await put(page, 'Search templates', 'TWO new');
  await untilListed(page, ['Two (2)']);
  await put(page, 'Search templates', 'alerts');
  await untilListed(page, ['Field', 'One', 'Two', 'Two (2)']);
});

test('the arrow keys go from row to row, and Enter opens one', async () => {
  await page.bringToFront();
  await untilListed(page, ['Field', 'One', 'Two', 'Two (2)']);
  await page.focus('.template-open');
  for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowUp', 'Enter'] as const)
    await page.keyboard.press(key);
  await says(page, 'Duplicate');
  expect(await page.$eval('#template-title', ({ textContent }) => textContent)).toBe('Two');
});

test('the JSON of a template shows what the checks say at its place', async () => {
  // An editor has only those lines in the page that are in view.
  await page.setViewport({ width: 1280, height: 1800 });
  await openRow(page, 'Field');
  await press(page, 'JSON');
  await until(page, () => document.querySelector('.cm-content[aria-readonly="true"] .tok-propertyName'));
  await until(page, () =>
    [...document.querySelectorAll('.cm-lintRange')].some(({ textContent }) =>
      textContent?.includes('http://hooks.example.com/'),
    ),
  );
});

test('those selected are exported in every format', async () => {
  await press(page, 'Select One');
  await press(page, 'Select Field');
  await press(page, 'Export selected templates');
  await says(page, 'Export 2 templates');
  for (const [format, part] of [
    ['Template file', '"format": "mist-webhook-templates"'],
    ['Mist API JSON', '"secret": "{{secret'],
    ['cURL', 'curl -X POST'],
    ['Terraform', 'terraform {'],
  ] as const) {
    await press(page, format);
    await expect.poll(() => boxValue(page, 'Exported text')).toContain(part);
  }
});

test('what is deleted comes back, and all of it is still there in a new page', async () => {
  await press(page, 'Select Two');
  await press(page, 'Select Two (2)');
  await press(page, 'Delete selected templates');
  await untilListed(page, ['Field', 'One']);
  await press(page, 'Undo');
  await untilListed(page, ['Field', 'One', 'Two', 'Two (2)']);
  await openRow(page, 'Two (2)');
  await press(page, 'Delete');
  await untilListed(page, ['Field', 'One', 'Two']);
  const other = await openTemplates(session, 'workspace');
  await untilListed(other, ['Field', 'One', 'Two']);
  await press(other, 'Bin 1');
  await press(other, 'Restore Two (2)');
  await untilListed(page, ['Field', 'One', 'Two', 'Two (2)']);
  await other.close();
});
