import type { Page } from 'puppeteer-core';
import { paste, use } from '../../test/browser/hands/assistant.ts';
import { waitForAssistant, waitForBar } from '../../test/browser/hands/read-assistant.ts';
import type { Session } from '../../test/browser/session/session.ts';
import { closeForm, fill, openAdd } from '../../test/portal/driver.ts';
import { scrollToMeter } from '../tour/scroll-to-meter.ts';
import { faultyForm } from '../tour/tour-forms.ts';

/** A webhook as somebody would bring it in, with two faults. */
const BROUGHT_IN = `{
  "name": "Alarms to the operations desk",
  "type": "http-post",
  "url": "http://hooks.example.com/mist/alarms",
  "topics": ["alarms", "device-updowns"],
  "secret": "summer",
  "headers": { "X-Site ": "Main" }
}`;

/** Leaves the form on the page with faults in its custom headers, scrolled to their meter. */
export async function showHeaders(session: Session, page: Page): Promise<void> {
  const { url, form, expected } = faultyForm('chakra');
  await page.bringToFront();
  await session.open(page, { skin: 'chakra', scope: 'org', motion: 'off' });
  await openAdd(page);
  await waitForBar(page);
  await fill(page, { ...form, url });
  await waitForAssistant(page, ({ findings }) =>
    expected.every(code => findings.some(finding => finding.code === code)),
  );
  await page.evaluate(scrollToMeter);
}

/** Leaves the form on the page with the preview of an import. */
export async function showImport(page: Page): Promise<void> {
  await page.bringToFront();
  await closeForm(page);
  await openAdd(page);
  await waitForBar(page);
  await use(page, 'Import');
  await paste(page, 'Configuration JSON', BROUGHT_IN);
  await use(page, 'Preview');
  await page.waitForFunction(scrollToPreview);
}

/** Brings the end of the preview's table into sight; false while there is none. Runs in the page. */
function scrollToPreview(): boolean {
  const roots = [...document.querySelectorAll('mist-webhook-helper')].map(({ shadowRoot }) => shadowRoot);
  const table = roots.map(root => root?.querySelector('table')).find(Boolean);
  table?.scrollIntoView({ block: 'end', behavior: 'instant' });
  return table !== undefined;
}
