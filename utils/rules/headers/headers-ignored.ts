import { defineRule } from '../define-rule.ts';
import { isBlankRow } from '../text/is-blank-row.ts';
import { knownType } from '../text/known-type.ts';
import { typeTitle } from '../text/type-title.ts';

/** Custom headers belong to `http-post` (OpenAPI 2607.1.1); Terraform's validator also lets `oauth2` use them. */
export const headersIgnored = defineRule({
  field: 'headers',
  codes: { HEADERS_IGNORED: 'warning' },
  find(headers, draft) {
    const type = knownType(draft);
    if (type === undefined || type === 'http-post') return [];
    if (!headers.problem && headers.fields.every(field => isBlankRow(headers, field))) return [];
    return [{ code: 'HEADERS_IGNORED', args: { variant: type, type: typeTitle(type) } }];
  },
});
