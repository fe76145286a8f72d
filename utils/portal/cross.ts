/** What takes a chip away may be a letter. */
export const CROSS = /(\s*[×✕✖]|\s+x)$/u;
