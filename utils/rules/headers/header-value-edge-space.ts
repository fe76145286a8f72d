import { defineHeaderRule } from '../define-header-rule.ts';
import { blanks } from '../text/character-sets.ts';
import { trimCharacters } from '../text/trim-characters.ts';

/** A field value has no white space at its ends; receivers take it off (RFC 9110 section 5.5). */
export const headerValueEdgeSpace = defineHeaderRule({
  codes: { HEADER_VALUE_EDGE_SPACE: 'warning' },
  find({ value }) {
    if (typeof value !== 'string' || bare(value) === value) return undefined;
    return { code: 'HEADER_VALUE_EDGE_SPACE', fixable: true };
  },
  fix: ({ value }) => (typeof value === 'string' ? { value: bare(value) } : undefined),
});

function bare(value: string): string {
  return trimCharacters(value, blanks);
}
