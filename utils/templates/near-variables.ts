import { cut } from './cut.ts';
import { mapStrings } from './map-strings.ts';
import { splitVariables } from './variable-syntax.ts';
import type { Webhook } from './webhook.ts';

/** What looks like a variable in a webhook and is none, such as `{{site name}}` or `{{site`, each once; braces written as literal ones are not among them. */
export function nearVariables(webhook: Webhook): string[] {
  const found = new Set<string>();
  mapStrings(webhook, value => {
    for (const piece of splitVariables(value.replaceAll('{{{{', ''))) {
      const text = 'text' in piece ? piece.text : '';
      for (const [near] of text.matchAll(/\{\{[^{}]{0,60}\}{0,2}/g)) found.add(cut(near));
    }
    return value;
  });
  return [...found];
}
