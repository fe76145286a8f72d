import { controlKind } from '../dom/control.ts';
import { shownText } from '../dom/values.ts';
import { chooseOne } from '../interact/choose.ts';
import { defineKind, type Kind } from './kind.ts';
import { toggles, wordsIn } from './options.ts';

/** A button that says what pressing it does, not how things stand. */
const ACTION = /^(enable|disable|activate|deactivate|pause|resume)$/i;

/** A drop-down of plain elements, of which only the chosen word can be seen; several words side by side are to choose from. */
export const word: Kind<Element> = defineKind({
  behind: ({ region, wordOf }) => {
    const words = wordsIn(region, wordOf);
    const [only] = words;
    if (!only) return null;
    if (words.length > 1) return toggles(words, wordOf);
    if (ACTION.test(only.text.trim())) return null;
    const isFirst = only === region.find(token => token.kind === 'control' || token === only);
    return isFirst || only.within ? word.of(only.within ?? only.element) : null;
  },
  elements: element => [element],
  read: (element, wordOf) => wordOf?.(shownText(element)) ?? null,
  write: (find, value, wordOf, signal) => chooseOne(find, String(value), wordOf, signal),
  isBlind: element => controlKind(element) === 'toggle',
});
