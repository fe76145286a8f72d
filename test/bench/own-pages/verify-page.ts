import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openExtensionPage, press, put } from '../../browser/hands/extension-page.ts';
import { until } from '../../browser/hands/wait.ts';
import { launch, type Session } from '../../browser/session/session.ts';
import { median, quantile } from '../quantile.ts';
import type { Row } from '../row.ts';
import { timeKeys } from '../time-keys.ts';
import { withoutDisplay } from '../trace.ts';
import { bodyOf, SECRET } from '../verification.ts';

const RUNS = 7;
const KEYS = 60;

interface Times {
  /** From the moment the delivery is in until the verdict is painted, in milliseconds. */
  readonly verdict: number;
  /** Until the search has ended. */
  readonly search: number;
  /** The longest task over 50 ms, in which the page answers nobody; 0 without one. */
  readonly freeze: number;
}

type Way = 'file' | 'paste';

/** Runs in the page: gives it a delivery and times what comes of it. */
async function give(way: Way, text: string): Promise<Times> {
  const result = document.querySelector('.verify-result');
  const box = document.querySelector<HTMLElement>('[aria-label="Request or body"]');
  const input = document.querySelector('input[type=file]');
  if (!result || !box || !(input instanceof HTMLInputElement))
    throw new Error('This is not the Verify page.');
  const delivery = new File([text], 'delivery.txt');
  // A file that was made just now is only on its way to where the browser keeps files; one that is chosen is there.
  await delivery.arrayBuffer();
  const file = new DataTransfer();
  file.items.add(delivery);
  let freeze = 0;
  const tasks = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) freeze = Math.max(freeze, duration);
  });
  tasks.observe({ type: 'longtask' });
  const painted = () =>
    new Promise<number>(resolve =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - began);
        port2.postMessage(null);
      }),
    );
  const shows = (condition: () => boolean) =>
    new Promise<void>(resolve => {
      const observer = new MutationObserver(() => {
        if (!condition()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(result, { attributes: true, childList: true, subtree: true });
    });
  const verdict = shows(() => result.querySelector('[data-verdict]') !== null).then(painted);
  const search = shows(
    () => result.querySelector('[data-part="unexplained"]') !== null && result.ariaBusy === 'false',
  ).then(painted);
  const began = performance.now();
  if (way === 'file') {
    input.files = file.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    box.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }
  const times = { verdict: await verdict, search: await search };
  tasks.disconnect();
  return { ...times, freeze };
}

async function timeOne(session: Session, way: Way, text: string): Promise<Times> {
  const page: Page = await openExtensionPage(session, 'workspace');
  await page.bringToFront();
  await put(page, 'Secrets', `${SECRET} of another webhook`);
  await until(
    page,
    () =>
      document.querySelector('.verify-result') &&
      document.querySelector('[aria-label="Request or body"]') &&
      document.querySelector('input[type=file]'),
  );
  // What follows an edit at once counts as typing on, and waits for its end.
  await pause(300);
  const times = await page.evaluate(give, way, text);
  // The next page would begin with what this one keeps.
  await press(page, 'Forget');
  await page.close();
  return times;
}

const delivery = (bytes: number) =>
  `POST /in HTTP/1.1\r\nHost: receiver.example\r\nX-Mist-Signature-v2: ${'ab'.repeat(32)}\r\n\r\n${bodyOf(bytes)}`;

/** Typing into the editor while it holds 10 MB. */
async function typing(session: Session): Promise<Row[]> {
  const page = await openExtensionPage(session, 'workspace');
  await put(page, 'Request or body', delivery(10_000_000));
  await page.keyboard.press('ArrowLeft');
  const times = await timeKeys(page, KEYS, 'box');
  await press(page, 'Forget');
  await page.close();
  const common = { budget: 50, unit: 'ms', runs: KEYS } as const;
  const what = 'the editor with 10 MB, key → painted';
  return [
    { what: `${what}, median`, measured: median(times), ...common },
    { what: `${what}, p95`, measured: quantile(times, 0.95), ...common },
  ];
}

/** A delivery of 1 MB whose signature nothing explains, on the Verify page of the shipped build; and typing there. */
export async function verifyPage(): Promise<Row[]> {
  const session = await launch('chromium', { switches: withoutDisplay });
  const text = delivery(1_000_000);
  const times: Record<Way, Times[]> = { file: [], paste: [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const way of ['file', 'paste'] as const) times[way].push(await timeOne(session, way, text));
  }
  const typed = await typing(session);
  await session.close();
  const row = (what: string, budget: number, values: readonly number[]): Row => ({
    what,
    budget,
    measured: median(values),
    unit: 'ms',
    runs: values.length,
  });
  const given = (['file', 'paste'] as const).flatMap(way => {
    const how = way === 'file' ? 'a file of 1 MB' : '1 MB pasted';
    return [
      row(
        `Verify page, ${how} → first verdict painted`,
        50,
        times[way].map(each => each.verdict),
      ),
      row(
        `Verify page, ${how} → whole search done`,
        2000,
        times[way].map(each => each.search),
      ),
      row(
        `Verify page, ${how}: longest task over 50 ms`,
        50,
        times[way].map(each => each.freeze),
      ),
    ];
  });
  return [...given, ...typed];
}
