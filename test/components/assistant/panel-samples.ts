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
