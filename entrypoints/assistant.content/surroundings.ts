import type { PortalForm } from '../../utils/portal/locate-form.ts';
import { otherNames } from '../../utils/portal/other-names.ts';
import { readForm } from '../../utils/portal/read-form.ts';
import { rootsOf } from '../../utils/portal/roots.ts';
import { routeOf } from '../../utils/portal/route.ts';
import type { FormContext } from '../../utils/webhook/finding.ts';

/** What stands around a form and does not change while it is open. */
export function surroundingsOf(form: PortalForm): (touched: boolean) => FormContext {
  const { name } = readForm(form);
  const own = form.mode === 'edit' && name.status === 'read' ? name.value : null;
  const { scope } = routeOf(location.hash);
  const names = otherNames(rootsOf(document), form.root, own);
  return touched => ({ scope, mode: form.mode, touched, otherNames: names });
}
