import { setTimeout as pause } from 'node:timers/promises';
import { waitForFinding } from '../browser/hands/read-assistant.ts';
import { launch } from '../browser/session/session.ts';
import { openEdit } from '../portal/driver.ts';
import { median } from './quantile.ts';
import type { Row } from './row.ts';
import { tracePage, withoutDisplay } from './trace.ts';

const RUNS = 3;
const SECONDS = 10;

/** What the page renders anew beside the form, five times a second. */
const parts = {
  'a list of webhooks with search boxes': (row: number) =>
    `<tr><td><input value="Webhook ${row}"></td><td>https://hooks.example.com/${row}</td></tr>`,
  'a table of numbers': (row: number) => `<tr><td>${row}</td><td>${row * row}</td></tr>`,
} as const;

/** Runs in the page. */
function renderAnew(rows: string): void {
  const table = document.createElement('table');
  document.body.append(table);
  setInterval(() => {
    table.innerHTML = rows;
  }, 200);
}

/** What the extension costs while a form is open and the page renders a part beside it five times a second, by trace. */
export async function besideForm(): Promise<Row[]> {
  const session = await launch('chromium', { switches: withoutDisplay });
  const rows: Row[] = [];
  for (const [name, rowOf] of Object.entries(parts)) {
    const html = Array.from({ length: 50 }, (_, row) => rowOf(row)).join('');
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await session.openPage({ skin: 'legacy', motion: 'off' });
      await openEdit(page, 'Home Test');
      await waitForFinding(page, 'URL_NOT_HTTPS');
      await page.evaluate(renderAnew, html);
      // What the first of them costs is not what the tenth does.
      await pause(1000);
      const { total, sampled } = await tracePage(page, () => pause(SECONDS * 1000), { tasks: false });
      times.push((total + sampled) / SECONDS);
      await page.close();
    }
    const what = `extension code a second, a form open, beside it rendered 5 × a second: ${name}`;
    rows.push({ what, budget: 5, measured: median(times), unit: 'ms', runs: RUNS });
  }
  await session.close();
  return rows;
}
