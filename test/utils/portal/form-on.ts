import { findForm } from '../../../utils/portal/find-form.ts';
import { locateForm, type PortalForm } from '../../../utils/portal/locate-form.ts';
import { rootsOf } from '../../../utils/portal/roots.ts';
import { wholeForm } from '../../../utils/portal/whole-form.ts';

/** The webhook form on a page, found as the assistant finds it; null where it sees none. */
export function formOn(document: Document): PortalForm | null {
  const found = findForm(rootsOf(document));
  return found && locateForm(wholeForm(found));
}
