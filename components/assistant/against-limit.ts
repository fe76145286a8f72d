/** Mist's documented limit for names and values together, in bytes (OpenAPI, `webhook.headers`). */
export const HEADERS_LIMIT = 1000;

/** What `: ` and a line end add to each header, should Mist count them: no source says whether it does. */
const SEPARATOR_BYTES = 4;

export type AgainstLimit = 'within' | 'near' | 'at' | 'over';

/** How the headers' size (UTF-8 bytes of names and values) stands to Mist's limit. */
export function againstLimit(total: number, count: number): AgainstLimit {
  if (total > HEADERS_LIMIT) return 'over';
  if (total === HEADERS_LIMIT) return 'at';
  return total + count * SEPARATOR_BYTES > HEADERS_LIMIT ? 'near' : 'within';
}
