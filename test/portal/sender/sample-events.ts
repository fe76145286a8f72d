/** What differs from event to event. `time` is epoch seconds as a float in text, `second` the same cut to whole seconds. */
export interface Circumstances {
  readonly org: string;
  readonly site: string;
  readonly time: string;
  readonly second: number;
}

type Sample = (now: Circumstances) => string;

const MAP = 'b1d1f3a0-52c4-4c0e-9f64-0d4f6f2a7c31';
const AREA = 'c7a4e3d2-81b5-4f6a-a3c9-5e2b7d9f1a40';
const WLAN = 'e2f6b8a1-3c7d-4e59-8f20-94b1d6c3a7e5';
const PERSON = 'a9d3c5e7-6b2f-4d81-b0e4-7f1a9c8d2b36';

const located =
  (kind: string, more = ''): Sample =>
  ({ site, second }) =>
    `{"mac":"02a1b2c3d4e5","map_id":"${MAP}","site_id":"${site}","timestamp":${second},"type":"${kind}"${more},"x":13.5,"y":3.0}`;

const packetBySignal: Sample = ({ org, site, time }) =>
  `{"ap_loc":[12.5,8.0,2.75],"beam":3,"device_id":"00000000-0000-0000-1000-02a1b2000001","ibeacon_major":13,"ibeacon_minor":138,"ibeacon_uuid":"${AREA}","is_asset":true,"mac":"02d4e5f60718","map_id":"${MAP}","mfg_company_id":"935","mfg_data":"648520a1020000","org_id":"${org}","rssi":-71.0,"site_id":"${site}","timestamp":${time}}`;

const wifiPacket =
  (connected: boolean): Sample =>
  ({ org, site }) =>
    `{"ap_id":"02-a1-b2-00-00-01","ap_loc":[12.5,8.0,2.75],"client_id":"02-a1-b2-c3-d4-e5","connected_site":${connected},"mapid":"${MAP}","orgid":"${org}","packets":[{"band":"5GHz","rssi":-64}],"siteid":"${site}"}`;

const crossed = (more: string, kind: string, zone: string, time: string, site: string) =>
  `{${more}"map_id":"${MAP}","name":"Aula","site_id":"${site}","timestamp":${time},"trigger":"enter","type":"${kind}","${zone}":"${AREA}"}`;

/**
 * One made-up event a topic, compact JSON with keys in alphabetical order, fields after the samples of Mist's OpenAPI description and API
 * reference. mxedge-events has its time as a string and the raw Wi-Fi topics write `orgid`, `siteid`, `mapid`, as documented there.
 */
export const sampleEvents: Readonly<Record<string, Sample>> = {
  alarms: ({ org, site, time, second }) =>
    `{"aps":["02a1b2000001"],"bssids":["02a1b2000011"],"count":2,"id":"${AREA}","last_seen":${time},"org_id":"${org}","site_id":"${site}","ssids":["Campus"],"timestamp":${second},"type":"rogue-ap-detected"}`,
  audits: ({ org, site, time }) =>
    `{"admin_name":"Practice Admin","after":"{\\"radio_config\\": {\\"band_24\\": {\\"power\\": 10}}}","before":"{\\"radio_config\\": {\\"band_24\\": {\\"power\\": null}}}","id":"${PERSON}","message":"Update Site Settings \\"Main Building\\"","org_id":"${org}","site_id":"${site}","site_name":"Main Building","src_ip":"192.0.2.10","timestamp":${time}}`,
  'client-info': ({ org, site, second }) =>
    `{"hostname":"laptop-17","ip":"198.51.100.23","mac":"02a1b2c3d4e5","org_id":"${org}","site_id":"${site}","timestamp":${second}}`,
  'client-join': ({ org, site, time, second }) =>
    `{"ap":"02a1b2000001","ap_name":"AP Café","band":"5","bssid":"02a1b2000011","connect":${second},"connect_float":${time},"mac":"02a1b2c3d4e5","org_id":"${org}","rssi":-52.0,"site_id":"${site}","site_name":"Main Building","ssid":"Campus","timestamp":${time},"version":1,"wlan_id":"${WLAN}"}`,
  'client-sessions': ({ org, site, time, second }) =>
    `{"ap":"02a1b2000001","ap_name":"AP Lobby","band":"5","bssid":"02a1b2000011","client_family":"Notebook","client_manufacture":"Practice","client_model":"N1","client_os":"Linux","connect":${second - 90},"connect_float":${second - 90}.25,"disconnect":${second},"disconnect_float":${time},"duration":90,"mac":"02a1b2c3d4e5","next_ap":"000000000000","org_id":"${org}","rssi":-67.0,"site_id":"${site}","site_name":"Main Building","ssid":"Campus","termination_reason":2,"timestamp":${time},"version":2,"wlan_id":"${WLAN}"}`,
  'device-events': ({ org, site, time }) =>
    `{"ap":"02a1b2000001","ap_name":"AP Lobby","audit_id":"${PERSON}","device_name":"AP Lobby","device_type":"ap","ev_type":"notice","mac":"02a1b2000001","org_id":"${org}","reason":"scheduled","site_id":"${site}","site_name":"Main Building","text":"event_id: 4, 802.11 channel changed <36 to 44>","timestamp":${time},"type":"AP_CONFIGURED"}`,
  'device-updowns': ({ org, site, time }) =>
    `{"ap":"02a1b2000001","ap_name":"AP Lobby","for_site":true,"org_id":"${org}","site_id":"${site}","site_name":"Main Building","timestamp":${time},"type":"AP_DISCONNECTED"}`,
  'guest-authorizations': ({ org, site, second }) =>
    `{"ap":"02a1b2000001","auth_method":"passphrase","authorized_expiring_time":${second + 7200},"authorized_time":${second},"client":"02a1b2c3d4e5","company":"Example","email":"guest@example.com","name":"Guest","org_id":"${org}","site_id":"${site}","ssid":"Guests","wlan_id":"${WLAN}"}`,
  'mxedge-events': ({ org, time }) =>
    `{"audit_id":"${PERSON}","component":null,"mxedge_id":"00000000-0000-0000-1000-02a1b2000002","mxedge_name":"Edge 1","org_id":"${org}","timestamp":"${time}","type":"ME_CONFIG_CHANGED_BY_USER"}`,
  'nac-accounting': ({ org, site, time }) =>
    `{"ap":"02a1b2000001","auth_type":"eap-tls","bssid":"02a1b2000011","client_ip":"198.51.100.23","client_type":"wireless","mac":"02a1b2c3d4e5","nas_vendor":"juniper-mist","org_id":"${org}","rx_pkts":9523,"site_id":"${site}","ssid":"Campus","timestamp":${time},"tx_pkts":5233,"type":"NAC_ACCOUNTING_UPDATE","username":"staff@example.com"}`,
  'nac-events': ({ org, site, time }) =>
    `{"ap":"02a1b2000001","auth_type":"eap-tls","bssid":"02a1b2000011","idp_id":"${AREA}","idp_role":["staff"],"mac":"02a1b2c3d4e5","nacrule_id":"${WLAN}","nacrule_matched":true,"nas_vendor":"juniper-mist","org_id":"${org}","random_mac":"true","resp_attrs":["Tunnel-Type=VLAN","Tunnel-Private-Group-Id=20"],"site_id":"${site}","ssid":"Campus","timestamp":${time},"type":"NAC_CLIENT_PERMIT","username":"staff@example.com","vlan":"20"}`,
  'minis-application': ({ org, site, second }) =>
    `{"device_mac":"02a1b2000001","ip":"203.0.113.7","latency":74,"org_id":"${org}","probe_name":"www.example.com","probe_type":"application","site_id":"${site}","src_ip":"198.51.100.5","success":true,"test_type":"curl","timestamp":${second},"vlan":20}`,
  'minis-reachability': ({ org, site, time }) =>
    `{"avg_latency":12.5,"device_mac":"02a1b2000001","loss_percentage":0.0,"max_latency":15.25,"min_latency":10.0,"org_id":"${org}","probe_name":"gateway ping","probe_target":"203.0.113.1","probe_type":"reachability","protocol":"icmp","site_id":"${site}","test_type":"ping","timestamp":${time},"vlan":20}`,
  'client-latency': ({ org, site, second }) =>
    `{"avg_auth":0.17,"avg_dhcp":0.018,"avg_dns":0.025,"max_auth":0.18,"max_dhcp":0.028,"max_dns":0.03,"min_auth":0.16,"min_dhcp":0.015,"min_dns":0.02,"org_id":"${org}","site_id":"${site}","timestamp":${second}}`,
  'site-sle': ({ org, site, second }) =>
    `{"org_id":"${org}","site_id":"${site}","sle":{"ap-availability":1.0,"successful-connect":0.97,"time-to-connect":0.9},"timestamp":${second}}`,
  'occupancy-alerts': ({ org, site, second }) =>
    `{"alert_events":[{"current_occupancy":12,"map_id":"${MAP}","occupancy_limit":10,"org_id":"${org}","timestamp":${second},"type":"COMPLIANCE-VIOLATION","zone_id":"${AREA}","zone_name":"Aula"}],"for_site":true,"site_id":"${site}","site_name":"Main Building"}`,
  zone: ({ site, time }) => crossed(`"id":"${PERSON}",`, 'sdk', 'zone_id', time, site),
  rssizone: ({ site, time }) =>
    `{"mac":"02a1b2c3d4e5","map_id":"${MAP}","rssizone_id":"${AREA}","site_id":"${site}","timestamp":${time},"trigger":"exit","type":"wifi"}`,
  vbeacon: ({ site, time }) => crossed(`"id":"${PERSON}",`, 'sdk', 'vbeacon_id', time, site),
  location: located('wifi'),
  'location-asset': located('asset'),
  'location-client': located('wifi'),
  'location-sdk': located('sdk'),
  'location-unclient': located('wifi'),
  'location-centrak': located(
    'wifi',
    ',"wifi_beacon_extended_info":[{"frame_ctrl":776,"payload":"0a1b2c","seq_ctrl":772}]',
  ),
  'sdkclient-scan-data': ({ site, second }) =>
    `{"connection_ap":"02a1b2000001","connection_band":"5","connection_bssid":"02a1b2000011","connection_channel":36,"connection_rssi":-61.0,"last_seen":${second},"mac":"02a1b2c3d4e5","scan_data":[{"ap":"02a1b2000002","band":"5","bssid":"02a1b2000012","channel":44,"rssi":-70.0,"ssid":"Campus","timestamp":${second}}],"site_id":"${site}"}`,
  'asset-raw': packetBySignal,
  'asset-raw-rssi': packetBySignal,
  'filtered-asset-rssi': packetBySignal,
  'discovered-raw-rssi': packetBySignal,
  'wifi-conn-raw': wifiPacket(true),
  'wifi-unconn-raw': wifiPacket(false),
};
