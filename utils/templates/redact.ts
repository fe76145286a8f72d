import { sentence } from '../language/sentence.ts';
import { nameKind } from '../webhook/credential-name.ts';
import { fieldTitles, isSecretField } from '../webhook/fields.ts';
import {
  type SecretReason,
  secretReason,
  secretReasonInText,
  secretReasonOfName,
} from '../webhook/secret-reason.ts';
import { asSecret, describeVariables, words } from './describe-variables.ts';
import type { KeptValue, Variable } from './template.ts';
import { memberPath } from './text.ts';
import {
  escapeBraces,
  hasLiteral,
  mapStrings,
  renameVariable,
  splitVariables,
  variableNamer,
  variablesIn,
} from './variables.ts';
import { visitValues } from './visit-values.ts';
import { urlFields, type Webhook, webhookFields } from './webhook.ts';

export interface RedactOptions {
  /** Given where the webhook is in variable notation already, as a template's is; else it is literal. */
  readonly variables?: readonly Variable[];
  /** Values that a person saw and keeps in clear. */
  readonly kept?: readonly KeptValue[];
}

/** A value that may be a secret, and what was done about it. */
export interface FoundSecret extends KeptValue {
  /** Its place, for a person. */
  readonly label: string;
  readonly reason: SecretReason;
  /** The variable in its place, or whose default it was; '' where it was taken out, as from a template's own text; undefined where it is kept in clear. */
  readonly variable: string | undefined;
  /** Whether a person may keep it in clear. */
  readonly keepable: boolean;
}

export interface Redaction {
  /** In variable notation. */
  readonly webhook: Webhook;
  /** Those that were given, then those that are new, in the order of the webhook. */
  readonly variables: readonly Variable[];
  /** Each value that may be a secret, in the order of the webhook, kept ones too. */
  readonly found: readonly FoundSecret[];
}

/**
 * Puts a variable in the place of each value that may be a secret (see `secretReason`), unless a person keeps that very
 * value at that very place. Variables that are there already stay, but in a secret field that holds more than one; one
 * that stands for a secret, or begins with what may be one, becomes a secret variable without a default. Deterministic.
 */
export function redact(webhook: Webhook, { variables, kept = [] }: RedactOptions = {}): Redaction {
  const literal = variables ? webhook : mapStrings(webhook, escapeBraces);
  const name = variableNamer([...variablesIn(literal), ...(variables ?? []).map(each => each.name)]);
  const isKept = keeping(kept);
  const found: FoundSecret[] = [];
  const renamed = renameVariables(literal, variables ?? [], name, found);
  const { variables: given } = renamed;
  const parts = new Set<string>();
  const redacted = visitValues(
    withoutSecretNames(renamed.webhook, isKept, found),
    (text, { path, label, field, wanted, reason: judge }) => {
      const reason = hasLiteral(text) ? judge(literalOf(text)) : undefined;
      if (!reason) return text;
      const keepable = !isSecretField(field);
      const keeps = keepable && isKept(path, text);
      const variable = keeps ? undefined : name(wanted);
      if (!keeps) for (const part of variablesIn({ text })) parts.add(part);
      found.push({
        path,
        value: text,
        label: label(),
        reason,
        keepable,
        variable,
      });
      return variable === undefined ? text : `{{${variable}}}`;
    },
  );
  const left = new Set(variablesIn(redacted));
  const described = describeVariables(
    redacted,
    // What was a part of a secret is one too, or is used nowhere any more.
    given
      .filter(({ name: each }) => left.has(each) || !parts.has(each))
      .map(each => (parts.has(each.name) ? asSecret(each) : each)),
    found.flatMap(({ variable }) => variable || []),
  );
  const checked = checkDefaults(described, redacted, isKept, found);
  return { webhook: redacted, variables: checked, found };
}

/** The webhook without headers and fields of unknown use whose name may be a secret, such as a whole line in the box of a name: it cannot be a variable. */
function withoutSecretNames(webhook: Webhook, isKept: IsKept, found: FoundSecret[]): Webhook {
  const stays = (path: string, label: string, value: string): boolean => {
    const reason = secretReasonOfName(value);
    const keeps = isKept(path, value);
    if (reason) found.push({ path, value, label, reason, variable: keeps ? undefined : '', keepable: true });
    return !reason || keeps;
  };
  const part = sentence('templates_part_webhook');
  const fields = Object.entries(webhook).filter(
    ([field]) => webhookFields.includes(field) || stays(memberPath('', field), part, field),
  );
  if (!webhook.headers) return Object.fromEntries(fields);
  const headers = Object.entries(webhook.headers).filter(([header]) =>
    stays(memberPath('headers', header), fieldTitles.headers, header),
  );
  return { ...Object.fromEntries(fields), headers: Object.fromEntries(headers) };
}

/** Variables whose name may be a secret, as in `Bearer {{ghp_…}}`, get another one. */
function renameVariables(
  webhook: Webhook,
  variables: readonly Variable[],
  name: (wanted: string) => string,
  found: FoundSecret[],
): Pick<Redaction, 'webhook' | 'variables'> {
  const names = new Set([...variablesIn(webhook), ...variables.map(each => each.name)]);
  const renamed = new Map<string, string>();
  for (const value of names) {
    const reason = secretReasonOfName(value);
    if (!reason) continue;
    const variable = name('variable');
    renamed.set(value, variable);
    const label = words(variable);
    found.push({ path: `variables.${variable}`, value, label, reason, variable, keepable: false });
  }
  return {
    webhook: [...renamed].reduce((each, [from, to]) => renameVariable(each, from, to), webhook),
    variables: variables.map(each => ({ ...each, name: renamed.get(each.name) ?? each.name })),
  };
}

/** A default stays where it is plain under the variable's name and label, and in each of its places with all defaults filled in. */
function checkDefaults(
  variables: readonly Variable[],
  webhook: Webhook,
  isKept: IsKept,
  found: FoundSecret[],
): Variable[] {
  const reasons = reasonsOfPlaces(variables, webhook, isKept);
  return variables.map(given => {
    const variable = secretReasonInText(given.label, false) ? { ...given, label: words(given.name) } : given;
    const { name, label, default: value = '' } = variable;
    const named = nameKind(given.label) === 'credential' ? given.label : name;
    const reason = value === '' ? undefined : (secretReason(named, value) ?? reasons.get(name));
    if (!reason) return variable;
    const path = `variables.${name}`;
    const keeps = isKept(path, value);
    found.push({
      path,
      value,
      label: label || name,
      reason,
      keepable: true,
      variable: keeps ? undefined : name,
    });
    return keeps ? variable : { name, label, kind: 'secret' };
  });
}

/** By the variable's name, why a default makes a secret of a place. A URL is looked at as a whole, since a default may shape it. */
function reasonsOfPlaces(
  variables: readonly Variable[],
  webhook: Webhook,
  isKept: IsKept,
): Map<string, SecretReason> {
  const defaults = new Map(variables.map(({ name, default: value = '' }) => [name, value]));
  if (!variables.some(each => defaults.get(each.name))) return new Map();
  const keyOf = (field: string, path: string) => (urlFields.some(each => each === field) ? field : path);
  const holders = new Map<string, string[]>();
  const hold = (key: string, text: string) =>
    holders.set(key, [
      ...(holders.get(key) ?? []),
      ...variablesIn({ text }).filter(name => defaults.get(name)),
    ]);
  visitValues(webhook, (text, { path, field }) => {
    if (keyOf(field, path) === path) hold(path, text);
    return text;
  });
  for (const field of urlFields) hold(field, webhook[field] ?? '');
  const reasons = new Map<string, SecretReason>();
  const filled = mapStrings(webhook, text => filledWith(text, defaults));
  visitValues(filled, (text, { path, field, reason: judge }) => {
    const names = holders.get(keyOf(field, path)) ?? [];
    const reason =
      names.length > 0 && hasLiteral(text) && !isKept(path, text) ? judge(literalOf(text)) : undefined;
    if (reason) for (const name of names) reasons.set(name, reason);
    return text;
  });
  return reasons;
}

function filledWith(text: string, defaults: ReadonlyMap<string, string>): string {
  return splitVariables(text)
    .map(piece => {
      if ('text' in piece) return escapeBraces(piece.text);
      return escapeBraces(defaults.get(piece.variable) ?? '') || `{{${piece.variable}}}`;
    })
    .join('');
}

/** What of a text is no variable. */
function literalOf(text: string): string {
  return splitVariables(text)
    .map(piece => ('text' in piece ? piece.text : ' '))
    .join('');
}

type IsKept = (path: string, value: string) => boolean;

/** Whether a person keeps a value in clear at its place. */
export function keeping(kept: readonly KeptValue[]): IsKept {
  const known = new Set(kept.map(({ path, value }) => `${path}\0${value}`));
  return (path, value) => known.has(`${path}\0${value}`);
}
