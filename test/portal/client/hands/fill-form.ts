import { findControl } from '../model/controls.ts';
import type { HeaderRow } from '../model/webhook.ts';
import { fillHeaders } from './fill-headers.ts';
import { fillTopics } from './fill-topics.ts';
import { openAdvanced } from './open-advanced.ts';
import { pressControl, setChecked, typeInto } from './set-control.ts';

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
