import { sentence } from '../../language/sentence.ts';
import type { HeaderField } from '../../webhook/headers.ts';
import { visibleText } from './visible-text.ts';

/** How a sentence names a header: by its name in quotes, or by its number from 1 where it has none. */
export function headerLabel({ name }: HeaderField, index: number): string {
  return name.trim() === '' ? String(index + 1) : sentence('quoted', { text: visibleText(name) });
}
