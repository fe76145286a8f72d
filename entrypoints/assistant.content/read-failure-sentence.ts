import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import type { ReadFailure } from '../../utils/portal/api/ask.ts';
import type { WebhooksRead } from '../../utils/portal/api/read-webhooks.ts';

const keys: Readonly<Record<ReadFailure, SentenceKey>> = {
  'signed-out': 'section_failed_signed_out',
  refused: 'section_failed_refused',
  'not-found': 'section_failed_not_found',
  busy: 'section_failed_busy',
  unreachable: 'section_failed_unreachable',
  slow: 'section_failed_slow',
  'not-json': 'section_failed_not_json',
  unexpected: 'section_failed_unexpected',
  cancelled: 'section_failed_cancelled',
};

/** Why the webhooks could not be read from the API on `host`, and what to do now. */
export function readFailureSentence(
  { failure, status }: Extract<WebhooksRead, { ok: false }>,
  host: string,
): string {
  return sentence(keys[failure], { host, status: status ?? '' });
}
