import { readFileSync } from 'node:fs';
import { speak } from '../../utils/language/sentence.ts';

const english: unknown = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

/** Sentences as the browser's `i18n.getMessage` gives them out, in English. */
function messageOf(key: string): string {
  const entry: unknown = english && Reflect.get(Object(english), key);
  const message: unknown = entry && Reflect.get(Object(entry), 'message');
  return typeof message === 'string' ? message.replaceAll('$$', '$') : '';
}

speak(messageOf);
