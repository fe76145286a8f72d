import { defineRule } from '../define-rule.ts';

export const headersFormat = defineRule({
  field: 'headers',
  codes: { HEADERS_FORMAT_INVALID: 'error' },
  find({ problem }) {
    if (!problem) return [];
    const { kind, line, column, detail } = problem;
    return [
      { code: 'HEADERS_FORMAT_INVALID', args: { variant: kind, line, column, detail }, at: { line, column } },
    ];
  },
});
