import { defineHeaderRule } from '../define-header-rule.ts';
import { splitLine } from '../text/split-line.ts';
import { trimEdges } from '../text/trim-edges.ts';

export const headerValueEmpty = defineHeaderRule({
  codes: { HEADER_VALUE_EMPTY: 'note' },
  find({ name, value }) {
    // A name that holds the whole line holds the value too.
    if (value !== '' || trimEdges(name) === '' || splitLine(name)) return undefined;
    return { code: 'HEADER_VALUE_EMPTY' };
  },
});
