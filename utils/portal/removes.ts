/** What takes a chip away may be a letter. */
export const CROSS = /(\s*[×✕✖]|\s+x)$/u;

/** What a button or sign says that takes what is chosen away. */
export const REMOVES = /^(remove|delete|clear|dismiss|close|deselect|unselect)\b/i;
