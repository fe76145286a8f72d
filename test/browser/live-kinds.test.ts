import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configuration, type Held, heldThen, inOrder, type LiveRow, liveKits } from '../cases/live-kinds.ts';
import { rowsOfThisRun } from '../setup/extent.ts';
import { importInto, use, waitForReport } from './hands/assistant.ts';
import { assistantSays, waitForBar } from './hands/read-assistant.ts';
import { PORTAL_ORIGIN, type Session } from './session/session.ts';
import { openSession, thisBrowser } from './session/shared-browser.ts';
import '../portal/client/kinds/live-page.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession(thisBrowser());
});
afterAll(() => session?.close());

const heldOn = (page: Page): Promise<Held> => page.evaluate(() => ({ ...window.liveKinds.held() }));

/** What the report says of each field that is not filled. */
const notDoneOn = (page: Page): Promise<Held> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('mist-webhook-helper')]
        .flatMap(host => [
          ...(host.shadowRoot?.querySelectorAll<HTMLElement>('[data-part=fill-report] [data-field]') ?? []),
        ])
        .map(({ dataset }) => [dataset.field, dataset.outcome]),
    ),
  );

async function fillAndUndo(page: Page, row: LiveRow): Promise<void> {
  const { notDone = {} } = row;
  await waitForBar(page);
  const before = await heldOn(page);
  await importInto(page, configuration);
  await waitForReport(page);
  expect(await notDoneOn(page)).toEqual(notDone);
  expect(inOrder(await heldOn(page))).toEqual(heldThen(row, before));
  await use(page, 'Undo');
  await assistantSays(page, 'The filling was taken back.');
  expect(inOrder(await heldOn(page))).toEqual(inOrder(before));
}

const rows = Object.entries(liveKits).flatMap(([kit, forms]) =>
  forms.map(row => ({ ...row, kit, manner: row.manner ?? ('at once' as const) })),
);
/** In the gate each browser has one form of plain elements and one of a library. */
const turn = thisBrowser() === 'chromium' ? 4 : 6;

test.each(rowsOfThisRun(rows, ({ manner }, index) => manner === 'at once' && index % 7 === turn))(
  'each kind is read, filled, reported and undone: $form, $manner',
  async ({ kit, ...row }) => {
    const page = await session.newPage();
    await page.bringToFront();
    const query = new URLSearchParams({ kit, form: row.form, manner: row.manner });
    await page.goto(`${PORTAL_ORIGIN}/kinds.html?${query}#!org`, { waitUntil: 'domcontentloaded' });
    await fillAndUndo(page, row);
    expect(await page.evaluate(() => window.liveKinds.saves())).toBe(0);
    expect(await page.evaluate(() => window.liveKinds.errors())).toEqual([]);
    await page.close();
  },
);
