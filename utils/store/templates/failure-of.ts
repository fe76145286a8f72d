import type { StoreFailure } from '../../templates/library.ts';

/** Why the browser's storage refused: Chrome names the quota (`QUOTA_BYTES`), Firefox a QuotaExceededError or its database's. */
export function failureOf(error: unknown): StoreFailure {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|no space|disk.*full|file_no_device_space/i.test(text) ? 'full' : 'unavailable';
}
