/** What takes a chip away may be a letter. */
export const CROSS = /(?<!\s)(\s*[×✕✖]|\s+x)$/u;

/** What a button or sign says that takes what is chosen away. */
export const REMOVES = /^(remove|delete|clear|dismiss|close|deselect|unselect)\b/i;

const LONE_CROSS = /^[×✕✖✗✘⨯❌x]$/iu;

/** Whether a text is all that a button says which takes something away: a word for it first, or a cross alone. */
export function takesAway(text: string): boolean {
  return REMOVES.test(text) || LONE_CROSS.test(text);
}
