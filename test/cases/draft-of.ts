import type { Reading, WebhookDraft } from '../../utils/webhook/draft.ts';
import type { FormContext } from '../../utils/webhook/finding.ts';
import type { CustomHeaders } from '../../utils/webhook/headers.ts';
import { parseHeaders } from '../../utils/webhook/parse-headers.ts';
import type { CaseForm, EnteredForm } from './form-case.ts';

const read = <T>(value: T): Reading<T> => ({ status: 'read', value });
const only = <T>(offered: boolean, value: T): Reading<T> => (offered ? read(value) : { status: 'absent' });

/** The draft of a form in which exactly this was entered: Advanced Settings stay closed until one of their fields is given. */
export function draftOf(form: CaseForm): WebhookDraft {
  const { type = 'http-post' } = form;
  const oauth2 = type === 'oauth2';
  const byPassword = oauth2 && form.oauth2_grant_type === 'password';
  const advanced = [form.secret, form.verify_cert, form.headerRows, form.headersText].some(
    value => value !== undefined,
  );
  const behind = <T>(reading: Reading<T>): Reading<T> => (advanced ? reading : { status: 'collapsed' });
  return {
    enabled: read(form.enabled ?? true),
    type: read(type),
    name: read(form.name ?? ''),
    url: read(form.url ?? ''),
    topics: read(form.topics ?? []),
    oauth2_grant_type: only(oauth2, form.oauth2_grant_type ?? ''),
    oauth2_token_url: only(oauth2, form.oauth2_token_url ?? ''),
    oauth2_client_id: only(oauth2, form.oauth2_client_id ?? ''),
    oauth2_client_secret: only(oauth2, form.oauth2_client_secret ?? ''),
    oauth2_username: only(byPassword, form.oauth2_username ?? ''),
    oauth2_password: only(byPassword, form.oauth2_password ?? ''),
    oauth2_scopes: only(oauth2, form.oauth2_scopes ?? []),
    splunk_token: only(type === 'splunk', form.splunk_token ?? ''),
    verify_cert: behind(read(form.verify_cert ?? true)),
    secret: behind(only(type === 'http-post' || form.secret !== undefined, form.secret ?? '')),
    headers: behind(read(headersOf(form))),
  };
}

/** Custom headers as a form of that notation gives them. */
export function headersOf({
  headerRows,
  headersText,
}: Pick<CaseForm, 'headerRows' | 'headersText'>): CustomHeaders {
  if (headersText !== undefined) return parseHeaders(headersText);
  return { notation: 'rows', fields: (headerRows ?? []).map(([name, value]) => ({ name, value })) };
}

/** What stands round the form of a case; a form in which nothing was entered is untouched. */
export function contextOf({ scope, mode, form, otherNames = [] }: EnteredForm): FormContext {
  return { scope, mode, touched: Object.keys(form).length > 0, otherNames };
}
