import type { CaptureNote } from '../webhook/capture.ts';
import { noteSentences } from './note-sentences.ts';

const table: Readonly<Record<string, string>> = noteSentences;

/** Words a note for a person. Plain text, never markup. An unknown code is shown as it is. */
export function sayCaptureNote({ code, args }: CaptureNote): string {
  const sentence = Object.hasOwn(table, code) ? (table[code] ?? code) : code;
  return sentence.replace(/\{(\w+)\}/g, (placeholder, key: string) =>
    Object.hasOwn(args, key) ? String(args[key]) : placeholder,
  );
}
