import { format } from 'jsonc-parser';
import { bodyStart, LONGEST_HEAD } from './delivery-language.ts';

/** A longer text would hold up the page while it is formatted. */
const LONGEST = 2_000_000;

/** Where a delivery's JSON begins, if it is one line up to the end, as Mist sends it; -1 else. */
function lineStart(text: string): number {
  const start = text.length > LONGEST ? text.length : bodyStart(text.slice(0, LONGEST_HEAD));
  const isOneLine = /[}\]]\s*$/.test(text.slice(-100)) && !text.slice(start).trimEnd().includes('\n');
  return isOneLine && start < Math.min(text.length, LONGEST_HEAD) ? start : -1;
}

/** Whether line breaks would make the JSON of a delivery easier to read. */
export const isFormattable = (text: string): boolean => lineStart(text) >= 0;

/** The same delivery with its JSON over many lines; its tokens stay as they are. */
export function formatBody(text: string): string {
  const start = lineStart(text);
  const body = text.slice(start);
  const pieces = [text.slice(0, start)];
  let at = 0;
  for (const { offset, length, content } of format(body, undefined, { tabSize: 2, insertSpaces: true })) {
    pieces.push(body.slice(at, offset), content);
    at = offset + length;
  }
  return [...pieces, body.slice(at)].join('');
}
