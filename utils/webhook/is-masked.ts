/** Whether a text is only the dots or asterisks that a form shows in place of a stored secret; nothing can be said about such a value. */
export function isMasked(text: string): boolean {
  return /^(?:\*{4,}|[•●∙·]{4,})$/.test(text);
}
