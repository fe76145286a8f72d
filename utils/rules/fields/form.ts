import { fieldNames, fieldTitles } from '../../webhook/fields.ts';
import type { Rule } from '../define-rule.ts';

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
];
