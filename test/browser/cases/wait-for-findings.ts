import type { Page } from 'puppeteer-core';
import type { ExpectedFinding } from '../../cases/form-case.ts';
import { look, type ShownAssistant } from '../read-assistant.ts';

const PATIENCE = 5000;
/** Frames for which the findings have to stand still. */
const STILL = 3;

/** Runs in the page: one trip for the whole wait, since a browser is asked hundreds of times. */
async function settle(
  see: () => ShownAssistant,
  wanted: string,
  still: number,
  patience: number,
): Promise<string[]> {
  const end = performance.now() + patience;
  for (let same = 0; ; ) {
    const { bar, findings } = see();
    const shown = findings.map(({ field, severity, code }) => `${field} ${severity} ${code}`).sort();
    same = bar && shown.join('\n') === wanted ? same + 1 : 0;
    if (same === still || performance.now() > end) return bar ? shown : ['no bar'];
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

/** The findings of a case, in the form of `waitForFindings`. */
export function expectedLines(expected: readonly ExpectedFinding[]): string[] {
  return expected.map(({ field, severity, code }) => `${field} ${severity} ${code}`).sort();
}

/** Waits until exactly these findings are shown and stay; gives what is shown, at the latest after five seconds. */
export async function waitForFindings(page: Page, expected: readonly ExpectedFinding[]): Promise<string[]> {
  const wanted = JSON.stringify(expectedLines(expected).join('\n'));
  const shown: unknown = await page.evaluate(`(${settle})(${look}, ${wanted}, ${STILL}, ${PATIENCE})`);
  return Array.isArray(shown) ? shown.map(String) : [];
}
