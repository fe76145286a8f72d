import type { Page } from 'puppeteer-core';
import type { ExpectedFinding } from '../../cases/form-case.ts';
import { readAssistant, type ShownFinding } from '../read-assistant.ts';

const PATIENCE = 3000;
/** Frames for which the findings have to stand still. */
const STILL = 3;

const asLines = (findings: readonly (ShownFinding | ExpectedFinding)[]): string[] =>
  findings.map(({ field, severity, code }) => `${field} ${severity} ${code}`).sort();

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>(resolve => requestAnimationFrame(() => resolve())));

/** Waits until exactly these findings are shown and stay; gives what is shown, at the latest after three seconds. */
export async function waitForFindings(page: Page, expected: readonly ExpectedFinding[]): Promise<string[]> {
  const wanted = asLines(expected).join('\n');
  const end = performance.now() + PATIENCE;
  for (let still = 0; ; ) {
    const { bar, findings } = await readAssistant(page);
    const shown = asLines(findings);
    still = bar && shown.join('\n') === wanted ? still + 1 : 0;
    if (still === STILL || performance.now() > end) return bar ? shown : ['no bar'];
    await nextFrame(page);
  }
}

/** The findings of a case, in the form of `waitForFindings`. */
export function expectedLines(expected: readonly ExpectedFinding[]): string[] {
  return asLines(expected);
}
