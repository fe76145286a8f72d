/** `type` of the Mist API. */
export const webhookTypes = ['http-post', 'oauth2', 'splunk', 'aws-sns', 'google-pubsub'] as const;
export type WebhookType = (typeof webhookTypes)[number];

export const grantTypes = ['client_credentials', 'password'] as const;
export type GrantType = (typeof grantTypes)[number];

/** One field of the webhook. */
interface FieldSpec {
  /** What the portal calls it; sentences for people use this name. */
  readonly title: string;
  /** A text as it is typed, on or off, one of some words, several texts, or headers. */
  readonly value: 'text' | 'flag' | 'type' | 'grant' | 'many' | 'headers';
  /** Whether its value is a secret as a whole. */
  readonly secret?: true;
  /** The webhook types for which Mist uses it; all where it is left out. */
  readonly types?: readonly WebhookType[];
}

const oauth2 = { types: ['oauth2'] } as const;

/**
 * The fields under the names that the Mist API gives them (OpenAPI 2607.1.1, `webhook`), in the order in which a person
 * meets them. Every other list of fields follows from this one.
 */
const specs = {
  enabled: { title: 'Status', value: 'flag' },
  type: { title: 'Webhook Type', value: 'type' },
  name: { title: 'Name', value: 'text' },
  url: { title: 'URL', value: 'text' },
  topics: { title: 'Topics', value: 'many' },
  oauth2_grant_type: { title: 'Grant Types', value: 'grant', ...oauth2 },
  oauth2_token_url: { title: 'Token URL', value: 'text', ...oauth2 },
  oauth2_client_id: { title: 'Client ID', value: 'text', ...oauth2 },
  oauth2_client_secret: { title: 'Client Secret', value: 'text', secret: true, ...oauth2 },
  oauth2_username: { title: 'Username', value: 'text', ...oauth2 },
  oauth2_password: { title: 'Password', value: 'text', secret: true, ...oauth2 },
  oauth2_scopes: { title: 'Scopes', value: 'many', ...oauth2 },
  splunk_token: { title: 'Splunk Token', value: 'text', secret: true, types: ['splunk'] },
  verify_cert: { title: 'Verify Certificate', value: 'flag' },
  secret: { title: 'Secret', value: 'text', secret: true, types: ['http-post'] },
  // For oauth2 too, since the Terraform provider lets them.
  headers: {
    title: 'Custom Headers',
    value: 'headers',
    types: ['http-post', 'oauth2', 'aws-sns', 'google-pubsub'],
  },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export type FieldName = keyof typeof specs;

/** What sort of value a field has. */
export type ValueKind<Field extends FieldName> = (typeof specs)[Field]['value'];

/** The fields that hold a text as it was typed. */
export type TextField = { [Field in FieldName]: ValueKind<Field> extends 'text' ? Field : never }[FieldName];

/** The fields whose value is a secret as a whole. */
export type SecretField = {
  [Field in FieldName]: (typeof specs)[Field] extends { secret: true } ? Field : never;
}[FieldName];

const specOf = (field: FieldName): FieldSpec => specs[field];

/** Whether a name is that of a field. */
export const isFieldName = (name: string): name is FieldName => Object.hasOwn(specs, name);
/** Whether a field holds a text as it was typed. */
export const isTextField = (field: FieldName): field is TextField => specOf(field).value === 'text';
/** Whether a name is that of a field whose value is a secret as a whole. */
export const isSecretField = (name: string): name is SecretField =>
  isFieldName(name) && specOf(name).secret === true;

export const fieldNames: readonly FieldName[] = Object.keys(specs).filter(isFieldName);
export const textFields: readonly TextField[] = fieldNames.filter(isTextField);

/** A record with what `of` gives for each field. */
export function eachField<T>(of: (field: FieldName) => T): Readonly<Record<FieldName, T>> {
  const record: Partial<Record<FieldName, T>> = {};
  for (const field of fieldNames) record[field] = of(field);
  if (!isWhole(record)) throw new TypeError('A field is missing.');
  return record;
}

function isWhole<T>(record: Partial<Record<FieldName, T>>): record is Record<FieldName, T> {
  return fieldNames.every(field => Object.hasOwn(record, field));
}

/** What the portal calls each field. */
export const fieldTitles = eachField(field => specs[field].title);

/** The same for any name: one that no form has is its own title. */
export const titleOf = (name: string): string => (isFieldName(name) ? fieldTitles[name] : name);

/**
 * Whether Mist uses a field for webhooks of that type. For a type that is not known, and of a field that no form has, it
 * may.
 */
export function usedByType(field: string, type: WebhookType | '' | null | undefined): boolean {
  const { types } = isFieldName(field) ? specOf(field) : {};
  return !type || !types || types.includes(type);
}

/** What an administrator says that the portal calls things, beside the wordings that are known. */
export interface AddedWordings {
  /** Titles of the section, such as "Webhooks". */
  readonly section?: readonly string[] | undefined;
  /** Titles of the fold-out below the topics, such as "Settings". */
  readonly settings?: readonly string[] | undefined;
  /** Labels by field. */
  readonly labels?: Readonly<Partial<Record<FieldName, readonly string[]>>> | undefined;
  /** Labels by topic. */
  readonly topics?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * How a control that a person pointed out is found again: by the texts around it, by what it is, and by its place among
 * the form's controls, weighed together. No class names, no generated ids, no values.
 */
export interface Locator {
  readonly tag: string;
  /** The control's `type`, `name`, `placeholder`, `aria-label`, `autocomplete` attributes, where set. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The nearest text before and after it in the form; empty where there is none. */
  readonly before: string;
  readonly after: string;
  /** Tag names from the form down to the control. */
  readonly path: readonly string[];
  /** Its number among the form's controls of its kind, and how many there were. */
  readonly order: number;
  readonly count: number;
}
