import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { darkenPage } from '../../../scripts/tour/dark-page.ts';

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

/** Runs in the page: shows everything of the extension in a theme, and a portal's page itself, too. */
async function showTheme(theme: string): Promise<void> {
  if (theme === 'light') delete document.documentElement.dataset.mistDark;
  const hosts = [...document.querySelectorAll('mist-webhook-helper')];
  for (const root of [document, ...hosts.map(({ shadowRoot }) => shadowRoot)]) {
    for (const surface of root?.querySelectorAll<HTMLElement>('.surface') ?? [])
      surface.dataset.theme = theme;
  }
  // A page may go from one colour to the other by and by.
  const changes = document.getAnimations().filter(each => each instanceof CSSTransition);
  await Promise.allSettled(changes.map(({ finished }) => finished));
}

/** Runs in the page: what axe finds wrong in a page of the extension, or in its part of the portal's page. */
async function audit(rules: readonly string[]): Promise<string[]> {
  const isPortal = 'practicePortal' in window;
  const scope = isPortal ? { include: [['mist-webhook-helper']] } : document;
  const options = { resultTypes: ['violations' as const], ...(rules.length > 0 && { runOnly: [...rules] }) };
  const results = await window.axe?.run(scope, options);
  if (!results || results.passes.length === 0) throw new Error('axe looked at nothing');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What axe-core finds wrong with what is shown, in the light theme and, as to colours, in the dark one. */
export async function violations(page: Page): Promise<string[]> {
  const isPortal = await page.evaluate(() => 'practicePortal' in window);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  if (isPortal) await darkenPage(page);
  await page.evaluate(showTheme, 'dark');
  const dark = await page.evaluate(audit, ['color-contrast']);
  await page.evaluate(showTheme, 'light');
  const light = await page.evaluate(audit, []);
  return [...light, ...dark.map(line => `dark: ${line}`)];
}
