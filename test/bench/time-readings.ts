import { launch } from '../browser/session/session.ts';
import { openEdit } from '../portal/driver.ts';
import { bundle } from './bundle.ts';

/** Milliseconds of finding and reading a form, each time on a new page of so many nodes, by the extension's own code. */
export async function timeReadings(nodes: number, runs: number): Promise<number[]> {
  const code = await bundle('large-page.ts', 'largePage');
  const session = await launch('chromium');
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await session.newPage();
    await page.bringToFront();
    await session.open(page, { motion: 'off', churn: 0 });
    await openEdit(page, 'Home Test');
    times.push(Number(await page.evaluate(`${code}; largePage.timeReading(${nodes})`)));
    await page.close();
  }
  await session.close();
  return times;
}
