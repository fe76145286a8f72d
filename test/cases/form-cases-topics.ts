import { error, type FormCase, formCase, httpPost, note, warning } from './form-case.ts';

const topics = (...keys: readonly string[]) => ({ ...httpPost, topics: keys });
const site = { scope: 'site' } as const;

export const topicFormCases: readonly FormCase[] = [
  formCase('no topic', topics(), error('topics', 'TOPICS_EMPTY')),
  formCase('no topic at a site, editing', topics(), error('topics', 'TOPICS_EMPTY'), {
    ...site,
    mode: 'edit',
  }),
  formCase('several topics of an organization', topics('alarms', 'audits', 'device-events', 'nac-events')),
  formCase(
    'location topics at a site',
    topics('zone', 'occupancy-alerts', 'location-asset', 'client-latency'),
    [],
    site,
  ),
  formCase('one raw topic', topics('asset-raw-rssi'), [], site),
  formCase(
    'two raw topics',
    topics('asset-raw-rssi', 'wifi-conn-raw'),
    error('topics', 'TOPIC_RAW_CONFLICT'),
    site,
  ),
  formCase('the raw topic with two meanings', topics('asset-raw'), note('topics', 'TOPIC_AMBIGUOUS'), site),
  formCase(
    'a topic that needs filters',
    topics('filtered-asset-rssi'),
    note('topics', 'TOPIC_FILTERED'),
    site,
  ),
  formCase('a topic that Mist’s list lacks', topics('site-sle'), note('topics', 'TOPIC_NOT_LISTED'), {
    ...site,
    notInPortal: 'it offers the topics of Mist’s list only',
  }),
  formCase(
    'topics of a site on an organization',
    topics('alarms', 'zone', 'client-latency'),
    warning('topics', 'TOPIC_NOT_IN_SCOPE', 'TOPIC_NOT_IN_SCOPE'),
    {
      notInPortal: 'it offers an organization the topics of organizations only',
    },
  ),
];
