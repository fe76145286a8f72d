import type { Page } from 'puppeteer-core';
import '../portal/client/model/practice-portal.ts';

/** Names of the practice portal's controls of which the assistant covers the middle. Rejects when a control is not shown. */
export function coveredControls(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate(
    wanted =>
      wanted.filter(name => {
        const control = window.practicePortal.control(name);
        if (!control) throw new Error(`${name} is not shown.`);
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = control.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return there?.closest('mist-webhook-helper') !== null;
      }),
    [...names],
  );
}
