/** Whether a text is an RFC 9110 token (section 5.6.2), which a field name has to be. */
export function isToken(text: string): boolean {
  return /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(text);
}
