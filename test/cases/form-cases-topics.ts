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
  formCase('the deprecated raw topic', topics('asset-raw'), note('topics', 'TOPIC_DEPRECATED'), site),
  formCase(
    'topics of a site on an organization',
    topics('alarms', 'zone', 'client-latency'),
    warning('topics', 'TOPIC_NOT_IN_SCOPE', 'TOPIC_NOT_IN_SCOPE'),
    {
      notInPortal: 'it offers an organization the topics of organizations only',
    },
  ),
];
