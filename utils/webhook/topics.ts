/** One webhook topic. Source: Terraform provider (July 2026) for scopes, Juniper documentation for the rest. */
export interface Topic {
  /** The Mist API's key. */
  readonly key: string;
  /** What the portal calls it, or the key in words where no portal name is known. */
  readonly title: string;
  /** Whether an organisation's webhook may have it; every topic but `ping` may stand at a site. */
  readonly org: boolean;
  /** Carries raw packets: one such topic per webhook (API reference, "Only one location topic can be configured per URL"). */
  readonly raw?: true;
  /** Mist keeps a log of its deliveries (Juniper, "Webhook deliveries"). */
  readonly logged?: true;
  /** What is to be known of it besides: see the rules on topics. */
  readonly remark?: 'ambiguous' | 'not-listed' | 'filtered';
}

const org = (key: string, title: string, more: Partial<Topic> = {}): Topic => ({
  key,
  title,
  org: true,
  ...more,
});
const site = (key: string, title: string, more: Partial<Topic> = {}): Topic => ({
  key,
  title,
  org: false,
  ...more,
});

export const topics: readonly Topic[] = [
  org('alarms', 'Alerts', { logged: true }),
  org('audits', 'Audits', { logged: true }),
  org('client-info', 'Client Information'),
  org('client-join', 'Client Join'),
  org('client-sessions', 'Client Sessions'),
  org('device-events', 'Device Events'),
  org('device-updowns', 'Device Up/Downs', { logged: true }),
  org('guest-authorizations', 'Guest Authorizations'),
  org('mxedge-events', 'Mist Edge Events'),
  org('nac-accounting', 'NAC Accounting'),
  org('nac-events', 'NAC Events'),
  org('minis-application', 'Minis Application'),
  org('minis-reachability', 'Minis Network'),
  site('client-latency', 'Latency'),
  site('site-sle', 'Site SLE', { remark: 'not-listed' }),
  site('occupancy-alerts', 'Occupancy Alerts', { logged: true }),
  site('zone', 'Location Zone'),
  site('rssizone', 'Proximity Zone'),
  site('vbeacon', 'Virtual Beacon'),
  site('location', 'Location'),
  site('location-asset', 'Named Assets'),
  site('location-client', 'Connected WiFi Clients'),
  site('location-sdk', 'SDK Clients'),
  site('location-unclient', 'Unconnected WiFi Clients'),
  site('location-centrak', 'CenTrak Tags'),
  site('sdkclient-scan-data', 'SDK Client Scan Data'),
  site('asset-raw', 'Asset Raw', { raw: true, remark: 'ambiguous' }),
  site('asset-raw-rssi', 'Asset Raw RSSI', { raw: true }),
  site('filtered-asset-rssi', 'Filtered Asset RSSI', { raw: true, remark: 'filtered' }),
  site('discovered-raw-rssi', 'Discovered Raw RSSI', { raw: true }),
  site('wifi-conn-raw', 'Connected WiFi Raw', { raw: true }),
  site('wifi-unconn-raw', 'Unconnected WiFi Raw', { raw: true }),
];

const logged = new Set(topics.filter(topic => topic.logged).map(({ key }) => key));

/** Whether Mist keeps a log of a topic's deliveries. It keeps one of pings too, which no webhook names as a topic. */
export function isLogged(topic: string): boolean {
  return logged.has(topic);
}
