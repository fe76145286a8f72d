import type { Outputs } from './written-again.ts';

/** Bodies as a runtime shows a text, a dictionary or bytes. */
export const printed: Outputs = {
  updowns: {
    'Python: str(dict)':
      "{'topic': 'device-updowns', 'events': [{'ap': '5c5b35f1a2b3', 'ap_name': 'ap-lobby-1', 'device_name': 'ap-lobby-1', 'device_type': 'ap', 'mac': '5c5b35f1a2b3', 'org_id': '2818e386-8dec-2562-9ede-5b8a0fbbdc71', 'reason': 'power_cycle', 'site_id': '4ac1dcf4-9d8b-7211-65c4-057819f0862b', 'site_name': 'HQ', 'timestamp': 1788264123.25, 'type': 'AP_RESTARTED'}, {'ap': '5c5b35f1a2c4', 'ap_name': 'ap-lobby-2', 'device_name': 'ap-lobby-2', 'device_type': 'ap', 'mac': '5c5b35f1a2c4', 'org_id': '2818e386-8dec-2562-9ede-5b8a0fbbdc71', 'site_id': '4ac1dcf4-9d8b-7211-65c4-057819f0862b', 'site_name': 'HQ', 'timestamp': 1788264124.0, 'type': 'AP_CONNECTED'}]}",
  },
  alarms: {
    'Python: str(dict) with True and a quote':
      "{'topic': 'alarms', 'events': [{'aps': ['5c5b35f1a2b3'], 'count': 2, 'group': 'infrastructure', 'hostnames': ['ap-lobby-1'], 'id': 'a7a26ff2-e851-45b6-9634-d595f45458b7', 'last_seen': 1788264100, 'message': \"AP can't reach its gateway\", 'org_id': '2818e386-8dec-2562-9ede-5b8a0fbbdc71', 'severity': 'critical', 'site_id': '4ac1dcf4-9d8b-7211-65c4-057819f0862b', 'timestamp': 1788264123, 'type': 'device_down', 'update': True}]}",
    'Python: repr of str with both quotes':
      '\'{"topic":"alarms","events":[{"aps":["5c5b35f1a2b3"],"count":2,"group":"infrastructure","hostnames":["ap-lobby-1"],"id":"a7a26ff2-e851-45b6-9634-d595f45458b7","last_seen":1788264100,"message":"AP can\\\'t reach its gateway","org_id":"2818e386-8dec-2562-9ede-5b8a0fbbdc71","severity":"critical","site_id":"4ac1dcf4-9d8b-7211-65c4-057819f0862b","timestamp":1788264123,"type":"device_down","update":true}]}\'',
    'PHP: var_export of a text':
      '\'{"topic":"alarms","events":[{"aps":["5c5b35f1a2b3"],"count":2,"group":"infrastructure","hostnames":["ap-lobby-1"],"id":"a7a26ff2-e851-45b6-9634-d595f45458b7","last_seen":1788264100,"message":"AP can\\\'t reach its gateway","org_id":"2818e386-8dec-2562-9ede-5b8a0fbbdc71","severity":"critical","site_id":"4ac1dcf4-9d8b-7211-65c4-057819f0862b","timestamp":1788264123,"type":"device_down","update":true}]}\'',
    'PHP: htmlspecialchars with an apostrophe':
      '{&quot;topic&quot;:&quot;alarms&quot;,&quot;events&quot;:[{&quot;aps&quot;:[&quot;5c5b35f1a2b3&quot;],&quot;count&quot;:2,&quot;group&quot;:&quot;infrastructure&quot;,&quot;hostnames&quot;:[&quot;ap-lobby-1&quot;],&quot;id&quot;:&quot;a7a26ff2-e851-45b6-9634-d595f45458b7&quot;,&quot;last_seen&quot;:1788264100,&quot;message&quot;:&quot;AP can&#039;t reach its gateway&quot;,&quot;org_id&quot;:&quot;2818e386-8dec-2562-9ede-5b8a0fbbdc71&quot;,&quot;severity&quot;:&quot;critical&quot;,&quot;site_id&quot;:&quot;4ac1dcf4-9d8b-7211-65c4-057819f0862b&quot;,&quot;timestamp&quot;:1788264123,&quot;type&quot;:&quot;device_down&quot;,&quot;update&quot;:true}]}',
    'Perl: Dumper with Useqq':
      '"{\\"topic\\":\\"alarms\\",\\"events\\":[{\\"aps\\":[\\"5c5b35f1a2b3\\"],\\"count\\":2,\\"group\\":\\"infrastructure\\",\\"hostnames\\":[\\"ap-lobby-1\\"],\\"id\\":\\"a7a26ff2-e851-45b6-9634-d595f45458b7\\",\\"last_seen\\":1788264100,\\"message\\":\\"AP can\'t reach its gateway\\",\\"org_id\\":\\"2818e386-8dec-2562-9ede-5b8a0fbbdc71\\",\\"severity\\":\\"critical\\",\\"site_id\\":\\"4ac1dcf4-9d8b-7211-65c4-057819f0862b\\",\\"timestamp\\":1788264123,\\"type\\":\\"device_down\\",\\"update\\":true}]}"\n',
  },
  ping: {
    'Python: pprint':
      "{'topic': 'ping',\n 'events': [{'id': 'b069b358-4c97-5319-1f8c-7c5ca64d6ab1',\n             'name': 'receiver',\n             'site_id': '4ac1dcf4-9d8b-7211-65c4-057819f0862b',\n             'timestamp': 1788264123.0}]}",
    'Java: Map.toString':
      '{topic=ping, events=[{id=b069b358-4c97-5319-1f8c-7c5ca64d6ab1, name=receiver, site_id=4ac1dcf4-9d8b-7211-65c4-057819f0862b, timestamp=1.788264123E9}]}',
    'PHP: addslashes':
      '{\\"topic\\":\\"ping\\",\\"events\\":[{\\"id\\":\\"b069b358-4c97-5319-1f8c-7c5ca64d6ab1\\",\\"name\\":\\"receiver\\",\\"site_id\\":\\"4ac1dcf4-9d8b-7211-65c4-057819f0862b\\",\\"timestamp\\":1788264123.0}]}',
    'Ruby: Hash#inspect':
      '{"topic"=>"ping", "events"=>[{"id"=>"b069b358-4c97-5319-1f8c-7c5ca64d6ab1", "name"=>"receiver", "site_id"=>"4ac1dcf4-9d8b-7211-65c4-057819f0862b", "timestamp"=>1788264123.0}]}',
    'Go: %v of a map':
      'map[events:[map[id:b069b358-4c97-5319-1f8c-7c5ca64d6ab1 name:receiver site_id:4ac1dcf4-9d8b-7211-65c4-057819f0862b timestamp:1.788264123e+09]] topic:ping]',
  },
  audits: {
    'Python: repr of bytes':
      'b\'{"topic":"audits","events":[{"admin_name":"Admin One admin.one@example.com","after":"{\\\\"ssid\\\\": \\\\"G\\xc3\\xa4ste-WLAN\\\\", \\\\"vlan_id\\\\": 30}","before":"{\\\\"ssid\\\\": \\\\"Gaeste\\\\", \\\\"vlan_id\\\\": 20}","id":"e6e0a4a1-2a2d-4d5c-9c58-6c0f9a1b7c10","message":"Update WLAN \\\\"G\\xc3\\xa4ste-WLAN\\\\"","org_id":"2818e386-8dec-2562-9ede-5b8a0fbbdc71","src_ip":"203.0.113.24","timestamp":1788264123.456078}]}\'',
    'Ruby: String#inspect':
      '"{\\"topic\\":\\"audits\\",\\"events\\":[{\\"admin_name\\":\\"Admin One admin.one@example.com\\",\\"after\\":\\"{\\\\\\"ssid\\\\\\": \\\\\\"Gäste-WLAN\\\\\\", \\\\\\"vlan_id\\\\\\": 30}\\",\\"before\\":\\"{\\\\\\"ssid\\\\\\": \\\\\\"Gaeste\\\\\\", \\\\\\"vlan_id\\\\\\": 20}\\",\\"id\\":\\"e6e0a4a1-2a2d-4d5c-9c58-6c0f9a1b7c10\\",\\"message\\":\\"Update WLAN \\\\\\"Gäste-WLAN\\\\\\"\\",\\"org_id\\":\\"2818e386-8dec-2562-9ede-5b8a0fbbdc71\\",\\"src_ip\\":\\"203.0.113.24\\",\\"timestamp\\":1788264123.456078}]}"',
    'Go: %#v of a text':
      '"{\\"topic\\":\\"audits\\",\\"events\\":[{\\"admin_name\\":\\"Admin One admin.one@example.com\\",\\"after\\":\\"{\\\\\\"ssid\\\\\\": \\\\\\"Gäste-WLAN\\\\\\", \\\\\\"vlan_id\\\\\\": 30}\\",\\"before\\":\\"{\\\\\\"ssid\\\\\\": \\\\\\"Gaeste\\\\\\", \\\\\\"vlan_id\\\\\\": 20}\\",\\"id\\":\\"e6e0a4a1-2a2d-4d5c-9c58-6c0f9a1b7c10\\",\\"message\\":\\"Update WLAN \\\\\\"Gäste-WLAN\\\\\\"\\",\\"org_id\\":\\"2818e386-8dec-2562-9ede-5b8a0fbbdc71\\",\\"src_ip\\":\\"203.0.113.24\\",\\"timestamp\\":1788264123.456078}]}"',
  },
  nac: {
    'Python: repr of bytes, non-ASCII':
      'b\'{"topic":"nac-events","events":[{"ap":"5c5b35f1a2b3","auth_type":"eap-tls","dryrun_nacrule_matched":false,"mac":"aabbccddeeff","nacrule_name":"B\\xc3\\xbcro/Etage 3 \\xe2\\x80\\x93 50 % \\xf0\\x9f\\x98\\x80","org_id":"2818e386-8dec-2562-9ede-5b8a0fbbdc71","random_mac":"true","resp_attrs":["Tunnel-Type=VLAN","Tunnel-Private-Group-Id=750"],"site_id":"4ac1dcf4-9d8b-7211-65c4-057819f0862b","timestamp":1788264123.1,"type":"NAC_CLIENT_PERMIT","username":"host\\\\\\\\laptop-7"}]}\'',
    'Python: repr of str':
      '\'{"topic":"nac-events","events":[{"ap":"5c5b35f1a2b3","auth_type":"eap-tls","dryrun_nacrule_matched":false,"mac":"aabbccddeeff","nacrule_name":"Büro/Etage 3 – 50 % 😀","org_id":"2818e386-8dec-2562-9ede-5b8a0fbbdc71","random_mac":"true","resp_attrs":["Tunnel-Type=VLAN","Tunnel-Private-Group-Id=750"],"site_id":"4ac1dcf4-9d8b-7211-65c4-057819f0862b","timestamp":1788264123.1,"type":"NAC_CLIENT_PERMIT","username":"host\\\\\\\\laptop-7"}]}\'',
    'Ruby: String#dump':
      '"{\\"topic\\":\\"nac-events\\",\\"events\\":[{\\"ap\\":\\"5c5b35f1a2b3\\",\\"auth_type\\":\\"eap-tls\\",\\"dryrun_nacrule_matched\\":false,\\"mac\\":\\"aabbccddeeff\\",\\"nacrule_name\\":\\"B\\u00FCro/Etage 3 \\u2013 50 % \\u{1F600}\\",\\"org_id\\":\\"2818e386-8dec-2562-9ede-5b8a0fbbdc71\\",\\"random_mac\\":\\"true\\",\\"resp_attrs\\":[\\"Tunnel-Type=VLAN\\",\\"Tunnel-Private-Group-Id=750\\"],\\"site_id\\":\\"4ac1dcf4-9d8b-7211-65c4-057819f0862b\\",\\"timestamp\\":1788264123.1,\\"type\\":\\"NAC_CLIENT_PERMIT\\",\\"username\\":\\"host\\\\\\\\laptop-7\\"}]}"',
    'Go: %+q':
      '"{\\"topic\\":\\"nac-events\\",\\"events\\":[{\\"ap\\":\\"5c5b35f1a2b3\\",\\"auth_type\\":\\"eap-tls\\",\\"dryrun_nacrule_matched\\":false,\\"mac\\":\\"aabbccddeeff\\",\\"nacrule_name\\":\\"B\\u00fcro/Etage 3 \\u2013 50 % \\U0001f600\\",\\"org_id\\":\\"2818e386-8dec-2562-9ede-5b8a0fbbdc71\\",\\"random_mac\\":\\"true\\",\\"resp_attrs\\":[\\"Tunnel-Type=VLAN\\",\\"Tunnel-Private-Group-Id=750\\"],\\"site_id\\":\\"4ac1dcf4-9d8b-7211-65c4-057819f0862b\\",\\"timestamp\\":1788264123.1,\\"type\\":\\"NAC_CLIENT_PERMIT\\",\\"username\\":\\"host\\\\\\\\laptop-7\\"}]}"',
    'Go: %q':
      '"{\\"topic\\":\\"nac-events\\",\\"events\\":[{\\"ap\\":\\"5c5b35f1a2b3\\",\\"auth_type\\":\\"eap-tls\\",\\"dryrun_nacrule_matched\\":false,\\"mac\\":\\"aabbccddeeff\\",\\"nacrule_name\\":\\"Büro/Etage 3 – 50 % 😀\\",\\"org_id\\":\\"2818e386-8dec-2562-9ede-5b8a0fbbdc71\\",\\"random_mac\\":\\"true\\",\\"resp_attrs\\":[\\"Tunnel-Type=VLAN\\",\\"Tunnel-Private-Group-Id=750\\"],\\"site_id\\":\\"4ac1dcf4-9d8b-7211-65c4-057819f0862b\\",\\"timestamp\\":1788264123.1,\\"type\\":\\"NAC_CLIENT_PERMIT\\",\\"username\\":\\"host\\\\\\\\laptop-7\\"}]}"',
  },
  zone: {
    'Python: bytearray':
      'bytearray(b\'{"topic":"zone","events":[{"id":"92be13ab-7e29-4d0a-9f4c-1c9b4f0fe2aa","mac":"5684dae9ac8b","map_id":"845a23bf-bed9-e43c-4c86-6fa474be7ae5","name":"Exit <east> & lift","site_id":"4ac1dcf4-9d8b-7211-65c4-057819f0862b","timestamp":1788264123.007,"trigger":"enter","type":"wifi","x":13.5,"y":1e-05}]}\')',
    'PHP: htmlspecialchars':
      '{&quot;topic&quot;:&quot;zone&quot;,&quot;events&quot;:[{&quot;id&quot;:&quot;92be13ab-7e29-4d0a-9f4c-1c9b4f0fe2aa&quot;,&quot;mac&quot;:&quot;5684dae9ac8b&quot;,&quot;map_id&quot;:&quot;845a23bf-bed9-e43c-4c86-6fa474be7ae5&quot;,&quot;name&quot;:&quot;Exit &lt;east&gt; &amp; lift&quot;,&quot;site_id&quot;:&quot;4ac1dcf4-9d8b-7211-65c4-057819f0862b&quot;,&quot;timestamp&quot;:1788264123.007,&quot;trigger&quot;:&quot;enter&quot;,&quot;type&quot;:&quot;wifi&quot;,&quot;x&quot;:13.5,&quot;y&quot;:1e-05}]}',
  },
  sessions: {
    'Ruby: String#inspect, binary':
      '"{\\"topic\\":\\"client-sessions\\",\\"events\\":[{\\"ap\\":\\"5c5b35f1a2b3\\",\\"ap_name\\":\\"\\xE6\\x9D\\xB1\\xE4\\xBA\\xAC-AP1\\",\\"band\\":\\"5\\",\\"bssid\\":\\"5c5b35f1a2b0\\",\\"client_family\\":\\"\\",\\"client_manufacture\\":\\"Example\\",\\"connect\\":1788260000,\\"connect_float\\":1788260000.1,\\"duration\\":4123.5,\\"mac\\":\\"70ef0071535f\\",\\"next_ap\\":\\"000000000000\\",\\"org_id\\":\\"2818e386-8dec-2562-9ede-5b8a0fbbdc71\\",\\"rssi\\":-61.0,\\"site_id\\":\\"4ac1dcf4-9d8b-7211-65c4-057819f0862b\\",\\"ssid\\":\\"corp\\",\\"termination_reason\\":1,\\"timestamp\\":1788264123.5,\\"version\\":2}]}"',
  },
};

/** Bodies as the list of their bytes. */
export const bytesAsText: Outputs = {
  ping: {
    'Python: list of bytes':
      '[123, 34, 116, 111, 112, 105, 99, 34, 58, 34, 112, 105, 110, 103, 34, 44, 34, 101, 118, 101, 110, 116, 115, 34, 58, 91, 123, 34, 105, 100, 34, 58, 34, 98, 48, 54, 57, 98, 51, 53, 56, 45, 52, 99, 57, 55, 45, 53, 51, 49, 57, 45, 49, 102, 56, 99, 45, 55, 99, 53, 99, 97, 54, 52, 100, 54, 97, 98, 49, 34, 44, 34, 110, 97, 109, 101, 34, 58, 34, 114, 101, 99, 101, 105, 118, 101, 114, 34, 44, 34, 115, 105, 116, 101, 95, 105, 100, 34, 58, 34, 52, 97, 99, 49, 100, 99, 102, 52, 45, 57, 100, 56, 98, 45, 55, 50, 49, 49, 45, 54, 53, 99, 52, 45, 48, 53, 55, 56, 49, 57, 102, 48, 56, 54, 50, 98, 34, 44, 34, 116, 105, 109, 101, 115, 116, 97, 109, 112, 34, 58, 49, 55, 56, 56, 50, 54, 52, 49, 50, 51, 46, 48, 125, 93, 125]',
    'Ruby: bytes':
      '[123, 34, 116, 111, 112, 105, 99, 34, 58, 34, 112, 105, 110, 103, 34, 44, 34, 101, 118, 101, 110, 116, 115, 34, 58, 91, 123, 34, 105, 100, 34, 58, 34, 98, 48, 54, 57, 98, 51, 53, 56, 45, 52, 99, 57, 55, 45, 53, 51, 49, 57, 45, 49, 102, 56, 99, 45, 55, 99, 53, 99, 97, 54, 52, 100, 54, 97, 98, 49, 34, 44, 34, 110, 97, 109, 101, 34, 58, 34, 114, 101, 99, 101, 105, 118, 101, 114, 34, 44, 34, 115, 105, 116, 101, 95, 105, 100, 34, 58, 34, 52, 97, 99, 49, 100, 99, 102, 52, 45, 57, 100, 56, 98, 45, 55, 50, 49, 49, 45, 54, 53, 99, 52, 45, 48, 53, 55, 56, 49, 57, 102, 48, 56, 54, 50, 98, 34, 44, 34, 116, 105, 109, 101, 115, 116, 97, 109, 112, 34, 58, 49, 55, 56, 56, 50, 54, 52, 49, 50, 51, 46, 48, 125, 93, 125]',
    'Go: fmt.Println of bytes':
      '[123 34 116 111 112 105 99 34 58 34 112 105 110 103 34 44 34 101 118 101 110 116 115 34 58 91 123 34 105 100 34 58 34 98 48 54 57 98 51 53 56 45 52 99 57 55 45 53 51 49 57 45 49 102 56 99 45 55 99 53 99 97 54 52 100 54 97 98 49 34 44 34 110 97 109 101 34 58 34 114 101 99 101 105 118 101 114 34 44 34 115 105 116 101 95 105 100 34 58 34 52 97 99 49 100 99 102 52 45 57 100 56 98 45 55 50 49 49 45 54 53 99 52 45 48 53 55 56 49 57 102 48 56 54 50 98 34 44 34 116 105 109 101 115 116 97 109 112 34 58 49 55 56 56 50 54 52 49 50 51 46 48 125 93 125]',
  },
  zone: {
    'Java: Arrays.toString':
      '[123, 34, 116, 111, 112, 105, 99, 34, 58, 34, 122, 111, 110, 101, 34, 44, 34, 101, 118, 101, 110, 116, 115, 34, 58, 91, 123, 34, 105, 100, 34, 58, 34, 57, 50, 98, 101, 49, 51, 97, 98, 45, 55, 101, 50, 57, 45, 52, 100, 48, 97, 45, 57, 102, 52, 99, 45, 49, 99, 57, 98, 52, 102, 48, 102, 101, 50, 97, 97, 34, 44, 34, 109, 97, 99, 34, 58, 34, 53, 54, 56, 52, 100, 97, 101, 57, 97, 99, 56, 98, 34, 44, 34, 109, 97, 112, 95, 105, 100, 34, 58, 34, 56, 52, 53, 97, 50, 51, 98, 102, 45, 98, 101, 100, 57, 45, 101, 52, 51, 99, 45, 52, 99, 56, 54, 45, 54, 102, 97, 52, 55, 52, 98, 101, 55, 97, 101, 53, 34, 44, 34, 110, 97, 109, 101, 34, 58, 34, 69, 120, 105, 116, 32, 60, 101, 97, 115, 116, 62, 32, 38, 32, 108, 105, 102, 116, 34, 44, 34, 115, 105, 116, 101, 95, 105, 100, 34, 58, 34, 52, 97, 99, 49, 100, 99, 102, 52, 45, 57, 100, 56, 98, 45, 55, 50, 49, 49, 45, 54, 53, 99, 52, 45, 48, 53, 55, 56, 49, 57, 102, 48, 56, 54, 50, 98, 34, 44, 34, 116, 105, 109, 101, 115, 116, 97, 109, 112, 34, 58, 49, 55, 56, 56, 50, 54, 52, 49, 50, 51, 46, 48, 48, 55, 44, 34, 116, 114, 105, 103, 103, 101, 114, 34, 58, 34, 101, 110, 116, 101, 114, 34, 44, 34, 116, 121, 112, 101, 34, 58, 34, 119, 105, 102, 105, 34, 44, 34, 120, 34, 58, 49, 51, 46, 53, 44, 34, 121, 34, 58, 49, 101, 45, 48, 53, 125, 93, 125]',
  },
  nac: {
    'Java: Arrays.toString, negative bytes':
      '[123, 34, 116, 111, 112, 105, 99, 34, 58, 34, 110, 97, 99, 45, 101, 118, 101, 110, 116, 115, 34, 44, 34, 101, 118, 101, 110, 116, 115, 34, 58, 91, 123, 34, 97, 112, 34, 58, 34, 53, 99, 53, 98, 51, 53, 102, 49, 97, 50, 98, 51, 34, 44, 34, 97, 117, 116, 104, 95, 116, 121, 112, 101, 34, 58, 34, 101, 97, 112, 45, 116, 108, 115, 34, 44, 34, 100, 114, 121, 114, 117, 110, 95, 110, 97, 99, 114, 117, 108, 101, 95, 109, 97, 116, 99, 104, 101, 100, 34, 58, 102, 97, 108, 115, 101, 44, 34, 109, 97, 99, 34, 58, 34, 97, 97, 98, 98, 99, 99, 100, 100, 101, 101, 102, 102, 34, 44, 34, 110, 97, 99, 114, 117, 108, 101, 95, 110, 97, 109, 101, 34, 58, 34, 66, -61, -68, 114, 111, 47, 69, 116, 97, 103, 101, 32, 51, 32, -30, -128, -109, 32, 53, 48, 32, 37, 32, -16, -97, -104, -128, 34, 44, 34, 111, 114, 103, 95, 105, 100, 34, 58, 34, 50, 56, 49, 56, 101, 51, 56, 54, 45, 56, 100, 101, 99, 45, 50, 53, 54, 50, 45, 57, 101, 100, 101, 45, 53, 98, 56, 97, 48, 102, 98, 98, 100, 99, 55, 49, 34, 44, 34, 114, 97, 110, 100, 111, 109, 95, 109, 97, 99, 34, 58, 34, 116, 114, 117, 101, 34, 44, 34, 114, 101, 115, 112, 95, 97, 116, 116, 114, 115, 34, 58, 91, 34, 84, 117, 110, 110, 101, 108, 45, 84, 121, 112, 101, 61, 86, 76, 65, 78, 34, 44, 34, 84, 117, 110, 110, 101, 108, 45, 80, 114, 105, 118, 97, 116, 101, 45, 71, 114, 111, 117, 112, 45, 73, 100, 61, 55, 53, 48, 34, 93, 44, 34, 115, 105, 116, 101, 95, 105, 100, 34, 58, 34, 52, 97, 99, 49, 100, 99, 102, 52, 45, 57, 100, 56, 98, 45, 55, 50, 49, 49, 45, 54, 53, 99, 52, 45, 48, 53, 55, 56, 49, 57, 102, 48, 56, 54, 50, 98, 34, 44, 34, 116, 105, 109, 101, 115, 116, 97, 109, 112, 34, 58, 49, 55, 56, 56, 50, 54, 52, 49, 50, 51, 46, 49, 44, 34, 116, 121, 112, 101, 34, 58, 34, 78, 65, 67, 95, 67, 76, 73, 69, 78, 84, 95, 80, 69, 82, 77, 73, 84, 34, 44, 34, 117, 115, 101, 114, 110, 97, 109, 101, 34, 58, 34, 104, 111, 115, 116, 92, 92, 108, 97, 112, 116, 111, 112, 45, 55, 34, 125, 93, 125]',
  },
  mxedge: {
    'Go: %x':
      '7b22746f706963223a226d78656467652d6576656e7473222c226576656e7473223a5b7b22636f6d706f6e656e74223a2274756e7465726d222c226465766963655f74797065223a226d7865646765222c226d78656467655f6964223a2230303030303030302d303030302d303030302d313030302d303230303030666538363132222c226d78656467655f6e616d65223a22656467652d31222c226f72675f6964223a2232383138653338362d386465632d323536322d396564652d356238613066626264633731222c2273657276696365223a2274756e7465726d222c2274696d657374616d70223a22313738383236343132332e343536222c2274797065223a224d455f534552564943455f53544152544544227d5d7d',
  },
  audits: {
    'Go: fmt %v of bytes, non-ASCII':
      '[123 34 116 111 112 105 99 34 58 34 97 117 100 105 116 115 34 44 34 101 118 101 110 116 115 34 58 91 123 34 97 100 109 105 110 95 110 97 109 101 34 58 34 65 100 109 105 110 32 79 110 101 32 97 100 109 105 110 46 111 110 101 64 101 120 97 109 112 108 101 46 99 111 109 34 44 34 97 102 116 101 114 34 58 34 123 92 34 115 115 105 100 92 34 58 32 92 34 71 195 164 115 116 101 45 87 76 65 78 92 34 44 32 92 34 118 108 97 110 95 105 100 92 34 58 32 51 48 125 34 44 34 98 101 102 111 114 101 34 58 34 123 92 34 115 115 105 100 92 34 58 32 92 34 71 97 101 115 116 101 92 34 44 32 92 34 118 108 97 110 95 105 100 92 34 58 32 50 48 125 34 44 34 105 100 34 58 34 101 54 101 48 97 52 97 49 45 50 97 50 100 45 52 100 53 99 45 57 99 53 56 45 54 99 48 102 57 97 49 98 55 99 49 48 34 44 34 109 101 115 115 97 103 101 34 58 34 85 112 100 97 116 101 32 87 76 65 78 32 92 34 71 195 164 115 116 101 45 87 76 65 78 92 34 34 44 34 111 114 103 95 105 100 34 58 34 50 56 49 56 101 51 56 54 45 56 100 101 99 45 50 53 54 50 45 57 101 100 101 45 53 98 56 97 48 102 98 98 100 99 55 49 34 44 34 115 114 99 95 105 112 34 58 34 50 48 51 46 48 46 49 49 51 46 50 52 34 44 34 116 105 109 101 115 116 97 109 112 34 58 49 55 56 56 50 54 52 49 50 51 46 52 53 54 48 55 56 125 93 125]',
  },
};

/** Bodies inside of something else. */
export const wrapped: Outputs = {
  updowns: {
    'Python: str(bytes) in JSON':
      '{"body": "b\'{\\"topic\\":\\"device-updowns\\",\\"events\\":[{\\"ap\\":\\"5c5b35f1a2b3\\",\\"ap_name\\":\\"ap-lobby-1\\",\\"device_name\\":\\"ap-lobby-1\\",\\"device_type\\":\\"ap\\",\\"mac\\":\\"5c5b35f1a2b3\\",\\"org_id\\":\\"2818e386-8dec-2562-9ede-5b8a0fbbdc71\\",\\"reason\\":\\"power_cycle\\",\\"site_id\\":\\"4ac1dcf4-9d8b-7211-65c4-057819f0862b\\",\\"site_name\\":\\"HQ\\",\\"timestamp\\":1788264123.25,\\"type\\":\\"AP_RESTARTED\\"},{\\"ap\\":\\"5c5b35f1a2c4\\",\\"ap_name\\":\\"ap-lobby-2\\",\\"device_name\\":\\"ap-lobby-2\\",\\"device_type\\":\\"ap\\",\\"mac\\":\\"5c5b35f1a2c4\\",\\"org_id\\":\\"2818e386-8dec-2562-9ede-5b8a0fbbdc71\\",\\"site_id\\":\\"4ac1dcf4-9d8b-7211-65c4-057819f0862b\\",\\"site_name\\":\\"HQ\\",\\"timestamp\\":1788264124.0,\\"type\\":\\"AP_CONNECTED\\"}]}\'"}',
  },
  audits: {
    'Python: urlencode payload':
      'payload=%7B%22topic%22%3A%22audits%22%2C%22events%22%3A%5B%7B%22admin_name%22%3A%22Admin+One+admin.one%40example.com%22%2C%22after%22%3A%22%7B%5C%22ssid%5C%22%3A+%5C%22G%C3%A4ste-WLAN%5C%22%2C+%5C%22vlan_id%5C%22%3A+30%7D%22%2C%22before%22%3A%22%7B%5C%22ssid%5C%22%3A+%5C%22Gaeste%5C%22%2C+%5C%22vlan_id%5C%22%3A+20%7D%22%2C%22id%22%3A%22e6e0a4a1-2a2d-4d5c-9c58-6c0f9a1b7c10%22%2C%22message%22%3A%22Update+WLAN+%5C%22G%C3%A4ste-WLAN%5C%22%22%2C%22org_id%22%3A%222818e386-8dec-2562-9ede-5b8a0fbbdc71%22%2C%22src_ip%22%3A%22203.0.113.24%22%2C%22timestamp%22%3A1788264123.456078%7D%5D%7D',
  },
  zone: {
    'Python: quote':
      '%7B%22topic%22%3A%22zone%22%2C%22events%22%3A%5B%7B%22id%22%3A%2292be13ab-7e29-4d0a-9f4c-1c9b4f0fe2aa%22%2C%22mac%22%3A%225684dae9ac8b%22%2C%22map_id%22%3A%22845a23bf-bed9-e43c-4c86-6fa474be7ae5%22%2C%22name%22%3A%22Exit%20%3Ceast%3E%20%26%20lift%22%2C%22site_id%22%3A%224ac1dcf4-9d8b-7211-65c4-057819f0862b%22%2C%22timestamp%22%3A1788264123.007%2C%22trigger%22%3A%22enter%22%2C%22type%22%3A%22wifi%22%2C%22x%22%3A13.5%2C%22y%22%3A1e-05%7D%5D%7D',
    'Go: bytes in JSON':
      '{"body":"eyJ0b3BpYyI6InpvbmUiLCJldmVudHMiOlt7ImlkIjoiOTJiZTEzYWItN2UyOS00ZDBhLTlmNGMtMWM5YjRmMGZlMmFhIiwibWFjIjoiNTY4NGRhZTlhYzhiIiwibWFwX2lkIjoiODQ1YTIzYmYtYmVkOS1lNDNjLTRjODYtNmZhNDc0YmU3YWU1IiwibmFtZSI6IkV4aXQgPGVhc3Q+ICYgbGlmdCIsInNpdGVfaWQiOiI0YWMxZGNmNC05ZDhiLTcyMTEtNjVjNC0wNTc4MTlmMDg2MmIiLCJ0aW1lc3RhbXAiOjE3ODgyNjQxMjMuMDA3LCJ0cmlnZ2VyIjoiZW50ZXIiLCJ0eXBlIjoid2lmaSIsIngiOjEzLjUsInkiOjFlLTA1fV19"}',
  },
  mxedge: {
    'Python: json.dumps of a text':
      '"{\\"topic\\":\\"mxedge-events\\",\\"events\\":[{\\"component\\":\\"tunterm\\",\\"device_type\\":\\"mxedge\\",\\"mxedge_id\\":\\"00000000-0000-0000-1000-020000fe8612\\",\\"mxedge_name\\":\\"edge-1\\",\\"org_id\\":\\"2818e386-8dec-2562-9ede-5b8a0fbbdc71\\",\\"service\\":\\"tunterm\\",\\"timestamp\\":\\"1788264123.456\\",\\"type\\":\\"ME_SERVICE_STARTED\\"}]}"',
  },
  nac: {
    'PHP: http_build_query':
      'payload=%7B%22topic%22%3A%22nac-events%22%2C%22events%22%3A%5B%7B%22ap%22%3A%225c5b35f1a2b3%22%2C%22auth_type%22%3A%22eap-tls%22%2C%22dryrun_nacrule_matched%22%3Afalse%2C%22mac%22%3A%22aabbccddeeff%22%2C%22nacrule_name%22%3A%22B%C3%BCro%2FEtage+3+%E2%80%93+50+%25+%F0%9F%98%80%22%2C%22org_id%22%3A%222818e386-8dec-2562-9ede-5b8a0fbbdc71%22%2C%22random_mac%22%3A%22true%22%2C%22resp_attrs%22%3A%5B%22Tunnel-Type%3DVLAN%22%2C%22Tunnel-Private-Group-Id%3D750%22%5D%2C%22site_id%22%3A%224ac1dcf4-9d8b-7211-65c4-057819f0862b%22%2C%22timestamp%22%3A1788264123.1%2C%22type%22%3A%22NAC_CLIENT_PERMIT%22%2C%22username%22%3A%22host%5C%5Claptop-7%22%7D%5D%7D',
  },
};
