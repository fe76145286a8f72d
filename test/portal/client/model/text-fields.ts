import type { Form } from './webhook.ts';

/** The dialog's fields that are one text. */
export type TextField = {
  [Name in keyof Form]: string extends Form[Name] ? (Name extends 'id' ? never : Name) : never;
}[keyof Form];

interface TextFieldLook {
  readonly title: string;
  /** Whether the newer look marks it as required. */
  readonly required?: true;
  /** Whether the characters are hidden. */
  readonly hidden?: true;
}

/** What the portal calls them: documented where known, otherwise the nearest words of the documentation. */
export const textFields: Readonly<Record<TextField, TextFieldLook>> = {
  name: { title: 'Name', required: true },
  url: { title: 'URL', required: true },
  secret: { title: 'Secret (HTTP-POST only)' },
  splunk_token: { title: 'Splunk Token', required: true },
  oauth2_client_id: { title: 'Client ID', required: true },
  oauth2_client_secret: { title: 'Client Secret', required: true, hidden: true },
  oauth2_username: { title: 'Username' },
  oauth2_password: { title: 'Password', hidden: true },
  oauth2_token_url: { title: 'Token URL', required: true },
  scopes: { title: 'Scopes' },
};

/** Which texts stand between URL and Topics. */
export function textFieldsOfType(type: Form['type'], grant: Form['oauth2_grant_type']): readonly TextField[] {
  if (type === 'splunk') return ['splunk_token'];
  if (type !== 'oauth2') return [];
  const person: readonly TextField[] = grant === 'password' ? ['oauth2_username', 'oauth2_password'] : [];
  return ['oauth2_client_id', 'oauth2_client_secret', ...person, 'oauth2_token_url', 'scopes'];
}
