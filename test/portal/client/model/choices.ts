import { changeForm, readState } from './store.ts';
import type { Form } from './webhook.ts';

/** A field of which one of few values is picked: its wording, its values as text, and how to read and change it. */
export interface Choice {
  readonly title: string;
  /** The driver's name; each value is registered as `<control>:<value>`. */
  readonly control: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  read(form: Form): string;
  pick(value: string): void;
}

export const enabledChoice: Choice = {
  title: 'Status',
  control: 'enabled',
  options: [
    ['true', 'Enabled'],
    ['false', 'Disabled'],
  ],
  read: form => String(form.enabled),
  pick: value => changeForm({ enabled: value === 'true' }),
};

export const verifyChoice: Choice = {
  title: 'Verify Certificate',
  control: 'verify_cert',
  options: [
    ['true', 'Yes'],
    ['false', 'No'],
  ],
  read: form => String(form.verify_cert),
  pick: value => changeForm({ verify_cert: value === 'true' }),
};

export const grantChoice: Choice = {
  title: 'Grant Types',
  control: 'oauth2_grant_type',
  options: [
    ['password', 'Password-based'],
    ['client_credentials', 'Client Credentials-based'],
  ],
  read: form => form.oauth2_grant_type,
  pick: value => changeForm({ oauth2_grant_type: value === 'password' ? value : 'client_credentials' }),
};

/** Both wordings of the first type were seen: `HTTP POST` in the screenshot, `HTTP Post` in the documentation. */
export const typeChoice: Choice = {
  title: 'Webhook Type',
  control: 'type',
  options: [
    ['http-post', 'HTTP POST'],
    ['oauth2', 'OAuth2'],
    ['splunk', 'Splunk'],
  ],
  read: form => form.type,
  pick: value => changeForm({ type: value === 'oauth2' || value === 'splunk' ? value : 'http-post' }),
};

/** Puts a topic's box on or off. */
export function pickTopic(key: string, checked: boolean): void {
  const { topics } = readState().form;
  changeForm({ topics: [...topics.filter(topic => topic !== key), ...(checked ? [key] : [])] });
}
