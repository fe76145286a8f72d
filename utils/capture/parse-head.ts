import type { CapturedHeader } from '../webhook/capture.ts';

/** The headers of a block of lines, or the place of a line that is none (an offset within the block). */
export type Head =
  | { readonly ok: true; readonly headers: readonly CapturedHeader[] }
  | { readonly ok: false; readonly offset: number; readonly line: string };

/**
 * Reads field lines (RFC 9112, 5): `name: value`, blanks round the value left out, a line that begins with a blank
 * continues the one before. Pseudo-headers of HTTP/2 (`:method`) are left out, as is a `> ` before every line.
 */
export function parseHead(block: string): Head {
  const headers: { name: string; value: string }[] = [];
  for (const { 0: whole, index } of block.matchAll(/[^\r\n]+/g)) {
    const line = whole.replace(/^> ?/, '');
    if (line.trim() === '' || line.startsWith(':')) continue;
    const last = headers.at(-1);
    if (/^[ \t]/.test(line) && last) {
      last.value = `${last.value} ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 1) return { ok: false, offset: index, line };
    headers.push({ name: line.slice(0, colon).trim(), value: trimBlanks(line.slice(colon + 1)) });
  }
  return { ok: true, headers };
}

/** Optional white space as HTTP has it (RFC 9110, 5.6.3): blanks and tabs, nothing else. */
function trimBlanks(value: string): string {
  let [start, end] = [0, value.length];
  const isBlank = (at: number) => value[at] === ' ' || value[at] === '\t';
  while (start < end && isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  return value.slice(start, end);
}
