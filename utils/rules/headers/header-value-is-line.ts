import type { HeaderField } from '../../webhook/headers.ts';
import { defineHeaderRule } from '../define-header-rule.ts';
import { splitLine } from '../text/split-line.ts';

export const headerValueIsLine = defineHeaderRule({
  codes: { HEADER_VALUE_IS_LINE: 'warning' },
  find(field) {
    if (!mended(field)) return undefined;
    return {
      code: 'HEADER_VALUE_IS_LINE',
      args: field.name === '' ? { variant: 'unnamed' } : {},
      fixable: true,
    };
  },
  fix: mended,
});

function mended({ name, value }: HeaderField): { name?: string; value: string } | undefined {
  const line = typeof value === 'string' ? splitLine(value) : undefined;
  if (!line || (name !== '' && line.name.toLowerCase() !== name.toLowerCase())) return undefined;
  // A line pasted twice would otherwise leave a line again.
  const inner = mended({ name: line.name, value: line.value })?.value ?? line.value;
  return name === '' ? { name: line.name, value: inner } : { value: inner };
}
