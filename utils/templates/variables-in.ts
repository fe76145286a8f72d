import { mapStrings } from './map-strings.ts';
import { splitVariables } from './variable-syntax.ts';
import type { Webhook } from './webhook.ts';

/** The names of the `{{variables}}` that a webhook's strings hold, each once, in the order in which they stand. */
export function variablesIn(webhook: Webhook): string[] {
  const names = new Set<string>();
  mapStrings(webhook, value => {
    for (const piece of splitVariables(value)) if ('variable' in piece) names.add(piece.variable);
    return value;
  });
  return [...names];
}
