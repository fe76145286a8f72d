import { rootsOf } from '../../utils/portal/dom/tree.ts';
import { otherNames } from '../../utils/portal/form/listed-names.ts';
import type { PortalForm } from '../../utils/portal/match/locate-form.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import type { FormContext } from '../../utils/webhook/finding.ts';
import { type PortalPlace, portalPlace } from './portal-place.ts';

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
