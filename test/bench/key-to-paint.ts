import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../browser/harness.ts';
import { waitForAssistant, waitForBar } from '../browser/read-assistant.ts';
import { fill, openAdd } from '../portal/driver.ts';
import { median, quantile } from './quantile.ts';
import type { Row } from './row.ts';
import { timeKeys } from './time-keys.ts';
import { tracePage } from './trace-page.ts';
import { withoutDisplay } from './without-display.ts';

const RUNS = 5;
const KEYS = 40;
const HEADERS = 50;

const forms = [
  { skin: 'legacy', headers: 'rows', control: `header-value:${HEADERS - 1}`, name: '50 rows' },
  { skin: 'chakra', headers: 'json', control: 'headers-text', name: '50 headers as JSON' },
] as const;
type Form = (typeof forms)[number];

/** Fifty headers; every fifth has a blank at its end, so that there are findings to keep. */
const fifty = Object.fromEntries(
  Array.from({ length: HEADERS }, (_, at) => [`X-Part-${at}`, at % 5 === 0 ? `p${at} ` : `p${at}`]),
);

async function prepare(session: Session, { skin, headers, control }: Form): Promise<Page> {
  const page = await session.newPage();
  await page.bringToFront();
  await session.open(page, { skin, headers, motion: 'off', churn: 2 });
  await openAdd(page);
  await waitForBar(page);
  await fill(page, {
    name: 'Receiver',
    url: 'http://10.0.0.1/',
    topics: ['alarms'],
    secret: 'x',
    headers: fifty,
  });
  await waitForAssistant(page, ({ findings }) => findings.length > HEADERS / 5);
  await page.evaluate(name => {
    const box = window.practicePortal.control(name);
    if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return;
    box.focus();
    const end = box.value.lastIndexOf('"') < 0 ? box.value.length : box.value.lastIndexOf('"');
    box.setSelectionRange(end, end);
  }, control);
  return page;
}

/** From a key until what it changes is painted, the portal's own work included; headers as rows and as one text, in turns. */
export async function keyToPaint(): Promise<Row[]> {
  const session = await launch('chromium', { switches: withoutDisplay });
  const times = new Map<string, number[]>(forms.map(({ name }) => [name, []]));
  const longest: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const form of forms) {
      const page = await prepare(session, form);
      times.get(form.name)?.push(...(await timeKeys(page, KEYS)));
      longest.push((await tracePage(page, async () => void (await timeKeys(page, KEYS)))).longest);
      await page.close();
    }
  }
  await session.close();
  const rows = forms.flatMap(({ name }): Row[] => {
    const values = times.get(name) ?? [];
    const common = { unit: 'ms', runs: values.length, budget: 16 } as const;
    return [
      { ...common, what: `key → findings painted, ${name}, median`, measured: median(values) },
      { ...common, what: `key → findings painted, ${name}, p95`, measured: quantile(values, 0.95) },
    ];
  });
  return [
    ...rows,
    {
      what: 'longest stretch of ours in one task, typing',
      budget: 50,
      measured: median(longest),
      unit: 'ms',
      runs: longest.length,
    },
  ];
}
