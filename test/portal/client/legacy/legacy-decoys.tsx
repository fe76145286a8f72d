export function LegacyDecoys() {
  return null;
}
