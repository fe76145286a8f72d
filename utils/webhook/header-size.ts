import { headerValueText } from './header-value-text.ts';
import type { HeaderField } from './headers.ts';
import { utf8Length } from './utf8-length.ts';

/**
 * Bytes that one custom header takes of Mist's limit: its name and its value in UTF-8, nothing between them
 * (API reference, "total bytes of headers name and value"). A value that is no string counts as its JSON text.
 */
export function headerSize(field: HeaderField): number {
  return utf8Length(field.name) + utf8Length(headerValueText(field));
}
