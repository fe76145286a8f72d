import type { Page } from 'puppeteer-core';
import { waitForAssistant, waitForBar } from '../browser/hands/read-assistant.ts';
import { launch, PORTAL_ORIGIN, type Session } from '../browser/session/session.ts';
import { answerPortal, fill, openAdd, openPortal } from '../portal/driver.ts';
import { median, quantile } from './quantile.ts';
import type { Row } from './row.ts';
import { timeKeys } from './time-keys.ts';
import { tracePage, withoutDisplay } from './trace.ts';

const RUNS = 5;
const KEYS = 120;
/** The profiler writes megabytes for each. */
const TRACED_KEYS = 40;
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

/** A page of the practice portal at an address that the extension knows, or at one that it does not know. */
async function open(session: Session, { skin, headers }: Form, isKnown: boolean): Promise<Page> {
  const origin = isKnown ? PORTAL_ORIGIN : 'https://manage.example.com';
  const page = await session.browser.newPage();
  await answerPortal(page, session.portal, origin);
  await page.bringToFront();
  await openPortal(page, { origin, skin, headers, motion: 'off', churn: 2 });
  await openAdd(page);
  if (isKnown) await waitForBar(page);
  return page;
}

async function prepare(session: Session, form: Form, isKnown: boolean): Promise<Page> {
  const page = await open(session, form, isKnown);
  await fill(page, {
    name: 'Receiver',
    url: 'http://10.0.0.1/',
    topics: ['alarms'],
    secret: 'x',
    headers: fifty,
  });
  if (isKnown) await waitForAssistant(page, ({ findings }) => findings.length > HEADERS / 5);
  await page.evaluate(name => {
    const box = window.practicePortal.control(name);
    if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return;
    box.focus();
    const end = box.value.lastIndexOf('"') < 0 ? box.value.length : box.value.lastIndexOf('"');
    box.setSelectionRange(end, end);
  }, form.control);
  return page;
}

interface Times {
  readonly form: Form;
  readonly ours: number[];
  /** Without the extension. */
  readonly alone: number[];
}

const rowsOf = ({ form: { name }, ours, alone }: Times): Row[] => {
  const what = `key → findings painted, ${name}`;
  const common = { unit: 'ms', runs: ours.length } as const;
  return [
    { ...common, budget: 16, what: `${what}, median`, measured: median(ours) },
    { ...common, budget: 16, what: `${what}, p95`, measured: quantile(ours, 0.95) },
    { ...common, what: '  the page alone, median', measured: median(alone) },
    { ...common, what: '  the page alone, p95', measured: quantile(alone, 0.95) },
  ];
};

/** From a key until what it changes is painted, the portal's own work included; headers as rows and as one text, in turns. */
export async function keyToPaint(): Promise<Row[]> {
  const session = await launch('chromium', { switches: withoutDisplay });
  const times = forms.map((form): Times => ({ form, ours: [], alone: [] }));
  const longest: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const { form, ours, alone } of times) {
      const without = await prepare(session, form, false);
      alone.push(...(await timeKeys(without, KEYS, 'box')));
      await without.close();
      const page = await prepare(session, form, true);
      ours.push(...(await timeKeys(page, KEYS)));
      longest.push((await tracePage(page, async () => void (await timeKeys(page, TRACED_KEYS)))).longest);
      await page.close();
    }
  }
  await session.close();
  const what = 'longest stretch of ours in one task, typing';
  const last: Row = { what, budget: 50, measured: median(longest), unit: 'ms', runs: longest.length };
  return [...times.flatMap(rowsOf), last];
}
