import { counted } from '../../../utils/language/counted.ts';
import type { ImportOutcome } from '../../../utils/templates/library.ts';

/** What became of an import, in one sentence for each kind. */
export function importResult({
  added,
  replaced,
  skipped,
  unchanged,
}: Extract<ImportOutcome, { ok: true }>): string {
  return [
    counted('templates_imported', added),
    replaced > 0 ? counted('templates_replaced', replaced) : '',
    skipped > 0 ? counted('templates_skipped', skipped) : '',
    unchanged > 0 ? counted('templates_already_there', unchanged) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
