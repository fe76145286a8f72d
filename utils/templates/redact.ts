import { isCredentialName } from '../webhook/is-credential-name.ts';
import { describeVariables } from './describe-variables.ts';
import { escapeBraces } from './escape-braces.ts';
import { hasLiteral } from './has-literal.ts';
import { mapStrings } from './map-strings.ts';
import { redactHeaders } from './redact-headers.ts';
import { redactUrl } from './redact-url.ts';
import type { Variable } from './variable.ts';
import { type Namer, variableNamer } from './variable-namer.ts';
import { variablesIn } from './variables-in.ts';
import { secretFields, urlFields, type Webhook, webhookFields } from './webhook.ts';

export interface RedactOptions {
  /** Given where the webhook is in variable notation already, as a template's is; else it is literal. */
  readonly variables?: readonly Variable[];
  /** Names of headers that stay in clear although they look like credentials. */
  readonly keepHeaders?: readonly string[];
}

export interface Redaction {
  /** In variable notation. */
  readonly webhook: Webhook;
  /** Those that were given, then those that are new, in the order in which they stand. */
  readonly variables: readonly Variable[];
  /** Names of the variables that are new: one for each secret that was found in clear. */
  readonly added: readonly string[];
}

/**
 * Puts a variable in the place of each secret: the secret fields, user information and credentials in URLs,
 * header values and fields of unknown use that look like credentials. Variables that stand there already stay;
 * one that stands for a secret becomes a secret variable and loses its default. Deterministic.
 */
export function redact(webhook: Webhook, { variables, keepHeaders = [] }: RedactOptions = {}): Redaction {
  const given = variables ?? [];
  const written = variables ? webhook : mapStrings(webhook, escapeBraces);
  const before = new Set(variablesIn(written));
  const name = variableNamer([...before, ...given.map(variable => variable.name)]);
  const redacted: Webhook = { ...written };
  for (const field of secretFields) {
    const value = written[field];
    if (value && hasLiteral(value)) redacted[field] = name(field);
  }
  for (const field of urlFields) {
    const value = written[field];
    if (value) redacted[field] = redactUrl(value, field, name);
  }
  if (written.headers) redacted.headers = redactHeaders(written.headers, keepHeaders, name);
  for (const [field, value] of Object.entries(written)) {
    if (!webhookFields.includes(field)) redacted[field] = redactUnknown(field, value, name);
  }
  const added = variablesIn(redacted).filter(each => !before.has(each));
  return { webhook: redacted, variables: describeVariables(redacted, given, added), added };
}

function redactUnknown(key: string, value: unknown, name: Namer): unknown {
  if (typeof value === 'string') return isCredentialName(key) && hasLiteral(value) ? name(key) : value;
  if (Array.isArray(value)) return value.map(each => redactUnknown(key, each, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([inner, each]) => [inner, redactUnknown(inner, each, name)]),
  );
}
