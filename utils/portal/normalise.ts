/** Letters, digits, marks and blanks of which compatibility forms and letters beyond `a` to `z` make nothing else. */
const PLAIN = /^[\s!-~]*$/;

/**
 * A text as it is compared: compatibility forms, case, blanks, hyphens, `*`, `:`, marks and a closing remark in
 * parentheses ("(optional)", "(HTTP-POST only)") make no difference.
 */
export function normalise(text: string): string {
  const isPlain = PLAIN.test(text);
  const whole = (isPlain ? text : text.normalize('NFKC')).replace(/\([^()]*\)[\s*:?]*$/, '').toLowerCase();
  // Classes of Unicode are slow to compile, and hundreds of words are compared before the first finding.
  return whole.replace(isPlain ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '');
}
