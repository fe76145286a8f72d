import { findControl } from '../model/controls.ts';
import { readState } from '../model/store.ts';
import { isRawTopic, topicKeys, wifiClients } from '../model/topics.ts';
import type { HeaderRow } from '../model/webhook.ts';
import { pressControl, setChecked, typeInto, waitUntil } from './set-control.ts';

/** Values for the dialog under the Mist API's names; what is not given stays as it is. */
export interface FormValues {
  readonly enabled?: boolean;
  readonly type?: string;
  readonly name?: string;
  readonly url?: string;
  readonly topics?: readonly string[];
  readonly verify_cert?: boolean;
  readonly secret?: string;
  /** Put into the form in the notation that the page uses. */
  readonly headers?: Readonly<Record<string, unknown>>;
  /** For pages with rows of headers: exactly these rows. */
  readonly headerRows?: readonly HeaderRow[];
  /** For pages with one text for the headers. */
  readonly headersText?: string;
  readonly oauth2_grant_type?: string;
  readonly oauth2_token_url?: string;
  readonly oauth2_client_id?: string;
  readonly oauth2_client_secret?: string;
  readonly oauth2_username?: string;
  readonly oauth2_password?: string;
  readonly oauth2_scopes?: readonly string[];
  readonly splunk_token?: string;
}

const textNames = [
  'name',
  'url',
  'splunk_token',
  'oauth2_client_id',
  'oauth2_client_secret',
  'oauth2_username',
  'oauth2_password',
  'oauth2_token_url',
] as const;

async function pickType(type: string): Promise<void> {
  if (findControl('type') instanceof HTMLSelectElement) return typeInto('type', type);
  await pressControl('type');
  await pressControl(`type:${type}`);
}

async function pickVerification(verify: boolean): Promise<void> {
  await (findControl('verify_cert')
    ? setChecked('verify_cert', verify)
    : setChecked(`verify_cert:${verify}`, true));
}

const isShown = () =>
  (findControl('verify_cert') ?? findControl('verify_cert:true'))?.checkVisibility() === true;

/** Opens the fold-out for the rarer settings unless it is open. */
export async function openAdvanced(): Promise<void> {
  if (isShown()) return;
  await pressControl('advanced');
  await waitUntil('the rarer settings', isShown);
}

/** Ticks exactly these topics. Rejects when the dialog does not offer one of them. */
async function fillTopics(topics: readonly string[]): Promise<void> {
  const mode = `topic-mode:${topics.some(isRawTopic) ? 'raw' : 'standard'}`;
  if (findControl(mode)) await setChecked(mode, true);
  const folded = wifiClients.some(({ key }) => topics.includes(key) && !findControl(`topic:${key}`));
  if (folded) await pressControl('wifi-clients');
  const missing = topics.find(key => !findControl(`topic:${key}`));
  if (missing !== undefined) throw new Error(`The practice portal does not offer the topic ${missing} here.`);
  for (const key of topicKeys) {
    if (findControl(`topic:${key}`)) await setChecked(`topic:${key}`, topics.includes(key));
  }
}

function rowCount(): number {
  const { headers } = readState().form;
  return headers.notation === 'rows' ? headers.rows.length : 0;
}

async function fillRows(rows: readonly HeaderRow[]): Promise<void> {
  while (rowCount() > rows.length) await pressControl(`header-remove:${rowCount() - 1}`);
  while (rowCount() < rows.length) await pressControl('header-add');
  for (const [at, { name, value }] of rows.entries()) {
    await typeInto(`header-name:${at}`, name);
    await typeInto(`header-value:${at}`, value);
  }
}

/** Fills in the custom headers; the fold-out around them must be open. An object is written in the page's own notation. */
async function fillHeaders({ headers, headerRows, headersText }: FormValues): Promise<void> {
  if (headerRows) await fillRows(headerRows);
  if (headersText !== undefined) await typeInto('headers-text', headersText);
  if (!headers) return;
  const notation = readState().form.headers.notation;
  const rows = Object.entries(headers).map(([name, value]) => ({ name, value: String(value) }));
  if (notation === 'rows') return fillRows(rows);
  const lines = rows.map(({ name, value }) => `${name}: ${value}`).join('\n');
  await typeInto('headers-text', notation === 'json' ? JSON.stringify(headers, null, 2) : lines);
}

async function fillAdvanced(form: FormValues): Promise<void> {
  const { secret, verify_cert, headers, headerRows, headersText } = form;
  if ([secret, verify_cert, headers, headerRows, headersText].every(value => value === undefined)) return;
  await openAdvanced();
  if (verify_cert !== undefined) await pickVerification(verify_cert);
  if (secret !== undefined) await typeInto('secret', secret);
  await fillHeaders(form);
}

/**
 * Sets the given fields of the open dialog with the events a person causes, opening what is folded up on the way. Rejects when a field
 * is not offered, for example a secret for type splunk.
 */
export async function fillForm(form: FormValues): Promise<void> {
  if (form.type !== undefined) await pickType(form.type);
  if (form.enabled !== undefined) await setChecked(`enabled:${form.enabled}`, true);
  if (form.oauth2_grant_type !== undefined)
    await setChecked(`oauth2_grant_type:${form.oauth2_grant_type}`, true);
  for (const name of textNames) {
    const value = form[name];
    if (value !== undefined) await typeInto(name, value);
  }
  if (form.oauth2_scopes !== undefined) await typeInto('scopes', form.oauth2_scopes.join(', '));
  if (form.topics !== undefined) await fillTopics(form.topics);
  await fillAdvanced(form);
}
