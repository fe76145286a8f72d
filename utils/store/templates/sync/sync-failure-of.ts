import type { SyncFailure } from '../../../templates/library.ts';

/** Why the browser's sync refused. Chrome names the quota; Firefox says only that one is exceeded. */
export function syncFailureOf(error: unknown): SyncFailure {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/per_?item/i.test(text)) return 'sync-too-large';
  return /quota|max_?items/i.test(text) && !/write_?operations/i.test(text)
    ? 'sync-full'
    : 'sync-unavailable';
}
