import { type EnteredForm, formCase, httpPost } from './form-case.ts';

const topics = (...keys: readonly string[]) => ({ ...httpPost, topics: keys });
const site = { scope: 'site' } as const;

export const topicFormCases: readonly EnteredForm[] = [
  formCase('no topic', topics()),
  formCase('no topic at a site, editing', topics(), {
    ...site,
    mode: 'edit',
  }),
  formCase('several topics of an organization', topics('alarms', 'audits', 'device-events', 'nac-events')),
  formCase(
    'location topics at a site',
    topics('zone', 'occupancy-alerts', 'location-asset', 'client-latency'),
    site,
  ),
  formCase('one raw topic', topics('asset-raw-rssi'), site),
  formCase('two raw topics', topics('asset-raw-rssi', 'wifi-conn-raw'), site),
  formCase('the raw topic with two meanings', topics('asset-raw'), site),
  formCase('a topic that needs filters', topics('filtered-asset-rssi'), site),
  formCase('a topic that Mist’s list lacks', topics('site-sle'), {
    ...site,
    notInPortal: 'it offers the topics of Mist’s list only',
  }),
  formCase('topics of a site on an organization', topics('alarms', 'zone', 'client-latency'), {
    notInPortal: 'it offers an organization the topics of organizations only',
  }),
];
