import { topicOf } from './words.ts';

/** The words of an enumeration, such as "A; B", or "A, B, and C". */
export function piecesOf(text: string): string[] {
  return text.split(/(?:(?<!\s)\s+)?[,;]\s*(?:and\s)?|\s(?:and|&)\s/i);
}

/** The keys of all topics that a text names, as a whole or as one of its pieces. */
export function topicsNamedIn(text: string): string[] {
  return [text, ...piecesOf(text)].flatMap(each => topicOf(each) ?? []);
}

/** A topic, or several in one text; a sentence that names some, and a button that adds one, tell of none. */
export function topicsIn(text: string): string[] {
  if (/^\s*\+/.test(text)) return [];
  const whole = topicOf(text);
  const pieces = piecesOf(text).map(topicOf);
  return whole ? [whole] : pieces.flatMap(key => (key && !pieces.includes(undefined) ? [key] : []));
}
