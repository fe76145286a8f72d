import { type Filling, float, MAP, ORG, type Shape, SITE } from '../shape.ts';

const bluetooth = ({ index, time, mac }: Filling) => ({
  ap_loc: [float(36), float(43.5), float(2.75)],
  beam: (index % 8) + 1,
  device_id: '00000000-0000-0000-1000-00005e005310',
  ibeacon_major: 21,
  ibeacon_minor: 407,
  ibeacon_uuid: 'e2c56db5-dffb-48d2-b060-d0f5a71096e0',
  mac: mac(5),
  map_id: MAP,
  org_id: ORG,
  rssi: float(-71),
  service_packets: [{ service_data: '0104410606fe', service_uuid: 'feaa' }],
  site_id: SITE,
  timestamp: time(),
});

const spaced = (mac: string) => mac.replace(/..(?!$)/g, '$&-');

const wireless = ({ mac }: Filling) => ({
  ap_id: spaced(mac(1)),
  ap_loc: [float(36), float(43.5), float(2.75)],
  client_id: spaced(mac(5)),
  map_id: MAP,
  org_id: ORG,
  packets: [{ band: '5GHz', rssi: -81 }],
  site_id: SITE,
});

/** Shapes of Mist's OpenAPI (2607.1.1, webhook samples): raw packets. filtered-asset-rssi is asset-raw-rssi through asset filters. */
export const rawDataShapes: Readonly<Record<string, Shape>> = {
  'asset-raw-rssi': filling => ({ ...bluetooth(filling), is_asset: true }),
  'filtered-asset-rssi': filling => ({ ...bluetooth(filling), is_asset: true }),
  'discovered-raw-rssi': filling => ({
    ...bluetooth(filling),
    is_asset: false,
    mfg_company_id: 'ffff',
    mfg_data: '0215a17f',
  }),
  'wifi-conn-raw': filling => ({
    ...wireless(filling),
    connected_site: true,
    extended_info_list: [{ frame_ctrl: 776, payload: '0104410606fe', sequence_ctrl: 8432 }],
  }),
  'wifi-unconn-raw': filling => ({ ...wireless(filling), connected_site: false }),
  'sdkclient-scan-data': ({ seconds, mac }) => ({
    connection_ap: mac(1),
    connection_band: '5',
    connection_bssid: mac(2),
    connection_channel: 44,
    connection_rssi: float(-62),
    last_seen: seconds,
    mac: mac(5),
    scan_data: [
      {
        ap: mac(1),
        band: '5',
        bssid: mac(2),
        channel: 44,
        rssi: float(-62),
        ssid: 'Guests & Partners',
        timestamp: float(seconds),
      },
    ],
    site_id: SITE,
  }),
};
