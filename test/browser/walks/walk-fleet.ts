import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { press, put, says } from '../hands/extension-page.ts';
import { deskTemplate, openFleet } from '../hands/fleet.ts';
import { libraryCommand } from '../hands/library.ts';
import { until } from '../hands/wait.ts';
import type { Session } from '../session/session.ts';
import type { Visit } from './walk-own-pages.ts';

type Messages = Readonly<Record<keyof typeof english, { readonly message: string }>>;

/**
 * The Fleet page: before the start, paused, read, filtered, in groups, with one webhook open, taken along. `messages`: what
 * the browser's language has on it.
 */
export async function walkFleet(session: Session, visit: Visit, messages: Messages = english): Promise<void> {
  /** What of a sentence is the same whatever stands in its places. */
  const words = (key: keyof Messages) =>
    messages[key].message.split(/\{\w+\}/).reduce((a, b) => (b.length > a.length ? b : a));
  const { page, portal } = await openFleet(session, { sites: 60, answer: 20 });
  await visit(page, 'fleet, before the start');
  await press(page, words('fleet_start'));
  await until(page, () => document.querySelectorAll('[data-webhook]').length > 8);
  await press(page, words('fleet_pause'));
  await says(page, words('fleet_stop_paused'));
  await visit(page, 'fleet, paused');
  await press(page, words('fleet_go_on'));
  await says(page, words('fleet_done'));
  await visit(page, 'fleet, read');
  await put(page, words('fleet_filter_text'), 'desk');
  await put(page, words('fleet_filter_group'), 'receiver');
  await until(page, () => document.querySelector('.fleet-group'));
  await page.evaluate(() => document.querySelector<HTMLElement>('.fleet-group input')?.click());
  await says(page, words('fleet_selected'));
  await visit(page, 'fleet, groups of what is searched for, one selected');
  await press(page, words('fleet_select_none'));
  await put(page, words('fleet_filter_group'), '');
  await put(page, words('fleet_filter_text'), '');
  await page.evaluate(() => document.querySelector<HTMLElement>('.fleet-open')?.click());
  await says(page, words('fleet_set'));
  await visit(page, 'fleet, one webhook');
  await press(page, words('fleet_deliveries_ask'));
  await says(page, words('fleet_failures_last_other'));
  await visit(page, 'fleet, deliveries of a webhook');
  await press(page, words('fleet_rotate'));
  await press(page, words('verify_receiver_code'));
  await visit(page, 'fleet, a secret renewed');
  await press(page, words('fleet_rotation_end'));
  await press(page, words('fleet_columns'));
  await press(page, words('fleet_take_along'));
  await until(page, () => document.querySelector('.fleet-take-along :is(textarea, .cm-content)'));
  await visit(page, 'fleet, taken along');
  await put(page, words('format'), 'script');
  await until(page, () => document.querySelector('.fleet-take-along :is(textarea, .cm-content)'));
  await visit(page, 'fleet, as a shell script');
  await put(page, words('format'), 'firewall-aws');
  await until(page, () => document.querySelector('.fleet-take-along :is(textarea, .cm-content)'));
  await visit(page, 'fleet, addresses for a firewall');
  await libraryCommand(page, { do: 'save', template: deskTemplate, base: null, revision: 'first' });
  await until(page, () => document.querySelector('option[value="desk"]'));
  await put(page, words('fleet_drift_template'), 'desk');
  await until(page, () => document.querySelector('[data-drift]'));
  await visit(page, 'fleet, compared with a template');
  await Promise.all([page.close(), portal.close()]);
}
