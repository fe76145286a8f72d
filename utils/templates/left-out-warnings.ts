import { listed } from '../language/listed.ts';
import { sentence } from '../language/sentence.ts';
import { type FieldName, fieldTitles } from '../webhook/fields.ts';

/** What is missing in an export: fields of the form that could not be read, and fields that the format has no place for. */
export function leftOutWarnings(fields: readonly FieldName[], notKnown: readonly string[]): string[] {
  const titles = fields.map(field => sentence('quoted', { text: fieldTitles[field] }));
  return [
    ...(titles.length > 0 ? [sentence('export_left_out', { fields: listed(titles) })] : []),
    ...(notKnown.length > 0 ? [sentence('export_no_attribute', { fields: listed(notKnown) })] : []),
  ];
}
