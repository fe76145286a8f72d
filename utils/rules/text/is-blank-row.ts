import type { CustomHeaders, HeaderField } from '../../webhook/headers.ts';

/** Whether this is a row of two empty boxes, which is nobody's header. */
export function isBlankRow({ notation }: CustomHeaders, { name, value }: HeaderField): boolean {
  return notation === 'rows' && name === '' && value === '';
}
