import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    /** Set by planted markup that ran. */
    ran?: string;
  }
}

/** Markup that would tell if it ever became more than text; `place` says where it was planted. */
export const planted = (place: string): string =>
  `"><img src=x onerror="window.ran='${place}'"><script>window.ran='${place}'</script>`;

/** An address that would tell if it were ever followed. */
export const plantedLink = (place: string): string => `javascript:void(window.ran='${place}')`;

/** Runs in the page: what ran, and what the extension shows that planted markup may have made. */
function made(): string[] {
  const made =
    'img[src], iframe, object, embed, script:not([src]), [onerror], [onload], a[href^="javascript:" i]';
  const roots = [
    ...document.querySelectorAll('#root'),
    ...[...document.querySelectorAll('mist-webhook-helper')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];
  const found = roots.flatMap(root => [...root.querySelectorAll(made)]).map(({ outerHTML }) => outerHTML);
  return window.ran === undefined ? found : [`ran: ${window.ran}`, ...found];
}

/** What became of planted markup; empty where all of it stayed text. An image of our own fails first, as those planted before would have. */
export async function madeOf(page: Page): Promise<string[]> {
  await page.evaluate(
    () =>
      new Promise(resolve => {
        const image = new Image();
        image.addEventListener('error', resolve);
        image.src = 'x';
      }),
  );
  return page.evaluate(made);
}
