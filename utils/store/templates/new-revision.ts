/** A revision that no other save has: 48 random bits. */
export function newRevision(): string {
  return crypto.randomUUID().slice(-12);
}
