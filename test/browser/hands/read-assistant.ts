import type { Page } from 'puppeteer-core';
import { until } from './wait.ts';

/** What the assistant shows on a page, read by its documented handles. */
export interface ShownAssistant {
  /** Elements of ours in the form; the section's two buttons do not count. */
  readonly hosts: number;
  /** Null while there is no bar. */
  readonly bar: { readonly state: string; readonly errors: number; readonly warnings: number } | null;
  /** In the order of the page. */
  readonly findings: readonly { readonly code: string; readonly field: string; readonly severity: string }[];
  /** Accessible names of the Fix buttons. */
  readonly fixes: readonly string[];
  /** Bytes on the meter "Custom header size"; null while there is none. */
  readonly headerBytes: number | null;
  /** The bar's sentences on what is still to do and what is not shown yet. */
  readonly openPoints: string;
  /** The raw HTTP text of an open "Preview delivery". */
  readonly preview: string | null;
}

/** Runs in the page, so it uses nothing from outside. */
export function look(): ShownAssistant {
  const hosts = [...document.querySelectorAll('mist-webhook-helper')].filter(host =>
    host.shadowRoot?.querySelector('.surface'),
  );
  const all = (selector: string): HTMLElement[] =>
    hosts.flatMap(host => [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]);
  const bar = all('[data-part="bar"]')[0]?.dataset;
  const meter = all('[role="meter"]').find(each => each.getAttribute('aria-label') === 'Custom header size');
  return {
    hosts: hosts.length,
    bar: bar ? { state: bar.state ?? '', errors: Number(bar.errors), warnings: Number(bar.warnings) } : null,
    findings: all('[data-finding]').map(({ dataset }) => ({
      code: dataset.finding ?? '',
      field: dataset.field ?? '',
      severity: dataset.severity ?? '',
    })),
    fixes: all('button')
      .map(button => button.textContent?.trim() ?? '')
      .filter(name => name.startsWith('Fix')),
    headerBytes: meter ? Number(meter.getAttribute('aria-valuenow')) : null,
    openPoints: all('[data-part="to-do"], [data-part="not-shown"]')
      .map(part => part.textContent?.trim() ?? '')
      .join(' '),
    preview: all('pre')[0]?.textContent ?? null,
  };
}

/** What the assistant shows now. */
export const readAssistant = (page: Page): Promise<ShownAssistant> => page.evaluate(look);

/** Runs in the page: waits for a frame in which the assistant shows something else than before. */
async function lookAgain(
  see: () => ShownAssistant,
  before: string,
  patience: number,
): Promise<ShownAssistant> {
  const end = performance.now() + patience;
  for (;;) {
    const shown = see();
    if (JSON.stringify(shown) !== before || performance.now() > end) return shown;
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

/** Waits until what the assistant shows meets a condition; rejects with what it showed last. One trip for each change. */
export async function waitForAssistant(
  page: Page,
  accepts: (shown: ShownAssistant) => boolean,
  patience = 20_000,
): Promise<ShownAssistant> {
  const end = performance.now() + patience;
  let shown = await readAssistant(page);
  while (!accepts(shown)) {
    const left = end - performance.now();
    if (left < 0) throw new Error(`The assistant still shows ${JSON.stringify(shown)}`);
    const before = JSON.stringify(JSON.stringify(shown));
    const again = `(${lookAgain})(${look}, ${before}, ${left})`;
    shown = await page.evaluate<[], () => Promise<ShownAssistant>>(again);
  }
  return shown;
}

/** Waits until the assistant has its bar in the open form. */
export const waitForBar = (page: Page): Promise<ShownAssistant> =>
  waitForAssistant(page, ({ bar }) => bar !== null);

/** Waits until the assistant shows a finding of this code, and gives all that it shows. */
export const waitForFinding = (page: Page, code: string): Promise<ShownAssistant> =>
  waitForAssistant(page, ({ findings }) => findings.some(each => each.code === code));

/** Waits until the form, and all that the assistant had in it, is gone. */
export const waitUntilGone = (page: Page): Promise<ShownAssistant> =>
  waitForAssistant(page, ({ hosts }) => hosts === 0);

/** All that the assistant says, the texts of its buttons included. */
export const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('mist-webhook-helper')]
      .flatMap(host => [...(host.shadowRoot?.querySelectorAll('.surface, button') ?? [])])
      .map(element => element.textContent)
      .join('\n'),
  );

/** Waits until the assistant says these words. */
export const assistantSays = (page: Page, words: string): Promise<void> =>
  until(
    page,
    said =>
      [...document.querySelectorAll('mist-webhook-helper')].some(host =>
        host.shadowRoot?.textContent?.includes(said),
      ),
    words,
  );
