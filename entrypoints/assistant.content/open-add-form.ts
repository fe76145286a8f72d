import { findSection } from '../../utils/portal/find-section.ts';
import { rootsOf } from '../../utils/portal/roots.ts';
import { pressAnyway } from '../../utils/portal/write/press.ts';
import { until } from '../../utils/portal/write/until.ts';

/** How long the portal may take to open its form, in milliseconds. */
const OPENING = 5000;

/** Presses the portal's own Add button; resolves to whether its form opened. */
export async function openAddForm(isOpen: () => boolean, signal: AbortSignal): Promise<boolean> {
  const section = findSection(rootsOf(document));
  if (!section) return false;
  pressAnyway(section.add);
  return (await until(isOpen, signal, OPENING)) ?? false;
}
