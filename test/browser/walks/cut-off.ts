import type { Page } from 'puppeteer-core';

/** Pixels: 1280 at 200 % zoom, and the least that WCAG 2.2 (1.4.10) has a page get along with. */
const WIDTHS = [640, 320];

/** Runs in the page: what of ours lies beyond its frame's edges or is hidden by them. */
function cutOffNow(): string[] {
  const found: string[] = [];
  const hosts = [...document.querySelectorAll('mist-webhook-helper')];
  for (const root of 'practicePortal' in window ? hosts.map(host => host.shadowRoot) : [document]) {
    const frame =
      root instanceof ShadowRoot ? root.host.getBoundingClientRect() : { left: 0, right: innerWidth };
    for (const element of root?.querySelectorAll<HTMLElement>('.surface *') ?? []) {
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
export async function cutOff(page: Page): Promise<string[]> {
  const usual = page.viewport();
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 640 });
    await page.evaluate(
      () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    found.push(...(await page.evaluate(cutOffNow)).map(line => `${width} px: ${line}`));
  }
  await page.setViewport(usual);
  return found;
}
