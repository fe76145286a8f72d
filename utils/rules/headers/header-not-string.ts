import { createScanner } from 'jsonc-parser';
import type { NotString } from '../../webhook/headers.ts';
import { defineHeaderRule } from '../define-header-rule.ts';
import { visibleText } from '../text/visible-text.ts';

export const headerNotString = defineHeaderRule({
  codes: { HEADER_NOT_STRING: 'error' },
  find({ name, value }) {
    if (typeof value === 'string') return undefined;
    return {
      code: 'HEADER_NOT_STRING',
      args: { name: visibleText(name), type: value.type },
      fixable: true,
    };
  },
  fix: ({ value }) => (typeof value === 'string' ? undefined : { value: asString(value) }),
});

/** The JSON text without the white space between its tokens; numbers stay as written. */
function asString({ json, type }: NotString): string {
  if (type === 'null') return '';
  const scanner = createScanner(json, true);
  let text = '';
  do {
    scanner.scan();
    text += json.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength());
  } while (scanner.getPosition() < json.length);
  return text;
}
