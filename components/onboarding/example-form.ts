import { check } from '../../utils/rules/check.ts';
import type { Reading, WebhookDraft } from '../../utils/webhook/draft.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import type { CustomHeaders } from '../../utils/webhook/headers.ts';

const read = <T>(value: T): Reading<T> => ({ status: 'read', value });
const absent = { status: 'absent' } as const;

export const exampleUrl = 'http://hooks.example.com/mist ';
export const exampleHeaders: CustomHeaders = {
  notation: 'rows',
  fields: [
    { name: 'X-Team', value: 'network' },
    { name: 'X-Routing', value: 'operations '.repeat(90).trim() },
  ],
};

const draft: WebhookDraft = {
  enabled: read(true),
  type: read('http-post'),
  name: read('Operations'),
  url: read(exampleUrl),
  topics: read(['alarms']),
  verify_cert: read(true),
  secret: absent,
  headers: read(exampleHeaders),
  oauth2_grant_type: absent,
  oauth2_token_url: absent,
  oauth2_client_id: absent,
  oauth2_client_secret: absent,
  oauth2_username: absent,
  oauth2_password: absent,
  oauth2_scopes: absent,
  splunk_token: absent,
};

/** What the rules say of one field of a form with the usual faults. */
export function exampleFindings(field: FieldName): Finding[] {
  const context = { scope: 'org', mode: 'add', touched: true, otherNames: [] } as const;
  return check(draft, context).filter(finding => finding.field === field);
}
