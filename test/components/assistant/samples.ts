import type { FieldReport } from '../../../utils/webhook/draft.ts';
import type { Finding } from '../../../utils/webhook/finding.ts';

const finding = (
  code: string,
  field: Finding['field'],
  severity: Finding['severity'],
  args: Finding['args'] = {},
  more: Partial<Finding> = {},
): Finding => ({ code, field, severity, args, ...more });

/** Findings as the rules give them, one per shape that the components have to lay out. */
export const samples = {
  notHttps: finding('URL_NOT_HTTPS', 'url', 'warning', { host: 'example.net' }),
  urlSpace: finding('URL_SPACE', 'url', 'warning', {}, { fixable: true }),
  urlInvalid: finding('URL_INVALID', 'url', 'error', { url: 'https//example.net' }),
  urlMissing: finding('URL_MISSING', 'url', 'error'),
  nameMissing: finding('NAME_MISSING', 'name', 'error'),
  secretMissing: finding('SECRET_MISSING', 'secret', 'warning'),
  unreadable: finding('FIELD_UNREADABLE', 'topics', 'note', { title: 'Topics' }),
};

const LONG_NAME = 'X-A-Very-Long-Header-Name-That-Somebody-Really-Uses-For-Routing-Between-Two-Data-Centres';

/** Header findings, one per header. */
export const headerFindings = (count: number): Finding[] =>
  Array.from({ length: count }, (_, index) =>
    finding(
      'HEADER_NAME_INVALID',
      'headers',
      'error',
      { header: index === 1 ? LONG_NAME : `X-Head er-${index}`, character: 'a blank', position: 7 },
      { at: { header: index }, fixable: index % 2 === 0 },
    ),
  );

export const preview = `POST /mist/webhook HTTP/1.1
Host: hooks.example.net
User-Agent: Mist-webhook
Content-Type: application/json
Content-Length: 118
X-Mist-Error: headers too big
X-Mist-Signature-v2: 3f5b2f6c9d2f4c0c4d7c1c0b2a9f0f3b8a0c1d2e3f405162738495a6b7c8d9e0
X-Mist-Signature: 5d41402abc4b2a76b9719d911017c592ae3f0b1c

{"topic":"ping","events":[{"id":"b0b1c2d3-0000-4000-8000-000000000001","name":"Home Test","timestamp":1795000000.12}]}`;

/** One report of each kind. */
export const fillReports: readonly FieldReport[] = [
  { field: 'enabled', outcome: 'unchanged' },
  { field: 'type', outcome: 'refused', stands: 'splunk' },
  { field: 'name', outcome: 'filled' },
  { field: 'url', outcome: 'filled' },
  { field: 'topics', outcome: 'not-offered', missing: ['zone', 'client-latency', 'new-topic'] },
  { field: 'splunk_token', outcome: 'not-offered' },
  { field: 'verify_cert', outcome: 'unread' },
  { field: 'secret', outcome: 'refused' },
  { field: 'headers', outcome: 'filled', blankRows: 2 },
];
