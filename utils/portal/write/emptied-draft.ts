import type { Reading, WebhookDraft } from '../../webhook/draft.ts';
import type { TextField } from '../../webhook/fields.ts';

/**
 * What a filling has to empty again before it is taken back: the fields that it brought and wrote, as those of another type.
 * They go with the type, but the page may keep what stands in them, secrets included. Null where there is none.
 */
export function emptiedDraft(before: WebhookDraft, now: WebhookDraft): WebhookDraft | null {
  let some = false;
  const emptied = <T extends string | readonly string[]>(
    was: Reading<T>,
    reading: Reading<T>,
    empty: T,
  ): Reading<T> => {
    if (was.status !== 'absent' || reading.status !== 'read' || reading.value.length === 0) return absent;
    some = true;
    return { status: 'read', value: empty };
  };
  const text = (field: TextField) => emptied(before[field], now[field], '');
  const draft: WebhookDraft = {
    enabled: absent,
    type: absent,
    name: absent,
    url: absent,
    topics: absent,
    oauth2_grant_type: absent,
    oauth2_token_url: text('oauth2_token_url'),
    oauth2_client_id: text('oauth2_client_id'),
    oauth2_client_secret: text('oauth2_client_secret'),
    oauth2_username: text('oauth2_username'),
    oauth2_password: text('oauth2_password'),
    oauth2_scopes: emptied(before.oauth2_scopes, now.oauth2_scopes, []),
    splunk_token: text('splunk_token'),
    verify_cert: absent,
    secret: text('secret'),
    headers: absent,
  };
  return some ? draft : null;
}

const absent = { status: 'absent' } as const;
