import { sentence } from '../language/sentence.ts';
import { isMasked, type WebhookDraft } from '../webhook/draft.ts';
import { type FieldName, fieldNames, isSecretField } from '../webhook/fields.ts';
import type { CustomHeaders, HeaderField } from '../webhook/headers.ts';
import { memberPath, type Note } from './text.ts';
import { type Webhook, webhookSchema } from './webhook.ts';

/** A form as an API object, and what of the form is not in it. */
export interface DraftConversion {
  /** Literal: nothing in it is a variable. */
  readonly webhook: Webhook;
  /** Fields whose value is not known: unreadable, shown as dots only, or headers that did not parse. */
  readonly leftOut: readonly FieldName[];
  /** Fields in a section that nobody has opened yet. */
  readonly notShown: readonly FieldName[];
  /** What became of single headers. */
  readonly notes: readonly Note[];
}

/** The form as the Mist API's webhook object. Fields that are empty or that the form does not offer are left out. */
export function webhookFromDraft(draft: WebhookDraft): DraftConversion {
  const known = fieldNames.filter(field => draft[field].status === 'read');
  const leftOut = fieldNames.filter(field => draft[field].status === 'unreadable' || isUnknown(draft, field));
  const { headers, notes } =
    draft.headers.status === 'read' && !leftOut.includes('headers')
      ? draftHeaders(draft.headers.value)
      : { headers: {}, notes: [] };
  const shown = (field: FieldName): unknown => {
    const reading = draft[field];
    return field === 'headers' ? headers : reading.status === 'read' ? reading.value : undefined;
  };
  const entries = known
    .filter(field => !leftOut.includes(field) && !isEmpty(field, shown(field)))
    .map(field => [field, shown(field)]);
  return {
    webhook: webhookSchema().parse(Object.fromEntries(entries)),
    leftOut,
    notShown: fieldNames.filter(field => draft[field].status === 'collapsed'),
    notes,
  };
}

function isUnknown(draft: WebhookDraft, field: FieldName): boolean {
  if (field === 'headers')
    return draft.headers.status === 'read' && draft.headers.value.problem !== undefined;
  if (!isSecretField(field)) return false;
  const reading = draft[field];
  return reading.status === 'read' && isMasked(reading.value);
}

/** Topics are written even if none is chosen, since a webhook needs some. */
function isEmpty(field: FieldName, value: unknown): boolean {
  if (field === 'topics') return false;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null ? Object.keys(value).length === 0 : value === '';
}

/** Headers as the API's object, and what was lost or changed on the way. */
export interface DraftHeaders {
  readonly headers: Readonly<Record<string, string>>;
  readonly notes: readonly Note[];
}

/**
 * Custom headers of a form as an object. Of several with the same name the last one is kept, wholly empty rows
 * are skipped, numbers and the like become their text, as Mist wants strings.
 */
export function draftHeaders({ fields }: CustomHeaders): DraftHeaders {
  const headers = new Map<string, string>();
  const notes: Note[] = [];
  for (const field of fields) {
    if (field.name === '' && field.value === '') continue;
    const message = lost(field) ?? changed(field, headers);
    if (message) notes.push({ message, path: memberPath('webhook.headers', field.name) });
    if (!lost(field)) headers.set(field.name, text(field));
  }
  return { headers: Object.fromEntries(headers), notes };
}

function lost({ name, value }: HeaderField): string | undefined {
  if (name === '__proto__') return sentence('export_header_unsafe');
  if (typeof value === 'string' && isMasked(value)) {
    return sentence('export_header_masked');
  }
  return undefined;
}

function changed({ name, value }: HeaderField, headers: ReadonlyMap<string, string>): string | undefined {
  if (headers.has(name)) return sentence('export_header_twice');
  return typeof value === 'string' ? undefined : sentence('export_header_no_string');
}

function text({ value }: HeaderField): string {
  if (typeof value === 'string') return value;
  return value.type === 'null' ? '' : value.json;
}
