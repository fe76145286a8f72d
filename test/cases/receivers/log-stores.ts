import { httpPost, type Receiver } from './row.ts';

/** Log stores, security tools and shippers that take any JSON over HTTP. */
export const inLogStores: readonly Receiver[] = httpPost([
  [
    'Cribl Stream cloud',
    'https://default.main.network-ops.cribl.cloud:10080/mist',
    { Authorization: 'Lm5Rk8Vn2Hd6Js4Pc0Gf1TyUoIeAz' },
  ],
  ['Cribl Stream self-hosted', 'https://cribl.example.com:10443/cribl/mist'],
  ['Logstash', 'https://logstash.example.com:8443/'],
  [
    'Logstash with a user',
    'https://logstash.example.com:8444/mist',
    { Authorization: 'Basic bWlzdDpMb2dzdGFzaC1UZXN0LTQyIQ==' },
  ],
  [
    'Elastic Agent, HTTP endpoint',
    'https://agent.example.com:9443/mist',
    { 'X-Mist-Auth': 'Hd6Js4Pc0Gf1TyUoIeAzFuQm5Xz8' },
  ],
  [
    'Elasticsearch pipeline',
    'https://0a1b2c3d4e5f.eu-central-1.aws.cloud.es.io/mist-events/_doc?pipeline=mist',
    { Authorization: 'ApiKey VnVhQ2ZHY0JDZGJrUW0tZTVhT3g6dWkybHAyYXhUTm1zeWFrdzl0dk5udw==' },
  ],
  [
    'OpenSearch',
    'https://search-mist-abcdefghijklmnopqrstuvwxyz.eu-central-1.es.amazonaws.com/mist/_doc',
    { Authorization: 'Basic bWlzdDpPcGVuc2VhcmNoLTQyIQ==' },
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
  [
    'New Relic',
    'https://log-api.eu.newrelic.com/log/v1',
    { 'Api-Key': 'eu01xx0a1b2c3d4e5f60718293a4b5c6d7NRAL' },
  ],
  ['Logz.io', 'https://listener-eu.logz.io:8071/?token=Rk8Vn2Hd6Js4Pc0Gf1TyUoIeAzFuQm5X&type=mist'],
  ['Loggly', 'https://logs-01.loggly.com/inputs/4a9e7b0a-2f5d-4c81-9e0a-6b3d1f8c5924/tag/mist/'],
  [
    'Mezmo',
    'https://pipeline.mezmo.com/v1/5b0f8c1b-3a6e-4d92-8f1b-7c4e2a9d6035',
    { Authorization: 'Gf1TyUoIeAzFuQm5Xz8Tw2Lb9Rk4' },
  ],
  [
    'Axiom',
    'https://api.axiom.co/v1/datasets/mist/ingest',
    { Authorization: 'Bearer xaat-6c1a9d2c-4b7f-4ea3-9a2c-8d5f3b0e7146' },
  ],
  [
    'Better Stack',
    'https://s1234567.eu-nbg-2.betterstackdata.com/',
    { Authorization: 'Bearer TyUoIeAzFuQm5Xz8Tw2Lb9Rk' },
  ],
  ['Graylog, raw HTTP', 'https://graylog.example.com:12201/raw'],
  ['Vector', 'https://vector.example.com:8080/mist'],
  ['Fluentd', 'https://fluentd.example.com:9880/mist.alarms'],
  ['Fluent Bit', 'https://fluentbit.example.com:9880/mist'],
  ['Kafka, ingest proxy', 'https://kafka-ingest.example.com/topics/mist.events', { 'X-Kafka-Key': 'mist' }],
  ['NiFi, ListenHTTP', 'https://nifi.example.com:9443/contentListener'],
  [
    'Falcon LogScale',
    'https://cloud.humio.com/api/v1/ingest/raw',
    { Authorization: 'Bearer 7d2b0e3d-5c8a-4fb4-8b3d-9e6a4c1f8257' },
  ],
  ['Rapid7', 'https://eu.webhook.logs.insight.rapid7.com/v1/noformat/8e3c1f4e-6d9b-4ac5-9c4e-0f7b5d2a9368'],
  [
    'Panther',
    'https://logs.network-ops.runpanther.net/http/9f4d2a5f-7e0c-4bd6-8d5f-1a8c6e3b0479',
    { 'x-panther-token': 'Az7FuQm5Xz8Tw2Lb9Rk4Vn7Hd1Js6Pc3' },
  ],
  [
    'Dynatrace',
    'https://abc12345.live.dynatrace.com/api/v2/logs/ingest',
    { Authorization: 'Api-Token dt0c01.INVENTEDFORTESTSONLY0000.INVENTED' },
  ],
  [
    'Tinybird',
    'https://api.eu-central-1.aws.tinybird.co/v0/events?name=mist',
    { Authorization: 'Bearer p.eyJ1IjogImludmVudGVkIn0.SW52ZW50ZWQ' },
  ],
  [
    'RudderStack',
    'https://networkops.dataplane.rudderstack.com/v1/webhook?writeKey=2yZwUhtgs5Ai8T9yRQJXAInvent',
  ],
  [
    'Splunk HEC raw, as HTTP Post',
    'https://http-inputs-network-ops.splunkcloud.com/services/collector/raw?channel=0a5e3b60-8f1d-4ce7-9e60-2b9d7f4c1580',
    { Authorization: 'Splunk 1b6f4c71-9a2e-4df8-8f71-3c0e8a5d2691' },
  ],
  [
    'Exabeam',
    'https://api.eu.exabeam.cloud/logs/v1/collectors/http/2c7a5d82-0b3f-4ea9-9a82-4d1f9b6e3702',
    { Authorization: 'Bearer UoIeAzFuQm5Xz8Tw2Lb9Rk4V' },
  ],
]);
