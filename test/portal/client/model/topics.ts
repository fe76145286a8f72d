/** A check box of the dialog. `help` shows a question mark beside it. */
export interface TopicBox {
  readonly key: string;
  readonly label: string;
  readonly help?: true;
}

const box = (key: string, label: string): TopicBox => ({ key, label });

/** Location topics, placed as in the screenshot of the Edit Webhook panel (site level, February 2025). */
export const entryExit: readonly TopicBox[] = [
  box('zone', 'Location Zone'),
  box('rssizone', 'Proximity Zone'),
  box('vbeacon', 'Virtual Beacon'),
];
export const coordinates: readonly TopicBox[] = [
  box('location-asset', 'Named Assets'),
  box('location-sdk', 'SDK Clients'),
];
export const wifiClients: readonly TopicBox[] = [
  box('location-client', 'Connected'),
  box('location-unclient', 'Unconnected'),
];
export const assetRaw: TopicBox = { key: 'asset-raw', label: 'Asset Raw', help: true };
export const locationOther: readonly TopicBox[] = [
  box('occupancy-alerts', 'Occupancy Alerts'),
  box('sdkclient-scan-data', 'SDK Client Scan Data'),
];
export const networkService: readonly TopicBox[] = [box('client-latency', 'Latency')];

/** Infrastructure topics: the eight of the screenshot, then those that later sources name. */
export const infrastructure: readonly TopicBox[] = [
  box('alarms', 'Alerts'),
  box('audits', 'Audits'),
  box('client-info', 'Client Information'),
  box('client-join', 'Client Join'),
  box('client-sessions', 'Client Sessions'),
  box('device-events', 'Device Events'),
  box('device-updowns', 'Device Up/Downs'),
  box('mxedge-events', 'Mist Edge Events'),
  box('guest-authorizations', 'Guest Authorizations'),
  box('nac-accounting', 'NAC Accounting'),
  box('nac-events', 'NAC Events'),
  box('minis-application', 'Minis Application'),
  box('minis-reachability', 'Minis Network'),
];

/** What an organization offers in the picture of April 2026, in its order: row by row. */
export const organization: readonly TopicBox[] = infrastructure.filter(
  ({ key }) => key !== 'guest-authorizations' && !key.startsWith('minis-'),
);

/** Our guess at what the unseen second radio offers: the raw-data topics of the API reference. */
export const rawData: readonly TopicBox[] = [
  box('asset-raw-rssi', 'Asset Raw RSSI'),
  box('filtered-asset-rssi', 'Filtered Asset RSSI'),
  box('discovered-raw-rssi', 'Discovered Raw RSSI'),
  box('wifi-conn-raw', 'Connected WiFi Raw'),
  box('wifi-unconn-raw', 'Unconnected WiFi Raw'),
];

/** Whether a webhook's topics belong to the list of raw-data topics. */
export function isRawTopic(key: string): boolean {
  return rawData.some(topic => topic.key === key);
}

/** The keys of all boxes, in the order of the dialog. */
export const topicKeys: readonly string[] = [
  ...entryExit,
  ...locationOther,
  ...coordinates,
  ...wifiClients,
  assetRaw,
  ...networkService,
  ...infrastructure,
  ...rawData,
].map(({ key }) => key);
