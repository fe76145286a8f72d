import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/setup/root.mjs';
import { rowsOfThisRun } from '../../setup/extent.ts';
import { fixturePages, pageText } from '../../utils/portal/page/fixture-pages.ts';
import { formCases } from '../../utils/portal/page/form-tables.ts';
import { pageFrom } from '../../utils/portal/page/page.ts';
import { readingOf } from '../../utils/portal/page/reading-of.ts';
import { sessionOfFile } from '../session/shared-browser.ts';

/** For each change the pages that were made by hand, in the full run all others and the forms of the tables. */
const rows = rowsOfThisRun(
  [
    ...fixturePages.map(page => ({ name: page, html: pageText(page) })),
    ...formCases().map(({ table, title, html }) => ({ name: `${table}: ${title}`, html })),
  ],
  ({ name }) => name.startsWith('wild-'),
);

declare const reading: { readonly readingOf: (page: Document) => unknown };

const session = sessionOfFile();
let page: Page;
beforeAll(async () => {
  page = await session.browser.newPage();
  await page.setOfflineMode(true);
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(root, 'test/utils/portal/page/reading-of.ts'), formats: ['iife'], name: 'reading' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Vite gave no bundle.');
  await page.evaluate(`${output.output[0].code}; globalThis.reading = reading;`);
});

/** Writes a page and reads it, once its frames are there. */
async function readHere(html: string): Promise<unknown> {
  document.open();
  document.write(html);
  document.close();
  const isThere = ({ srcdoc, contentDocument: within }: HTMLIFrameElement) =>
    !srcdoc || (within?.URL === 'about:srcdoc' && within.readyState === 'complete');
  while (!Array.from(document.querySelectorAll('iframe')).every(isThere))
    await new Promise(resolve => setTimeout(resolve));
  return reading.readingOf(document);
}

describe('a page is read in Chromium as in the DOM of the unit tests', () => {
  test.each(rows)('$name', async ({ html }) => {
    const read = await page.evaluate(readHere, html);
    expect(read).toEqual(JSON.parse(JSON.stringify(readingOf(pageFrom(html)))));
  });
});
