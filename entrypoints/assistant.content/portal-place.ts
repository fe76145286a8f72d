import { rootsOf } from '../../utils/portal/dom/tree.ts';
import { otherNames } from '../../utils/portal/form/find-section.ts';
import { routeOf } from '../../utils/portal/form/route.ts';
import type { PortalForm } from '../../utils/portal/match/locate-form.ts';
import { placeNames } from '../../utils/portal/mount/place-names.ts';
import { clouds } from '../../utils/webhook/clouds.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
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

/** What stands around a form and does not change while it is open. */
export interface Surroundings extends PortalPlace {
  /** `root` is the form's element as it is now. */
  readonly contextOf: (root: Element, draft: WebhookDraft, touched: boolean) => FormContext;
}

/**
 * Reads the page's address and its list of webhooks. The one that is edited stands in that list, too: its name is the first
 * that the form shows untouched, and until then nothing is known of others.
 */
export function surroundingsOf({ root: first, mode }: PortalForm): Surroundings {
  const namesBut = (own: string | null, root: Element) => otherNames(rootsOf(document), root, own);
  let names = mode === 'add' ? namesBut(null, first) : null;
  const place = portalPlace(location);
  return {
    ...place,
    contextOf(root, { name }, touched) {
      if (!touched && name.status === 'read' && name.value !== '') names ??= namesBut(name.value, root);
      return { scope: place.scope, mode, touched, otherNames: names ?? [] };
    },
  };
}
