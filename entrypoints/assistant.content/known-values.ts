import { rootsOf } from '../../utils/portal/dom/tree.ts';
import { placeNames } from '../../utils/portal/mount/place-names.ts';
import type { PortalPlace } from './portal-place.ts';

/** Values of a template's variables that the page and its address show, by the variable's name. */
export function knownValues({ cloud, apiHost, org_id, site_id }: PortalPlace): Record<string, string> {
  return {
    ...(cloud && { cloud }),
    ...(apiHost && { api_host: apiHost }),
    ...(org_id && { org_id }),
    ...(site_id && { site_id }),
    ...placeNames(rootsOf(document)),
  };
}
