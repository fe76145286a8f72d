import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { PORTAL_ORIGIN } from './session.ts';

/**
 * `unlabelled`: a form whose every label was taken out. `rebuilt`: one that is built anew after each event. `kept`: one that
 * is in the page from the start, and shown 300 ms after a press. `shared`: one for all webhooks of the list beside it.
 * `cramped`: one in a dialog whose height does not grow, and which closes at clicks beside its parts. `fixed-heights`: one
 * in a window all of whose parts have a height in pixels. `loading`: one that is away for a while after a change. `framed`:
 * one right in the body of a frame. `laid-out`: one whose layout the address gives. `moving`:
 * one with a section that unfolds slowly.
 */
export type Fixture =
  | 'unlabelled'
  | 'rebuilt'
  | 'kept'
  | 'shared'
  | 'cramped'
  | 'fixed-heights'
  | 'loading'
  | 'framed'
  | 'laid-out'
  | 'moving';

/** A page in front, at an organization's address, where each address of the portal shows a form of test/fixtures. */
export async function fixturePage(browser: Browser, fixture: Fixture, query = ''): Promise<Page> {
  const html = readFileSync(new URL(`../../fixtures/${fixture}.html`, import.meta.url), 'utf8');
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', request =>
    request.url().startsWith(PORTAL_ORIGIN)
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : request.abort(),
  );
  await page.bringToFront();
  await page.goto(`${PORTAL_ORIGIN}/admin/?org_id=9777c1a0-6ef6-11e6-8bbf-02e208b2d34f${query}#!org`);
  return page;
}
