/** A webhook as the Mist API gives it, and where: nothing of the extension's own is used here. */
export interface NaiveWebhook {
  readonly id: string;
  /** `org`, or the site's id. */
  readonly at: string;
  readonly enabled?: boolean | null;
  readonly type?: string | null;
  readonly url?: string | null;
  readonly topics?: readonly string[] | null;
  readonly rules?: readonly unknown[] | null;
  readonly default_action?: string;
  readonly assetfilter_ids?: readonly string[] | null;
}

/** The entries of the list of double deliveries, as their handles have it: ids, topics, certainty. */
export type NaiveDouble = readonly [ids: string, topics: string, certainty: 'certain' | 'possible'];

/** facts/mist-webhooks.md, section 1.4: what an organization's webhook may have. */
const INFRASTRUCTURE = `alarms audits client-info client-join client-sessions device-events device-updowns
  guest-authorizations mxedge-events nac-accounting nac-events minis-application minis-reachability`.split(
  /\s+/,
);
/** The same, "raw-data topics". */
const RAW =
  'asset-raw asset-raw-rssi filtered-asset-rssi discovered-raw-rssi wifi-conn-raw wifi-unconn-raw'.split(' ');

/** The words, one after the other, for each two webhooks. */
export function naiveDoubles(webhooks: readonly NaiveWebhook[]): NaiveDouble[] {
  const found: NaiveDouble[] = [];
  for (const one of webhooks) {
    for (const other of webhooks) {
      if (one.id >= other.id) continue;
      // "two enabled webhooks"
      if (one.enabled === false || other.enabled === false) continue;
      // "of the same type", which is http-post where none is given
      if ((one.type || 'http-post') !== (other.type || 'http-post')) continue;
      // "with the same receiver"
      if (!one.url || !other.url || receiver(one.url) !== receiver(other.url)) continue;
      // "where one is the organization's and the other a site's, or both stand in one place"
      const crossed = (one.at === 'org') !== (other.at === 'org');
      if (!crossed && one.at !== other.at) continue;
      // "at least one common topic", "its infrastructure topics from all sites", "raw topics are not doubles"
      const common = (one.topics ?? [])
        .filter(topic => (other.topics ?? []).includes(topic))
        .filter(topic => !RAW.includes(topic) && (!crossed || INFRASTRUCTURE.includes(topic)));
      if (common.length === 0) continue;
      // "where `rules` or asset filters stand, possible and not certain"
      const open = [one, other].some(
        ({ rules, default_action, assetfilter_ids }) =>
          (rules ?? []).length > 0 || default_action === 'block' || (assetfilter_ids ?? []).length > 0,
      );
      found.push([
        `${one.id},${other.id}`,
        [...new Set(common)].sort().join(),
        open ? 'possible' : 'certain',
      ]);
    }
  }
  return found.sort();
}

/**
 * RFC 3986 by way of the browser's own parser, which does case, default port, empty path and dot segments; then
 * percent-encoding.
 */
function receiver(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  const decoded = parsed.href.replace(/%[0-9a-fA-F]{2}/g, code => {
    const character = decodeURIComponent(/%[0-7]/.test(code) ? code : '%25');
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~'.includes(character)
      ? character
      : code.toUpperCase();
  });
  return decoded.endsWith('#') ? decoded.slice(0, -1) : decoded;
}
