import { mapStrings } from './map-strings.ts';
import { splitVariables } from './variable-syntax.ts';
import type { Webhook } from './webhook.ts';

/** The same webhook with another name for one of its variables; strings without it stay as they are written. */
export function renameVariable(webhook: Webhook, from: string, to: string): Webhook {
  return mapStrings(webhook, text => {
    const pieces = splitVariables(text);
    if (!pieces.some(piece => 'variable' in piece && piece.variable === from)) return text;
    return pieces
      .map(piece => {
        if ('text' in piece) return piece.text.replaceAll('{{', '{{{{');
        return `{{${piece.variable === from ? to : piece.variable}}}`;
      })
      .join('');
  });
}
