import type { Page } from 'puppeteer-core';

export interface ShownFinding {
  readonly code: string;
  readonly field: string;
  readonly severity: string;
}

/** What the assistant shows on a page, read by its documented handles. */
export interface ShownAssistant {
  /** Elements of ours in the form; the section's two buttons do not count. */
  readonly hosts: number;
  /** Null while there is no bar. */
  readonly bar: { readonly state: string; readonly errors: number; readonly warnings: number } | null;
  /** In the order of the page. */
  readonly findings: readonly ShownFinding[];
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
export function readAssistant(page: Page): Promise<ShownAssistant> {
  return page.evaluate(look);
}

/** Waits until what the assistant shows meets a condition; rejects with what it showed last. */
export async function waitForAssistant(
  page: Page,
  accepts: (shown: ShownAssistant) => boolean,
  timeout = 5000,
): Promise<ShownAssistant> {
  const end = performance.now() + timeout;
  for (;;) {
    const shown = await readAssistant(page);
    if (accepts(shown)) return shown;
    if (performance.now() > end) throw new Error(`The assistant still shows ${JSON.stringify(shown)}`);
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
  }
}

/** Waits until the assistant has its bar in the open form. */
export async function waitForBar(page: Page): Promise<ShownAssistant> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('mist-webhook-helper')].some(host =>
      host.shadowRoot?.querySelector('[data-part="bar"]'),
    ),
  );
  return readAssistant(page);
}
