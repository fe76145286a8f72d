/** Dots as forms draw them: bullets, circles, squares. */
const DOTS = '\u2022\u25cf\u25e6\u25cb\u2219\u00b7\u2027\u22c5\u2b24\u26ab\u25aa\u25a0\u2981\uff0a\u2217';
const run = new RegExp(`[${DOTS}]{3,}`, 'gu');
const masked = new RegExp(`^(?:\\*{3,}|\\S{0,8}[${DOTS}]{3,}\\S{0,8})$`, 'u');

/**
 * Whether a text is what a form shows in place of a stored secret: only dots or asterisks, or dots with the first or last
 * characters left in clear. Nothing can be said about such a value.
 */
export function isMasked(text: string): boolean {
  return masked.test(text);
}

/** A text without its runs of three and more dots, which are drawn in the place of something else. */
export function withoutMask(text: string): string {
  return text.replace(run, '');
}
