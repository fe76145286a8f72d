import { press, put, says } from '../hands/extension-page.ts';
import { deskTemplate, openFleet } from '../hands/fleet.ts';
import { libraryCommand } from '../hands/library.ts';
import { until } from '../hands/wait.ts';
import type { Session } from '../session/session.ts';
import type { Visit } from './walk-own-pages.ts';

/** The Fleet page: before the start, paused, read, filtered, in groups, with one webhook open, taken along. */
export async function walkFleet(session: Session, visit: Visit): Promise<void> {
  const { page, portal } = await openFleet(session, { sites: 60, answer: 20 });
  await visit(page, 'fleet, before the start');
  await press(page, 'Start reading');
  await until(page, () => document.querySelectorAll('[data-webhook]').length > 8);
  await press(page, 'Pause');
  await says(page, 'Paused.');
  await visit(page, 'fleet, paused');
  await press(page, 'Go on');
  await says(page, 'Nothing of it is kept');
  await visit(page, 'fleet, read');
  await put(page, 'Search', 'desk');
  await put(page, 'Groups', 'receiver');
  await until(page, () => document.querySelector('.fleet-group'));
  await visit(page, 'fleet, groups of what is searched for');
  await put(page, 'Groups', '');
  await put(page, 'Search', '');
  await page.evaluate(() => document.querySelector<HTMLElement>('.fleet-open')?.click());
  await says(page, 'Set, not shown');
  await visit(page, 'fleet, one webhook');
  await press(page, 'Columns');
  await press(page, 'Take along');
  await until(page, () => document.querySelector('.fleet-take-along textarea'));
  await visit(page, 'fleet, taken along');
  await put(page, 'Format', 'script');
  await until(page, () => document.querySelector('.fleet-take-along textarea'));
  await visit(page, 'fleet, as a shell script');
  await put(page, 'Format', 'firewall-aws');
  await until(page, () => document.querySelector('.fleet-take-along textarea'));
  await visit(page, 'fleet, addresses for a firewall');
  await libraryCommand(page, { do: 'save', template: deskTemplate, base: null, revision: 'first' });
  await until(page, () => document.querySelector('option[value="desk"]'));
  await put(page, 'Template', 'desk');
  await until(page, () => document.querySelector('[data-drift]'));
  await visit(page, 'fleet, compared with a template');
  await Promise.all([page.close(), portal.close()]);
}
