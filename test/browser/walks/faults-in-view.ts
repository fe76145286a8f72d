import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { darkenPage } from '../../../scripts/tour/dark-page.ts';
import { nextFrames } from '../hands/wait.ts';

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

export type Theme = 'light' | 'dark';

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

/** Shows a page of the extension in a theme, or a portal's page and the extension's part of it. */
export async function showInTheme(page: Page, theme: Theme): Promise<void> {
  const isPortal = await page.evaluate(() => 'practicePortal' in window);
  if (isPortal && theme === 'dark') await darkenPage(page);
  await page.evaluate(showTheme, theme);
}

/** What axe-core finds wrong with what is shown, in the light theme; in the dark one as to colours. */
async function violations(page: Page, theme: Theme): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  await showInTheme(page, theme);
  return page.evaluate(audit, theme === 'dark' ? ['color-contrast'] : []);
}

/** Pixels: 1280 at 200 % zoom, and the least that WCAG 2.2 (1.4.10) has a page get along with. */
const WIDTHS = [640, 320];

/** Runs in the page: what of ours lies beyond its frame's edges or is hidden by them. */
function cutOffNow(): string[] {
  const found: string[] = [];
  const hosts = [...document.querySelectorAll('mist-webhook-helper')];
  const inWindow = { left: 0, right: innerWidth };
  for (const root of 'practicePortal' in window ? hosts.map(host => host.shadowRoot) : [document]) {
    const inHost = root instanceof ShadowRoot ? root.host.getBoundingClientRect() : inWindow;
    for (const element of root?.querySelectorAll<HTMLElement>('.surface *') ?? []) {
      const frame = element.closest('[popover]') ? inWindow : inHost;
      const { left, right, width } = element.getBoundingClientRect();
      // Text of which each line counts scrolls in its own box; what only screen readers read has no place.
      const hidden = !element.checkVisibility() || element.closest('.hidden-visually, svg');
      if (width === 0 || hidden || element.parentElement?.closest('pre, textarea')) continue;
      const words = `${element.localName}.${element.className} “${element.textContent.slice(0, 40)}”`;
      if (left < frame.left - 8 || right > frame.right + 1) found.push(`beyond the edge: ${words}`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      const cut = overflowX === 'hidden' && textOverflow !== 'ellipsis';
      if (cut && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${words}`);
    }
  }
  if (!('practicePortal' in window) && document.documentElement.scrollWidth > innerWidth)
    found.push('the page scrolls sideways');
  return found;
}

/** What is lost of what is shown when there is little room, such as at 200 % zoom. */
async function cutOff(page: Page): Promise<string[]> {
  const usual = page.viewport();
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 640 });
    await nextFrames(page);
    found.push(...(await page.evaluate(cutOffNow)).map(line => `${width} px: ${line}`));
  }
  await page.setViewport(usual);
  return found;
}

/** Runs in the page: elements of ours that would be seen to move. */
function movingNow(): string[] {
  const hosts = [...document.querySelectorAll('mist-webhook-helper')].map(({ shadowRoot }) => shadowRoot);
  return [document, ...hosts]
    .flatMap(root => [...(root?.querySelectorAll('.surface, .surface *') ?? [])])
    .filter(element => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      // A change that waits and then takes a single frame does not move.
      return (
        animationName !== 'none' || transitionDuration.split(',').some(each => Number.parseFloat(each) > 0.01)
      );
    })
    .map(({ localName, className }) => `moves: ${localName}.${className}`);
}

/** What moves although the browser asks for less motion. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(movingNow);
}

/** Everything that is wrong with what a page shows: what axe finds in a theme, and in the light one what is cut off and what moves. */
export async function faultsInView(page: Page, theme: Theme): Promise<string[]> {
  const found = await violations(page, theme);
  return theme === 'dark' ? found : [...found, ...(await cutOff(page)), ...(await moving(page))];
}
