import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { PORTAL_ORIGIN } from './harness.ts';

const html = readFileSync(new URL('../fixtures/unlabelled.html', import.meta.url), 'utf8');

/** A page in front on which each address of the portal shows a form whose every label was taken out. */
export async function unlabelledPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', request =>
    request.url().startsWith(PORTAL_ORIGIN)
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : request.abort(),
  );
  await page.bringToFront();
  return page;
}
