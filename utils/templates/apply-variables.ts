import { mapStrings } from './map-strings.ts';
import { splitVariables } from './variable-syntax.ts';
import type { Webhook } from './webhook.ts';

/**
 * Puts values in the place of the `{{variables}}` and undoes `{{{{`, so that the result is literal. Call it also
 * where there are no variables. Values are taken as they are, braces and all; a variable without a value stays.
 */
export function applyVariables(webhook: Webhook, values: Readonly<Record<string, string>>): Webhook {
  const given = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined) ?? `{{${name}}}`;
  return mapStrings(webhook, text =>
    splitVariables(text)
      .map(piece => ('variable' in piece ? given(piece.variable) : piece.text))
      .join(''),
  );
}
