import { type FieldName, fieldNames, fieldTitles } from '../../webhook/fields.ts';
import type { Severity } from '../../webhook/finding.ts';
import { headerValueText } from '../../webhook/headers.ts';
import { defineHeaderRule } from '../define-header-rule.ts';
import type { Rule } from '../define-rule.ts';
import type { Code } from '../sentences.ts';
import { holdsPlaceholder, holdsVariable } from '../text/characters.ts';

/** What may be said of any field. */
export const formRules: readonly Rule[] = [
  {
    codes: { FIELD_UNREADABLE: 'note' },
    check: draft =>
      fieldNames
        .filter(field => draft[field].status === 'unreadable')
        .map(field => ({
          code: 'FIELD_UNREADABLE',
          field,
          severity: 'note',
          args: { title: fieldTitles[field] },
        })),
  },
  ...leftRules('VARIABLE_LEFT', 'error', fieldNames, holdsVariable),
  // A name is a person's own text.
  ...leftRules(
    'PLACEHOLDER_LEFT',
    'warning',
    fieldNames.filter(field => field !== 'name'),
    holdsPlaceholder,
  ),
];

/** What is said of fields and of single headers in which something was left that a value belongs in the place of. */
function leftRules(
  code: Code,
  severity: Severity,
  fields: readonly FieldName[],
  holds: (text: string) => boolean,
): Rule[] {
  return [
    {
      codes: { [code]: severity },
      check: draft =>
        fields
          .filter(field => {
            const reading = draft[field];
            return reading.status === 'read' && textsOf(reading.value).some(holds);
          })
          .map(field => ({ code, field, severity, args: { title: fieldTitles[field] } })),
    },
    defineHeaderRule({
      codes: { [code]: severity },
      find: field =>
        holds(field.name) || holds(headerValueText(field))
          ? { code, args: { variant: 'header' } }
          : undefined,
    }),
  ];
}

/** A text field's text, a list's texts; nothing of custom headers. */
function textsOf(value: unknown): string[] {
  return [value].flat().filter(text => typeof text === 'string');
}
