/** Milliseconds since 1970 as Mist writes times in JSON: epoch seconds, a float even when whole. */
export function epochSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return Number.isInteger(seconds) ? `${seconds}.0` : String(seconds);
}
