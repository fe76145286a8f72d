import type { WebhookDraft } from '../webhook/draft.ts';
import { type FieldName, fieldNames } from '../webhook/fields.ts';
import type { HeaderField } from '../webhook/headers.ts';
import { draftFromWebhook } from './draft-from-webhook.ts';
import { mapStrings } from './map-strings.ts';
import { usedByType } from './used-by-type.ts';
import { splitVariables } from './variable-syntax.ts';
import { variablesIn } from './variables-in.ts';
import type { Webhook } from './webhook.ts';

/** Only the value of a variable will tell. */
const UNKNOWN = { status: 'collapsed' } as const;

/**
 * A webhook in variable notation as a form would hold it, for the checks. A field of which only a variable's value
 * will tell counts as not opened yet; in the name, in header values and behind a URL's host each variable is one
 * letter. `headers`: the rows of an edit, in the place of the webhook's own.
 */
export function templateDraft(webhook: Webhook, headers?: readonly HeaderField[]): WebhookDraft {
  const { rules, default_action } = webhook;
  const rows = headers ?? Object.entries(webhook.headers ?? {}).map(([name, value]) => ({ name, value }));
  const unknown = fieldNames.filter(field => isUnknown(field, webhook)).map(field => [field, UNKNOWN]);
  return {
    // Rules for events keep their variables: a letter in the place of one is no topic.
    ...draftFromWebhook({ ...mapStrings(webhook, withLetters), rules, default_action }),
    ...Object.fromEntries(unknown),
    headers:
      rows.length > 0 || usedByType('headers', webhook.type)
        ? { status: 'read', value: { notation: 'rows', fields: rows.map(literal) } }
        : { status: 'absent' },
  };
}

function isUnknown(field: FieldName, webhook: Webhook): boolean {
  if (field === 'headers' || field === 'name') return false;
  if (variablesIn({ [field]: webhook[field] }).length === 0) return false;
  return !((field === 'url' || field === 'oauth2_token_url') && hasLiteralHost(webhook[field] ?? ''));
}

function hasLiteralHost(url: string): boolean {
  const [first] = splitVariables(url);
  return first !== undefined && 'text' in first && /^\s*https?:\/\/[^/?#]+[/?#]/i.test(first.text);
}

function literal({ name, value }: HeaderField): HeaderField {
  return { name, value: typeof value === 'string' ? withLetters(value) : value };
}

function withLetters(text: string): string {
  return splitVariables(text)
    .map(piece => ('variable' in piece ? 'x' : piece.text))
    .join('');
}
