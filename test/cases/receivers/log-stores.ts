import { httpPost, type Receiver } from './row.ts';

/** Log stores, security tools and shippers that take any JSON over HTTP. */
export const inLogStores: readonly Receiver[] = httpPost([
  [
    'Cribl Stream cloud',
    'https://default.main.network-ops.cribl.cloud:10080/mist',
    { Authorization: 'Lm5Rk8Vn2Hd6Js4Pc0Gf1TyUoIeAz' },
  ],
  ['Logstash', 'https://logstash.example.com:8443/'],
  [
    'Elasticsearch pipeline',
    'https://0a1b2c3d4e5f.eu-central-1.aws.cloud.es.io/mist-events/_doc?pipeline=mist',
    { Authorization: 'ApiKey VnVhQ2ZHY0JDZGJrUW0tZTVhT3g6dWkybHAyYXhUTm1zeWFrdzl0dk5udw==' },
  ],
  [
    'Datadog',
    'https://http-intake.logs.datadoghq.eu/api/v2/logs?ddsource=mist&service=network',
    { 'DD-API-KEY': '0fd1c2b3a49586770fd1c2b3a4958677' },
  ],
  [
    'Sumo Logic',
    'https://endpoint4.collection.sumologic.com/receiver/v1/http/ZaVnC4dhaV3InventedForTestsOnly000000000000000000000000==',
    { 'X-Sumo-Category': 'network/mist', 'X-Sumo-Name': 'webhook' },
  ],
  ['Logz.io', 'https://listener-eu.logz.io:8071/?token=Rk8Vn2Hd6Js4Pc0Gf1TyUoIeAzFuQm5X&type=mist'],
  ['Loggly', 'https://logs-01.loggly.com/inputs/4a9e7b0a-2f5d-4c81-9e0a-6b3d1f8c5924/tag/mist/'],
  ['Graylog, raw HTTP', 'https://graylog.example.com:12201/raw'],
  ['Vector', 'https://vector.example.com:8080/mist'],
  ['Fluentd', 'https://fluentd.example.com:9880/mist.alarms'],
  ['NiFi, ListenHTTP', 'https://nifi.example.com:9443/contentListener'],
  ['Rapid7', 'https://eu.webhook.logs.insight.rapid7.com/v1/noformat/8e3c1f4e-6d9b-4ac5-9c4e-0f7b5d2a9368'],
  [
    'Dynatrace',
    'https://abc12345.live.dynatrace.com/api/v2/logs/ingest',
    { Authorization: 'Api-Token dt0c01.INVENTEDFORTESTSONLY0000.INVENTED' },
  ],
  [
    'Splunk HEC raw, as HTTP Post',
    'https://http-inputs-network-ops.splunkcloud.com/services/collector/raw?channel=0a5e3b60-8f1d-4ce7-9e60-2b9d7f4c1580',
    { Authorization: 'Splunk 1b6f4c71-9a2e-4df8-8f71-3c0e8a5d2691' },
  ],
]);
