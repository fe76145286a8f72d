import { routeOf } from '../../utils/portal/form/route.ts';
import { clouds } from '../../utils/webhook/clouds.ts';
import type { FormContext } from '../../utils/webhook/finding.ts';

/** Which organization or site of which cloud a page of the portal is about, as far as its address says. */
export interface PortalPlace {
  readonly scope: FormContext['scope'];
  /** The cloud's name and its API's host; left out on hosts that are no Mist portal. */
  readonly cloud?: string;
  readonly apiHost?: string;
  readonly org_id?: string;
  readonly site_id?: string;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** Reads the page's address: `https://manage.<cloud>/admin/?org_id=<uuid>#!org` or `#!configuration/<site_id>`. */
export function portalPlace({ hash, hostname, search }: Location): PortalPlace {
  const { scope } = routeOf(hash);
  const cloud = clouds.find(({ portalHost }) => portalHost === hostname);
  const org_id = new URLSearchParams(search).get('org_id')?.match(UUID)?.[0];
  const site_id = scope === 'site' ? hash.match(UUID)?.[0] : undefined;
  return {
    scope,
    ...(cloud && { cloud: cloud.name, apiHost: cloud.apiHost }),
    ...(org_id && { org_id }),
    ...(site_id && { site_id }),
  };
}
