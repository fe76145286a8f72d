/** The URL that a text is, or undefined. Chrome 120 has no `URL.parse` yet. */
export function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
