import type { FieldName } from '../../utils/webhook/fields.ts';
import type { Severity } from '../../utils/webhook/finding.ts';

/** What a person enters, under the Mist API's field names. What is not given stays as a new form has it. */
export interface CaseForm {
  readonly enabled?: boolean;
  readonly type?: 'http-post' | 'oauth2' | 'splunk';
  readonly name?: string;
  readonly url?: string;
  readonly topics?: readonly string[];
  readonly verify_cert?: boolean;
  readonly secret?: string;
  readonly oauth2_grant_type?: 'client_credentials' | 'password';
  readonly oauth2_token_url?: string;
  readonly oauth2_client_id?: string;
  readonly oauth2_client_secret?: string;
  readonly oauth2_username?: string;
  readonly oauth2_password?: string;
  readonly oauth2_scopes?: readonly string[];
  readonly splunk_token?: string;
  /** Custom headers as rows of two boxes: name, value. */
  readonly headerRows?: readonly (readonly [name: string, value: string])[];
  /** Custom headers as text in one box; `notation` says which. */
  readonly headersText?: string;
  readonly notation?: 'rows' | 'json' | 'lines';
}

export interface ExpectedFinding {
  readonly code: string;
  readonly field: FieldName;
  readonly severity: Severity;
}

/** A filled-in form. All that is said of it is a line of form-findings.ndjson; without one, nothing is. */
export interface EnteredForm {
  readonly title: string;
  readonly scope: 'org' | 'site';
  readonly mode: 'add' | 'edit';
  readonly form: CaseForm;
  /** Names of the other webhooks in the list; they are among those that the practice portal starts with. */
  readonly otherNames?: readonly string[];
  /** Why the practice portal cannot be brought into that state; fixtures and units can. */
  readonly notInPortal?: string;
}

/** Such a form, and all findings that it ought to give, in the order of the fields. */
export interface FormCase extends EnteredForm {
  readonly expected: readonly ExpectedFinding[];
}

/** Of 32 random bytes, made for these tests only. */
export const strongSecret = '9f1c6be2a07d43587be90d64c1f83a2e5d70b94f16ac28e35b0d7fe1936a4c82';

/** A form that has nothing to find fault with. */
export const httpPost: CaseForm = {
  type: 'http-post',
  name: 'Receiver',
  url: 'https://hooks.example.com/mist',
  topics: ['alarms'],
  verify_cert: true,
  secret: strongSecret,
};

export const oauth2: CaseForm = {
  type: 'oauth2',
  name: 'Receiver',
  url: 'https://hooks.example.com/mist',
  topics: ['alarms'],
  verify_cert: true,
  oauth2_grant_type: 'client_credentials',
  oauth2_token_url: 'https://login.example.com/oauth2/token',
  oauth2_client_id: 'mist-deliveries',
  oauth2_client_secret: 'k3Q9-vd81_pLmTz6',
};

export const splunk: CaseForm = {
  type: 'splunk',
  name: 'Receiver',
  url: 'https://splunk.example.com:8088/services/collector',
  topics: ['alarms'],
  verify_cert: true,
  splunk_token: '2d9c41f0-7a3e-4b58-9c61-08e5f7b1a2d4',
};

/** One case on an organization's Add form. */
export function formCase(
  title: string,
  form: CaseForm,
  more: Partial<Pick<FormCase, 'scope' | 'mode' | 'otherNames' | 'notInPortal'>> = {},
): EnteredForm {
  return { title, scope: 'org', mode: 'add', form, ...more };
}
