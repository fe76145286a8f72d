/** How long what was deleted stays, in milliseconds. */
const DAYS_30 = 30 * 24 * 60 * 60 * 1000;

/** Whether something was deleted 30 days ago or earlier. Undefined: it was not deleted. */
export function isExpired(deletedAt: number | undefined, now: number): boolean {
  return deletedAt !== undefined && deletedAt <= now - DAYS_30;
}
