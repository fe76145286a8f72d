import type { Page } from 'puppeteer-core';

/** The kind of rules by which the Mist Extension darkens the portal (facts on the portal's page, section 3). */
const DARK = `
  html[data-mist-dark], html[data-mist-dark] body, html[data-mist-dark] div, html[data-mist-dark] section,
  html[data-mist-dark] table { background-color: #1b1f24 !important; border-color: #3a4149 !important; }
  html[data-mist-dark] :is(div, span, p, td, th, label, h1, h2, h3, h4, button) { color: #d8dee4 !important; }
  html[data-mist-dark] :is(textarea, select, input[type='text'], input[type='search'], input[type='password']) {
    background-color: #0f1216 !important; color: #e6edf3 !important; border-color: #4a525c !important; }`;

/** Makes the page look as it does with the Mist Extension's dark theme on. */
export async function darkenPage(page: Page): Promise<void> {
  await page.evaluate(css => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    document.documentElement.dataset.mistDark = '';
  }, DARK);
}
