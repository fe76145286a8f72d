import { defineRule } from '../define-rule.ts';
import { sendsHeaders } from '../text/sends-headers.ts';

export const headersFormat = defineRule({
  field: 'headers',
  codes: { HEADERS_FORMAT_INVALID: 'error' },
  find({ problem }, draft) {
    if (!problem || !sendsHeaders(draft)) return [];
    const { kind, line, column, detail } = problem;
    return [
      { code: 'HEADERS_FORMAT_INVALID', args: { variant: kind, line, column, detail }, at: { line, column } },
    ];
  },
});
