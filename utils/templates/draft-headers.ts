import type { CustomHeaders, HeaderField } from '../webhook/headers.ts';
import { isMasked } from '../webhook/is-masked.ts';
import { memberPath } from './member-path.ts';
import type { Note } from './note.ts';

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
  if (name === '__proto__') return 'A header of this name cannot be exported. It is left out.';
  if (typeof value === 'string' && isMasked(value)) {
    return 'The form shows only dots for this value. The header is left out; add it by hand.';
  }
  return undefined;
}

function changed({ name, value }: HeaderField, headers: ReadonlyMap<string, string>): string | undefined {
  if (headers.has(name)) return 'This header stands in the form more than once. The last one is kept.';
  return typeof value === 'string' ? undefined : 'This value was no string. It is written as one.';
}

function text({ value }: HeaderField): string {
  if (typeof value === 'string') return value;
  return value.type === 'null' ? '' : value.json;
}
