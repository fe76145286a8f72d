/** The organization and the site of the practice portal's pages. */
export const PRACTICE_ORG = '9777c1a0-6ef6-11e6-8bbf-02e208b2d34f';
export const PRACTICE_SITE = '978c48e6-6ef6-11e6-8bbf-02e208b2d34f';

/** Stands for "no site" in what belongs to an organization. */
const NO_SITE = '00000000-0000-0000-0000-000000000000';

/** The ids that a list's path such as `sites/<id>` stands for; a site's path does not name its organization, so it is the practice one. */
export function placeOf(scope: string): { readonly org_id: string; readonly site_id: string } {
  const [kind, id = ''] = scope.split('/');
  return kind === 'sites' ? { org_id: PRACTICE_ORG, site_id: id } : { org_id: id, site_id: NO_SITE };
}
