/**
 * A text as it is compared: compatibility forms, case, blanks, hyphens, `*`, `:`, marks and a closing remark in
 * parentheses ("(optional)", "(HTTP-POST only)") make no difference.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s*\([^()]*\)\s*[*:?]*\s*$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
