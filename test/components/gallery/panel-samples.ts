import type { Problem } from '../../../utils/templates/import/read-json.ts';
import type { Imported } from '../../../utils/templates/import/read-shape.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import type { FormContext } from '../../../utils/webhook/finding.ts';
import { draftOf } from '../../cases/draft-of.ts';

export const context: FormContext = { scope: 'org', mode: 'edit', touched: false, otherNames: ['Old hook'] };

/** A form in which most of it stands. */
export const draft: WebhookDraft = draftOf({
  name: 'Home Test',
  url: 'https://hooks.example.net/mist',
  topics: ['alarms', 'audits'],
  secret: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  verify_cert: true,
  headerRows: [
    ['X-Team', 'network'],
    ['Authorization', 'Bearer marked-token-1'],
  ],
});

/** The same form with the rarer settings folded away, and one field that cannot be read. */
export const partlyRead: WebhookDraft = {
  ...draftOf({ name: 'Home Test', url: 'https://hooks.example.net/mist', topics: ['alarms'] }),
  topics: { status: 'unreadable' },
};

/** A configuration with something of everything: variables, site topics, fields that the form does not show. */
export const imported: Imported = {
  title: 'Site events',
  webhook: {
    enabled: true,
    type: 'http-post',
    name: 'Old hook',
    url: 'https://{{host}}/mist/with/a/path/that/goes/on/and/on/until/it/no/longer/fits/the/column',
    topics: ['alarms', 'zone', 'client-latency', 'device-updowns', 'brand-new-topic'],
    secret: '{{secret}}',
    verify_cert: false,
    headers: {
      'X-Team': 'network',
      Authorization: 'Bearer {{header_authorization}}',
      'X-A-Very-Long-Header-Name-That-Somebody-Really-Uses': 'with-a-value-as-long-as-the-name-before-it',
    },
    splunk_token: '{{splunk_token}}',
    rules: [],
  },
  variables: [
    { name: 'host', label: 'Host', kind: 'text', default: 'hooks.example.net' },
    { name: 'secret', label: 'Secret', kind: 'secret', generate: true },
    { name: 'header_authorization', label: 'Custom header Authorization', kind: 'secret' },
    { name: 'splunk_token', label: 'Splunk Token', kind: 'secret' },
  ],
  dropped: ['id', 'org_id', 'created_time'],
  unknown: ['rules', 'default_action'],
};

export const importProblems: readonly Problem[] = [
  {
    message: 'expected a string, found a number',
    line: 7,
    column: 12,
    path: 'webhook.headers["X-Retry"]',
  },
  { message: 'expected true or false, found “yes”', line: 9, column: 18, path: 'webhook.verify_cert' },
  { message: 'a comma is missing before “"topics"”', line: 12, column: 3, path: '' },
];
