/** Whether a text names a webhook. Without a regular expression, whose compilation alone costs a page a twentieth of a millisecond. */
export function speaksOfWebhooks(text: string): boolean {
  return text.toLowerCase().includes('webhook');
}
