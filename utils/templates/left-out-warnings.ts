import { type FieldName, fieldTitles } from '../webhook/fields.ts';

/** What is missing in an export: fields of the form that could not be read, and fields that the format has no place for. */
export function leftOutWarnings(fields: readonly FieldName[], notKnown: readonly string[]): string[] {
  const titles = fields.map(field => `“${fieldTitles[field]}”`);
  return [
    ...(titles.length > 0
      ? [
          `${titles.join(', ')}: what stands in the form could not be read, so it is left out. Add it by hand.`,
        ]
      : []),
    ...(notKnown.length > 0
      ? [`The Terraform provider has no attribute for ${notKnown.join(', ')}, so it is left out.`]
      : []),
  ];
}
