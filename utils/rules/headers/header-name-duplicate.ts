import { defineHeaderRule } from '../define-header-rule.ts';
import { headerLabel } from '../text/header-label.ts';

/** Field names are the same in any letter case (RFC 9110 section 5.1). */
export const headerNameDuplicate = defineHeaderRule({
  codes: { HEADER_NAME_DUPLICATE: 'error' },
  find({ name }, { index, headers }) {
    const first = headers.fields.findIndex(other => other.name.toLowerCase() === name.toLowerCase());
    const field = headers.fields[first];
    if (!field || first === index || name.trim() === '') return undefined;
    return {
      code: 'HEADER_NAME_DUPLICATE',
      args: { first: first + 1, firstName: headerLabel(field, first) },
    };
  },
});
