const KEPT =
  /\bunchanged\b|\b(keeps?|retain)\b.*\b(current|existing|old|saved|stored)\b|\b(blank|empty)\b.*\b(keeps?|retain)\b|\balready (set|configured|stored|saved)\b|\b(secret|token|password) (is|has been) (already )?(set|configured)\s*([.,;)]|$)/i;

/** Whether what stands in or beside an empty box says that the portal keeps a value to itself, which leaves it as it is. */
export function saysKept(text: string): boolean {
  return KEPT.test(text);
}
