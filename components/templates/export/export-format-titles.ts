import { type SentenceKey, sentence } from '../../../utils/language/sentence.ts';
import type { ExportFormat } from '../../../utils/templates/export-configuration.ts';

const keys: readonly (readonly [ExportFormat, SentenceKey])[] = [
  ['template', 'export_format_template'],
  ['mist-api', 'export_format_mist_api'],
  ['curl', 'export_format_curl'],
  ['terraform', 'export_format_terraform'],
];

/** The formats of an export with their names, the template file first. */
export function exportFormatTitles(): { value: ExportFormat; label: string }[] {
  return keys.map(([value, key]) => ({ value, label: sentence(key) }));
}
