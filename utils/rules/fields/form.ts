import { fieldNames, fieldTitles } from '../../webhook/fields.ts';
import { headerValueText } from '../../webhook/headers.ts';
import { defineHeaderRule } from '../define-header-rule.ts';
import type { Rule } from '../define-rule.ts';
import { holdsVariable } from '../text/characters.ts';

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
  {
    codes: { VARIABLE_LEFT: 'error' },
    check: draft =>
      fieldNames
        .filter(field => {
          const reading = draft[field];
          return reading.status === 'read' && textsOf(reading.value).some(holdsVariable);
        })
        .map(field => ({
          code: 'VARIABLE_LEFT',
          field,
          severity: 'error',
          args: { title: fieldTitles[field] },
        })),
  },
  defineHeaderRule({
    codes: { VARIABLE_LEFT: 'error' },
    find(field) {
      if (!holdsVariable(field.name) && !holdsVariable(headerValueText(field))) return undefined;
      return { code: 'VARIABLE_LEFT', args: { variant: 'header' } };
    },
  }),
];

/** A text field's text, a list's texts; nothing of custom headers. */
function textsOf(value: unknown): string[] {
  return [value].flat().filter(text => typeof text === 'string');
}
