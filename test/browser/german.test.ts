import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import { fill, openAdd } from '../portal/driver.ts';
import { openPopup } from './hands/popup.ts';
import { waitForAssistant } from './hands/read-assistant.ts';
import { sessionOfFile } from './session/shared-browser.ts';
import { faultsInView } from './walks/faults-in-view.ts';
import { walkFleet } from './walks/walk-fleet.ts';

const session = sessionOfFile({
  language: 'de',
  switches: ['--force-prefers-reduced-motion'],
  preferences: { 'ui.prefersReducedMotion': 1 },
});

/** Runs in the page: the text of everything of ours. */
function shownText(): string {
  const hosts = [...document.querySelectorAll('mist-webhook-helper')];
  return hosts.map(host => host.shadowRoot?.querySelector('.surface')?.textContent ?? '').join('\n');
}

test('in a German browser the form’s bar, its findings and the popup speak German', async () => {
  const page = await session.openPage({ motion: 'off', scope: 'org' });
  await openAdd(page);
  await fill(page, { name: 'Receiver', url: 'ftp://hooks.example.com/', topics: ['alarms'] });
  await waitForAssistant(page, ({ findings }) => findings.some(({ code }) => code === 'URL_SCHEME'));
  const text = await page.evaluate(shownText);
  expect(text).toContain('1 Fehler');
  expect(text).toContain('Die URL beginnt mit „ftp:“.');
  expect(await openPopup(session, page)).toContain('1 Fehler');
});

test('the Fleet page speaks German in each of its states, without anything that axe finds or that is cut off', async () => {
  const found: string[] = [];
  const visit = async (page: Page, title: string) => {
    found.push(...(await faultsInView(page, 'light')).map(line => `${title}: ${line}`));
  };
  await walkFleet(session, visit, german);
  expect(found).toEqual([]);
});
