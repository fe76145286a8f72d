import type { Page } from 'puppeteer-core';
import type { PortalOptions } from '../../portal/driver.ts';
import type { Call } from '../../portal/server/fleet-api.ts';
import type { Session } from '../session/session.ts';
import { use } from './assistant.ts';
import { until, untilAnswered } from './wait.ts';

interface OpenedFleet {
  /** The portal's session. */
  readonly id: string;
  /** The portal's tab. */
  readonly portal: Page;
  /** The workspace's page, in front. */
  readonly page: Page;
  /** What was asked of the API for it. */
  readonly calls: () => readonly Call[];
}

/** Presses "All webhooks" at an organization of so many sites, and gives the Fleet page that opens. */
export async function openFleet(
  session: Session,
  options: Pick<PortalOptions, 'sites' | 'ways' | 'answer' | 'calls' | 'api'>,
): Promise<OpenedFleet> {
  const id = crypto.randomUUID();
  const portal = await session.newPage();
  await session.open(portal, { motion: 'off', session: id, ...options });
  await use(portal, 'All webhooks');
  const page = await fleetPage(session);
  await page.bringToFront();
  await until(page, () => document.querySelector('.fleet-reading'));
  return { id, portal, page, calls: () => session.portal.calls(id) };
}

/** The workspace's page that a press opened, by its address, which Firefox tells only inside the page. */
function fleetPage({ browser }: Session): Promise<Page> {
  return untilAnswered('the Fleet page', async () => {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.includes('/workspace.html#fleet:')) return page;
    }
    return undefined;
  });
}

/** A template of the webhook that three sites in ten of the practice fleet have, and one has otherwise. */
export const deskTemplate = {
  id: 'desk',
  name: 'Site desk',
  description: '',
  tags: [],
  scope: 'site',
  variables: [
    { name: 'number', label: 'Number', kind: 'text' },
    { name: 'secret', label: 'Secret', kind: 'secret' },
  ],
  webhook: {
    type: 'http-post',
    name: 'Site desk',
    url: 'https://desk.example.com/sites/{{number}}',
    topics: ['alarms'],
    verify_cert: true,
    secret: '{{secret}}',
  },
};
