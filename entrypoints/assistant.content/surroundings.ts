import type { PortalForm } from '../../utils/portal/locate-form.ts';
import { otherNames } from '../../utils/portal/other-names.ts';
import { readForm } from '../../utils/portal/read-form.ts';
import { rootsOf } from '../../utils/portal/roots.ts';
import type { FormContext } from '../../utils/webhook/finding.ts';
import { type PortalPlace, portalPlace } from './portal-place.ts';

/** What stands around a form and does not change while it is open. */
export interface Surroundings extends PortalPlace {
  readonly contextOf: (touched: boolean) => FormContext;
}

/** Reads the page's address and its list of webhooks. */
export function surroundingsOf(form: PortalForm): Surroundings {
  const { name } = readForm(form);
  const own = form.mode === 'edit' && name.status === 'read' ? name.value : null;
  const names = otherNames(rootsOf(document), form.root, own);
  const place = portalPlace(location);
  return {
    ...place,
    contextOf: touched => ({ scope: place.scope, mode: form.mode, touched, otherNames: names }),
  };
}
