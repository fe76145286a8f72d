import { redact } from '../../../utils/templates/redact.ts';
import type { Variable } from '../../../utils/templates/template.ts';
import { mapStrings, splitVariables } from '../../../utils/templates/variables.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';

const DOTS = '•'.repeat(8);

interface Given {
  readonly variables: readonly Variable[];
  readonly values: Readonly<Record<string, string>>;
}

/**
 * A webhook as it may be shown: secrets are dots, other variables their values, and `{{name}}` where there is none
 * yet. `given`: set where the webhook is in variable notation, as an import's is.
 */
export function shownWebhook(webhook: Webhook, given?: Given): Webhook {
  const redacted = redact(webhook, given && { variables: given.variables });
  const secrets = new Set(redacted.variables.filter(({ kind }) => kind === 'secret').map(({ name }) => name));
  const added = new Set(redacted.found.map(({ variable }) => variable));
  const textOf = (name: string): string => {
    if (!given || added.has(name)) return DOTS;
    const value = Object.hasOwn(given.values, name) ? given.values[name] : undefined;
    if (value === undefined) return `{{${name}}}`;
    return secrets.has(name) ? DOTS : value;
  };
  return mapStrings(redacted.webhook, text =>
    splitVariables(text)
      .map(piece => ('variable' in piece ? textOf(piece.variable) : piece.text))
      .join(''),
  );
}
