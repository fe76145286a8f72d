import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../browser/harness.ts';
import { waitForAssistant, waitForBar } from '../browser/read-assistant.ts';
import { fill, openAdd } from '../portal/driver.ts';
import { median, quantile } from './quantile.ts';
import type { Row } from './row.ts';
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

/** Runs in the page: records for each key how long it takes until the meter's new count is painted. */
function watchKeys(): void {
  const times: number[] = [];
  let pressed = 0;
  addEventListener(
    'keydown',
    () => {
      pressed = performance.now();
    },
    { capture: true },
  );
  const painted = () => {
    if (pressed === 0) return;
    const since = pressed;
    pressed = 0;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => times.push(performance.now() - since);
      channel.port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(painted);
  for (const { shadowRoot } of document.querySelectorAll('mist-webhook-helper')) {
    const meter = shadowRoot?.querySelector('[role="meter"]');
    if (meter) observer.observe(meter, { attributes: true, attributeFilter: ['aria-valuenow'] });
  }
  Object.assign(window, { benchKeys: times });
}

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

async function typeAndCount(page: Page): Promise<number[]> {
  await page.evaluate(watchKeys);
  for (let key = 1; key <= KEYS; key += 1) {
    await page.keyboard.press('a');
    await page.waitForFunction(
      count => Reflect.get(window, 'benchKeys').length >= count,
      { polling: 5 },
      key,
    );
  }
  return page.evaluate(() => Reflect.get(window, 'benchKeys'));
}

/** From a key until what it changes is painted, the portal's own work included; headers as rows and as one text, in turns. */
export async function keyToPaint(): Promise<Row[]> {
  const session = await launch('chromium', { switches: withoutDisplay });
  const times = new Map<string, number[]>(forms.map(({ name }) => [name, []]));
  const longest: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const form of forms) {
      const page = await prepare(session, form);
      times.get(form.name)?.push(...(await typeAndCount(page)));
      longest.push((await tracePage(page, async () => void (await typeAndCount(page)))).longest);
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
