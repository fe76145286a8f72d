import type { PortalForm } from '../../utils/portal/locate-form.ts';
import { otherNames } from '../../utils/portal/other-names.ts';
import { readForm } from '../../utils/portal/read-form.ts';
import { rootsOf } from '../../utils/portal/roots.ts';
import { routeOf } from '../../utils/portal/route.ts';
import { clouds } from '../../utils/webhook/clouds.ts';
import type { FormContext } from '../../utils/webhook/finding.ts';

/** What stands around a form and does not change while it is open. */
export interface Surroundings {
  readonly scope: FormContext['scope'];
  /** The cloud's name and its API's host; left out on hosts that are no Mist portal. */
  readonly cloud?: string;
  readonly apiHost?: string;
  readonly org_id?: string;
  readonly site_id?: string;
  readonly contextOf: (touched: boolean) => FormContext;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** Reads the page's address and its list of webhooks. */
export function surroundingsOf(form: PortalForm): Surroundings {
  const { name } = readForm(form);
  const own = form.mode === 'edit' && name.status === 'read' ? name.value : null;
  const { scope } = routeOf(location.hash);
  const names = otherNames(rootsOf(document), form.root, own);
  const cloud = clouds.find(({ portalHost }) => portalHost === location.hostname);
  const org_id = new URLSearchParams(location.search).get('org_id')?.match(UUID)?.[0];
  const site_id = scope === 'site' ? location.hash.match(UUID)?.[0] : undefined;
  return {
    scope,
    ...(cloud && { cloud: cloud.name, apiHost: cloud.apiHost }),
    ...(org_id && { org_id }),
    ...(site_id && { site_id }),
    contextOf: touched => ({ scope, mode: form.mode, touched, otherNames: names }),
  };
}
