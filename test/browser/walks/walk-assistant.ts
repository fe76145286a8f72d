import type { Page } from 'puppeteer-core';
import { faultyForm } from '../../../scripts/tour/tour-forms.ts';
import { closeForm, fill, openAdd } from '../../portal/driver.ts';
import { boxText, chooseTemplate, paste, use } from '../hands/assistant.ts';
import { assistantSays, waitForAssistant, waitForBar } from '../hands/read-assistant.ts';
import { until } from '../hands/wait.ts';
import type { Session } from '../session/session.ts';
import type { Visit } from './walk-own-pages.ts';

const BROUGHT_IN = JSON.stringify({
  name: 'Alarms to the operations desk',
  type: 'http-post',
  url: 'http://hooks.example.com/mist/{{site_name}}',
  topics: ['alarms', 'device-updowns'],
  secret: '{{secret}}',
  headers: { 'X-Site ': 'Main' },
});

/** The form with nothing wrong yet, then with every kind of finding and each panel of the bar. */
async function walkForm(page: Page, skin: 'legacy' | 'chakra', visit: Visit): Promise<void> {
  await openAdd(page);
  await waitForBar(page);
  await visit(page, 'empty form');
  const { url, form, expected } = faultyForm(skin);
  await fill(page, { ...form, url });
  await waitForAssistant(page, ({ findings }) =>
    expected.every(code => findings.some(finding => finding.code === code)),
  );
  await visit(page, 'findings');
  await use(page, 'Bytes of each header');
  await use(page, 'Options');
  await use(page, 'Generate secret');
  await assistantSays(page, 'Replace the secret that stands there?');
  await use(page, 'Problems');
  await visit(page, 'problems');
  await use(page, 'Preview delivery');
  await waitForAssistant(page, ({ preview }) => preview !== null);
  await visit(page, 'preview');
  await use(page, 'Export');
  await boxText(page, 'Exported JSON');
  await visit(page, 'export');
}

async function walkFilling(page: Page, visit: Visit): Promise<void> {
  await use(page, 'Import');
  await visit(page, 'import');
  await paste(page, 'Configuration JSON', '{ "name": ');
  await use(page, 'Preview');
  await assistantSays(page, 'This is not JSON');
  await visit(page, 'import, refused');
  await paste(page, 'Configuration JSON', BROUGHT_IN);
  await use(page, 'Preview');
  await assistantSays(page, 'Values that the configuration leaves open');
  await paste(page, 'Site name', 'main');
  await paste(page, 'Secret', 'summer');
  await visit(page, 'import, preview');
  await use(page, 'Fill form');
  await assistantSays(page, 'Nothing is saved until you save it in the portal.');
  await visit(page, 'import, filled');
  await use(page, 'Templates');
  await use(page, 'Save as template');
  await boxText(page, 'Template name');
  await visit(page, 'save as template');
  await use(page, 'Save template');
  await assistantSays(page, 'Saved “Alarms to the operations desk” to the library.');
  await use(page, 'Fill from template');
  await chooseTemplate(page, 'Alarms to the operations desk');
  await assistantSays(page, 'Values that the configuration leaves open');
  await visit(page, 'fill from template');
  await closeForm(page);
}

async function walkSection(page: Page, visit: Visit): Promise<void> {
  await use(page, 'Export all');
  await assistantSays(page, 'Export 3 webhooks');
  await visit(page, 'export all');
  await use(page, 'Close');
  await use(page, 'Add from template');
  await chooseTemplate(page, 'Alarms to the operations desk');
  await assistantSays(page, 'Open Add Webhook and fill it');
  await visit(page, 'add from template');
  await use(page, 'Close');
}

/** The popup over the open form, which it tells of when it is loaded. */
async function walkPopup({ browser, extensionOrigin }: Session, page: Page, visit: Visit): Promise<void> {
  const popup = await browser.newPage();
  await page.bringToFront();
  popup.goto(`${extensionOrigin}/popup.html`).catch(() => undefined);
  await until(popup, () => document.querySelector('.form-seen') !== null);
  await popup.bringToFront();
  await visit(popup, 'popup, this tab');
  await popup.close();
  await page.bringToFront();
}

/** Visits every state of the assistant on one skin of the practice portal. */
export async function walkAssistant(
  session: Session,
  skin: 'legacy' | 'chakra',
  visit: Visit,
): Promise<void> {
  const page = await session.openPage({ skin, motion: 'off' });
  const all: Visit = (at, title) => visit(at, `${skin}: ${title}`);
  await walkForm(page, skin, all);
  await walkPopup(session, page, all);
  await walkFilling(page, all);
  await walkSection(page, all);
  await page.close();
}
