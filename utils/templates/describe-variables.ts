import { isCredentialName } from '../webhook/credential-name.ts';
import { isSecretField } from '../webhook/fields.ts';
import type { Variable } from './template.ts';
import { splitVariables, variablesIn } from './variables.ts';
import { type Place, visitValues } from './visit-values.ts';
import type { Webhook } from './webhook.ts';

/** What the place where a variable is used says of it. */
interface Use {
  readonly label: string;
  readonly secret: boolean;
  readonly generate: boolean;
}

/**
 * The variables of a webhook in variable notation: those declared, in their order, then those that are only used
 * in it. The latter are described by the place where they are used; they are secret where `secrets` names them. One that stands for a credential anywhere is a secret one without a default, whatever was declared.
 */
export function describeVariables(
  webhook: Webhook,
  declared: readonly Variable[],
  secrets: readonly string[] = [],
): Variable[] {
  const uses = usesOf(webhook);
  const secretNames = new Set(secrets);
  const known = new Set(declared.map(({ name }) => name));
  return [
    ...declared.map(variable => (uses.get(variable.name)?.secret ? asSecret(variable) : variable)),
    ...variablesIn(webhook)
      .filter(name => !known.has(name))
      .map((name): Variable => {
        const { label, secret, generate } = uses.get(name) ?? {
          label: words(name),
          secret: false,
          generate: false,
        };
        if (!secret && !secretNames.has(name) && !isSecretName(name))
          return { name, label: words(name), kind: 'text' };
        return { name, label, kind: 'secret', ...(generate && { generate }) };
      }),
  ];
}

/** The same variable as a secret one, without its default. */
export function asSecret({ name, label, kind, generate }: Variable): Variable {
  return { name, label, kind: 'secret', ...(generate !== undefined && kind === 'secret' && { generate }) };
}

function usesOf(webhook: Webhook): Map<string, Use> {
  const uses = new Map<string, Use>();
  visitValues(webhook, (text, place) => {
    if (!text.includes('{{')) return text;
    const secret = isForCredential(text, place);
    for (const piece of splitVariables(text)) {
      if (!('variable' in piece) || uses.get(piece.variable)?.secret) continue;
      uses.set(piece.variable, {
        label: labelOf(place, piece.variable),
        secret,
        generate: place.field === 'secret',
      });
    }
    return text;
  });
  return uses;
}

/** Whether a value would be one by its place, whatever it is. */
function isForCredential(text: string, { field, reason }: Place): boolean {
  if (isSecretField(field)) return true;
  const filled = splitVariables(text).map(piece => ('text' in piece ? piece.text : 'x'));
  const code = reason(filled.join(''))?.code;
  return code !== undefined && code !== 'unclear' && code !== 'uuid' && code !== 'issued';
}

/** A URL's parts are numbered in the names that `redact` gives out. */
function labelOf({ label, field }: Place, name: string): string {
  const whole = label();
  if (!name.startsWith(`${field}_path`)) return whole;
  return whole.slice(0, whole.lastIndexOf(' ') + 1) + name.slice(field.length + 1).replaceAll('_', ' ');
}

/** Names as `redact` gives them out, and others that speak for themselves. */
function isSecretName(name: string): boolean {
  return (
    /^(?:header(?:_|$)|(?:oauth2_token_)?url_(?:username|host|path)(?:_|$))/.test(name) ||
    isCredentialName(name.replace(/^oauth2_(?:token_)?/, ''))
  );
}

/** A variable's name as a person reads it. */
export function words(name: string): string {
  const text = name.replaceAll('_', ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
