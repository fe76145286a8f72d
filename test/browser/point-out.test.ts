import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { boxText, importInto, use, waitForReport } from './hands/assistant.ts';
import { waitForAssistant, waitForBar } from './hands/read-assistant.ts';
import { until } from './hands/wait.ts';

import { sessionOfFile } from './session/shared-browser.ts';

declare global {
  interface Window {
    unlabelled: { readonly state: Record<string, string>; readonly render: () => void };
  }
}

const session = sessionOfFile();

async function pointOut(page: Page, field: string, selector: string): Promise<void> {
  await page.evaluate(name => {
    const button = [...document.querySelectorAll('mist-webhook-helper')]
      .flatMap(host => [
        ...(host.shadowRoot?.querySelectorAll(
          `[data-finding="FIELD_UNREADABLE"][data-field="${name}"] button`,
        ) ?? []),
      ])
      .find(each => each.textContent === 'Point out a field');
    if (button instanceof HTMLElement) button.click();
  }, field);
  await until(page, () =>
    [...document.querySelectorAll('mist-webhook-helper')].some(host =>
      host.shadowRoot?.querySelector('[data-part="point-out"]'),
    ),
  );
  await page.click(selector);
  await waitForAssistant(
    page,
    ({ findings }) =>
      !findings.some(finding => finding.code === 'FIELD_UNREADABLE' && finding.field === field),
  );
}

const clicks: readonly (readonly [field: string, selector: string])[] = [
  ['type', 'select'],
  ['name', '[role=dialog] > div:nth-of-type(2) input'],
  ['url', '[role=dialog] > div:nth-of-type(3) input'],
  ['secret', '[role=dialog] > div:nth-of-type(4) input'],
  ['headers', 'textarea'],
];

const read = async (page: Page) => {
  await use(page, 'Export');
  return JSON.parse(await boxText(page, 'Exported JSON'));
};

test('five clicks make a form without labels readable and fillable, after a reload and a rendering too', async () => {
  const page = await session.openFixture('unlabelled');
  for (const [field, selector] of clicks) {
    const { findings } = await waitForBar(page);
    if (findings.some(finding => finding.code === 'FIELD_UNREADABLE' && finding.field === field)) {
      await pointOut(page, field, selector);
    }
  }
  await page.evaluate(() => window.unlabelled.render());
  await waitForBar(page);
  const wanted = {
    type: 'http-post',
    name: 'Pointed out',
    url: 'https://hooks.example.com/in',
    secret: '7c9e6679f0d44b2a9d3c1e5b8a70f6427c9e6679f0d44b2a9d3c1e5b8a70f642',
    headers: { 'X-Team': 'network' },
  };
  await importInto(page, wanted);
  await waitForReport(page);
  await until(page, name => window.unlabelled.state.first === name, wanted.name);
  expect(await page.evaluate(() => window.unlabelled.state)).toEqual({
    kind: 'a',
    first: wanted.name,
    second: wanted.url,
    third: wanted.secret,
    fourth: expect.stringContaining('"X-Team": "network"'),
  });
  expect(await read(page)).toMatchObject({ name: wanted.name, url: wanted.url, headers: wanted.headers });

  await page.reload();
  // What was pointed out is read while the bar is already there.
  await waitForAssistant(
    page,
    ({ bar, findings }) =>
      bar !== null &&
      !findings.some(({ code, field }) => code === 'FIELD_UNREADABLE' && clicks.some(([of]) => of === field)),
  );
});
