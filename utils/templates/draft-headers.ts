import { sentence } from '../language/sentence.ts';
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
