import { type Filling, float, MAP, ORG, type SampleValue, type Shape, SITE, SITE_NAME } from '../shape.ts';

const position = ({ index, time }: Filling) => ({
  map_id: MAP,
  site_id: SITE,
  timestamp: time(),
  x: float(13.5 + index),
  y: float(4),
});

const beacon: Readonly<Record<string, SampleValue>> = {
  battery_voltage: 3120,
  eddystone_uid_instance: '5c5b3500a7f1',
  eddystone_uid_namespace: '9bd27c40e18f53a6d204',
  eddystone_url_url: 'https://tag.example.com/7',
  ibeacon_major: 21,
  ibeacon_minor: 407,
  ibeacon_uuid: 'e2c56db5-dffb-48d2-b060-d0f5a71096e0',
  mfg_company_id: 65_535,
  mfg_data: '0215a17f',
};

const extended = [{ frame_ctrl: 776, payload: '0104410606fe', seq_ctrl: 8432 }];

/** Shapes of Mist's OpenAPI (2607.1.1, webhook samples): positions, zones and occupancy. */
export const locationShapes: Readonly<Record<string, Shape>> = {
  location: filling => ({
    ...position(filling),
    ...beacon,
    id: filling.id(1),
    mac: filling.mac(5),
    name: 'Trolley 7 / blue',
    type: 'asset',
  }),
  'location-asset': filling => ({ ...position(filling), ...beacon, mac: filling.mac(5), type: 'asset' }),
  'location-client': filling => ({
    ...position(filling),
    mac: filling.mac(5),
    type: 'wifi',
    wifi_beacon_extended_info: extended,
  }),
  'location-sdk': filling => ({
    ...position(filling),
    id: filling.id(1),
    name: 'Tablet «Büro»',
    type: 'sdk',
  }),
  'location-unclient': filling => ({
    ...position(filling),
    mac: filling.mac(5),
    type: 'wifi',
    wifi_beacon_extended_info: extended,
  }),
  'location-centrak': filling => ({
    map_id: MAP,
    mfg_company_id: 65_535,
    mfg_data: '0215a17f',
    timestamp: filling.time(),
    wifi_beacon_extended_info: extended,
    x: float(13.5 + filling.index),
    y: float(4),
  }),
  zone: ({ index, time, mac, id }) => ({
    asset_id: id(1),
    id: id(2),
    mac: mac(5),
    map_id: MAP,
    name: 'Trolley 7 / blue',
    site_id: SITE,
    timestamp: time(),
    trigger: index % 2 === 0 ? 'enter' : 'exit',
    type: 'asset',
    zone_id: id(3),
  }),
  rssizone: ({ index, time, mac, id }) => ({
    mac: mac(5),
    map_id: MAP,
    rssizone_id: id(1),
    site_id: SITE,
    timestamp: time(),
    trigger: index % 2 === 0 ? 'enter' : 'exit',
    type: 'wifi',
  }),
  'occupancy-alerts': ({ index, time, id }) => ({
    alert_events: [
      {
        current_occupancy: 34 + index,
        map_id: MAP,
        occupancy_limit: 30,
        org_id: ORG,
        timestamp: time(),
        type: 'COMPLIANCE-VIOLATION',
        zone_id: id(1),
        zone_name: 'Café / ground floor',
      },
    ],
    for_site: true,
    site_id: SITE,
    site_name: SITE_NAME,
  }),
};
