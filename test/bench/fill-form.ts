import { launch } from '../browser/session/session.ts';
import { openAdd } from '../portal/driver.ts';
import { bundle } from './bundle.ts';
import { median } from './quantile.ts';
import type { Row } from './row.ts';

const RUNS = 7;
const webhook = {
  enabled: false,
  type: 'http-post',
  name: 'Everything',
  url: 'https://hooks.example.com/in',
  topics: [
    'alarms',
    'audits',
    'client-info',
    'client-join',
    'client-sessions',
    'device-events',
    'device-updowns',
    'mxedge-events',
    'nac-events',
    'zone',
    'rssizone',
    'vbeacon',
    'client-latency',
    'occupancy-alerts',
    'location-client',
  ],
  verify_cert: false,
  secret: '7c9e6679f0d44b2a9d3c1e5b8a70f6427c9e6679f0d44b2a9d3c1e5b8a70f642',
  headers: Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`X-Header-${index}`, `value ${index}`]),
  ),
};

/** Filling every field of a new form, with 20 headers and 15 topics of which some stand in a closed fold-out. */
export async function fillingForms(): Promise<Row[]> {
  const code = await bundle('filling-page.ts', 'fillingPage');
  const session = await launch('chromium');
  const rows: Row[] = [];
  for (const skin of ['legacy', 'chakra'] as const) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await session.newPage();
      await page.bringToFront();
      await session.open(page, { skin, scope: 'site' });
      await openAdd(page);
      const result = await page.evaluate(`${code}; fillingPage.timeFilling(${JSON.stringify(webhook)})`);
      const { time, failed } = Object(result);
      if (failed.length > 0) throw new Error(`Not filled: ${failed.join(', ')}.`);
      times.push(Number(time));
      await page.close();
    }
    rows.push({
      what: `filling all fields, 20 headers, 15 topics, ${skin}`,
      budget: 1500,
      measured: median(times),
      unit: 'ms',
      runs: RUNS,
    });
  }
  await session.close();
  return rows;
}
