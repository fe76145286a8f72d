import { closestAcross } from '../dom/tree.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { press } from './press.ts';
import { until } from './until.ts';

/** The tab that shows while the advanced section waits behind another one; null where that section is no tab. */
export function shownTab({ fields }: PortalForm): Element | null {
  const tab = fields.advanced && closestAcross(fields.advanced.element, '[role=tab]');
  const tabs = tab && closestAcross(tab, '[role=tablist]');
  const shown = tabs?.querySelector('[role=tab][aria-selected=true]') ?? null;
  return shown === tab ? null : shown;
}

/** Shows a tab again, and waits until the form has its fields. */
export async function showTab(
  tab: Element,
  locate: () => PortalForm | null,
  signal: AbortSignal,
): Promise<void> {
  press(tab);
  const isShown = (form: PortalForm | null) => form && shownTab(form) === tab && form.fields.located.size > 0;
  await until(() => isShown(locate()), signal);
}
