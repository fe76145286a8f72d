import { sentence } from '../language/sentence.ts';
import { type FieldName, fieldNames, fieldTitles } from '../webhook/fields.ts';
import { isCredentialName } from '../webhook/is-credential-name.ts';
import type { Variable } from './variable.ts';
import { variablesIn } from './variables-in.ts';
import { secretFields, urlFields, type Webhook } from './webhook.ts';

/** Where a variable stands first. */
interface Place {
  readonly label: string;
  readonly secret: boolean;
  /** It stands for a secret as a whole, whatever else was declared. */
  readonly always?: true;
  readonly generate?: true;
}

/**
 * The variables of a webhook in variable notation: those declared, in their order, then those that only stand
 * in it. What is said of the latter comes from the place where they stand; they are secret where `secrets` names
 * them. A variable in a secret field is a secret one whatever was declared.
 */
export function describeVariables(
  webhook: Webhook,
  declared: readonly Variable[],
  secrets: readonly string[] = [],
): Variable[] {
  const places = placesOf(webhook);
  const secretNames = new Set(secrets);
  const known = new Set(declared.map(({ name }) => name));
  const others = [...places].filter(([name]) => !known.has(name));
  return [
    ...declared.map(variable => (places.get(variable.name)?.always ? asSecret(variable) : variable)),
    ...others.map(([name, { label, secret, generate }]): Variable => {
      if (!secret && !secretNames.has(name)) return { name, label, kind: 'text' };
      return { name, label, kind: 'secret', ...(generate && { generate }) };
    }),
  ];
}

function asSecret({ name, label, kind, generate }: Variable): Variable {
  return { name, label, kind: 'secret', ...(generate !== undefined && kind === 'secret' && { generate }) };
}

function placesOf(webhook: Webhook): Map<string, Place> {
  const places = new Map<string, Place>();
  const stand = (part: Webhook, place: (name: string) => Place) => {
    for (const name of variablesIn(part)) if (!places.get(name)?.secret) places.set(name, place(name));
  };
  for (const [field, value] of Object.entries(webhook)) {
    if (field !== 'headers') stand({ [field]: value }, name => fieldPlace(field, name));
  }
  for (const [header, value] of Object.entries(webhook.headers ?? {})) {
    stand({ value }, headerPlaces(header, value));
  }
  return places;
}

function fieldPlace(field: string, name: string): Place {
  const known = fieldNames.find(each => each === field);
  const title = known ? fieldTitles[known] : field;
  if (known && secretFields.some(each => each === field)) return secretPlace(known);
  const url = urlFields.find(each => each === field);
  const part =
    url && name.startsWith(`${url}_`) ? name.slice(url.length + 1).replaceAll('_', ' ') : undefined;
  if (part !== undefined) return { label: `${title}: ${part}`, secret: isSecretName(name) };
  return { label: words(name), secret: isSecretName(name) };
}

function secretPlace(field: FieldName): Place {
  return {
    label: fieldTitles[field],
    secret: true,
    always: true,
    ...(field === 'secret' && { generate: true }),
  };
}

/** The places of a header's variables; thousands of them may stand in one value, so that their label is made once. */
function headerPlaces(header: string, value: string): (name: string) => Place {
  const before = /^\s*([A-Za-z][\w-]*)\s+\{\{/.exec(value)?.[1];
  const label = before
    ? sentence('variable_header_after', { header, before })
    : sentence('variable_header', { header });
  const isCredential = isCredentialName(header);
  return name =>
    isCredential || /^header(?:_|$)/.test(name) || isSecretName(name)
      ? { label, secret: true }
      : { label: words(name), secret: false };
}

/** Names as `redact` gives them out, and others that speak for themselves. */
function isSecretName(name: string): boolean {
  const bare = name.replace(/_\d+$/, '').replace(/^oauth2_(?:token_)?/, '');
  return isCredentialName(bare) || /url_username$/.test(bare);
}

function words(name: string): string {
  const text = name.replaceAll('_', ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
