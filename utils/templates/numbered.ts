/** A text with a suffix, cut so that both are no longer than `most`. */
export function numbered(text: string, suffix: string, most: number): string {
  return text.slice(0, most - suffix.length) + suffix;
}
