import '../setup/speak-english.ts';
import type { Page } from 'puppeteer-core';
import { diagnose } from '../../utils/signature/diagnose.ts';
import { sign } from '../../utils/signature/sign.ts';
import { verify } from '../../utils/signature/verify.ts';
import { waitForAssistant, waitForBar } from '../browser/hands/read-assistant.ts';
import { launch, type Session } from '../browser/session/session.ts';
import { fill, openAdd } from '../portal/driver.ts';
import { timeLibrary } from './library.ts';
import { median, quantile } from './quantile.ts';
import { timeReadings } from './read-large-page.ts';
import { alignColumns } from './row.ts';
import { timeKeys } from './time-keys.ts';
import { withoutDisplay } from './trace.ts';
import { bodyOf, SECRET } from './verification.ts';

const HEADERS = [1, 10, 50, 100, 200];
const KEYS = 40;

/** A form with so many headers as rows, the cursor in the last of them. */
async function openWith(session: Session, count: number): Promise<Page> {
  const page = await session.newPage();
  await page.bringToFront();
  await session.open(page, { headers: 'rows', motion: 'off', churn: 2 });
  await openAdd(page);
  await waitForBar(page);
  const headers = Array.from({ length: count }, (_, at) => [`X-Part-${at}`, `p${at}`]);
  await fill(page, { headers: Object.fromEntries(headers) });
  const bytes = (shown: { readonly headerBytes: number | null }) => shown.headerBytes ?? 0;
  await waitForAssistant(page, shown => bytes(shown) > count, 60_000);
  await page.evaluate(name => window.practicePortal.control(name)?.focus(), `header-value:${count - 1}`);
  return page;
}

/** From a key in a header's value until what it changes is painted, the portal's own work included. */
async function withHeaders(): Promise<GrowthTable> {
  const session = await launch('chromium', { switches: withoutDisplay });
  const times: number[][] = [];
  for (const count of HEADERS) {
    const page = await openWith(session, count);
    times.push(await timeKeys(page, KEYS));
    await page.close();
  }
  await session.close();
  return {
    of: 'custom headers',
    sizes: HEADERS.map(String),
    lines: [
      { what: 'key → findings painted, median', times: times.map(median) },
      { what: 'key → findings painted, p95', times: times.map(each => quantile(each, 0.95)) },
    ],
  };
}

const NODES = [1000, 5000, 10_000, 20_000, 50_000];
const RUNS = 5;

/** Finding and reading a form among more and more other nodes; the best of five, since a busy machine only adds. */
async function withPageSize(): Promise<GrowthTable> {
  const times: number[] = [];
  for (const nodes of NODES) times.push(Math.min(...(await timeReadings(nodes, RUNS))));
  return {
    of: 'nodes of the page',
    sizes: NODES.map(String),
    lines: [{ what: 'finding and reading the form', times }],
  };
}

const TEMPLATES = [10, 100, 1000, 10_000];
const OPENINGS = 5;

/** Opening and searching a larger and larger library in the popup. */
async function withTemplates(): Promise<GrowthTable> {
  const measured = [];
  for (const count of TEMPLATES) measured.push(await timeLibrary(count, OPENINGS));
  return {
    of: 'templates',
    sizes: TEMPLATES.map(String),
    lines: [
      { what: 'importing their file', times: measured.map(({ imported }) => imported) },
      { what: 'opening the list', times: measured.map(({ openings }) => median(openings)) },
      { what: 'a key in the search, p90', times: measured.map(({ keys }) => quantile(keys, 0.9)) },
    ],
  };
}

const BODIES = [
  { name: '1 KB', bytes: 1000, runs: 9 },
  { name: '10 KB', bytes: 10_000, runs: 9 },
  { name: '100 KB', bytes: 100_000, runs: 5 },
  { name: '1 MB', bytes: 1_000_000, runs: 3 },
  { name: '20 MB', bytes: 20_000_000, runs: 1 },
];

/** The best of the runs: a busy machine only adds. */
async function time(runs: number, work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** The first verdict on a larger and larger body, and the whole search for a reason that is not there. */
async function withBodySize(): Promise<GrowthTable> {
  const verdicts: number[] = [];
  const searches: number[] = [];
  for (const { bytes, runs } of BODIES) {
    const body = new TextEncoder().encode(bodyOf(bytes));
    const { v2 } = await sign(`${SECRET} of another webhook`, body);
    const capture = { headers: [{ name: 'X-Mist-Signature-v2', value: v2 }], body };
    verdicts.push(await time(runs, () => verify([SECRET], capture)));
    searches.push(await time(runs, async () => diagnose([SECRET], capture, {})));
  }
  return {
    of: 'bytes of a body',
    sizes: BODIES.map(({ name }) => name),
    lines: [
      { what: 'first verdict', times: verdicts },
      { what: 'whole search', times: searches },
    ],
  };
}

/** How milliseconds grow with the size of something. */
interface GrowthTable {
  /** What grows, with its unit. */
  readonly of: string;
  readonly sizes: readonly string[];
  readonly lines: readonly { readonly what: string; readonly times: readonly number[] }[];
}

const textOf = ({ of, sizes, lines }: GrowthTable): string =>
  alignColumns([
    [of, ...sizes],
    ...lines.map(({ what, times }) => [what, ...times.map(time => `${time.toFixed(1)} ms`)]),
  ]);

/** How the cost grows with the custom headers, the page, the library and the body: a table each, a column per size. */
export async function growth(): Promise<string> {
  const tables: string[] = [];
  for (const measure of [withHeaders, withPageSize, withTemplates, withBodySize])
    tables.push(textOf(await measure()));
  return tables.join('\n\n');
}
