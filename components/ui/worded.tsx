import { Fragment, type ReactNode } from 'react';
import { type SentenceKey, wording } from '../../utils/language/sentence.ts';

interface WordedProps {
  readonly sentence: SentenceKey;
  /** What stands in the place of each `{placeholder}`. */
  readonly values: Readonly<Record<string, ReactNode>>;
}

/** A sentence with elements in it. A placeholder without a value stays as it is written. */
export function Worded({ sentence, values }: WordedProps) {
  // Texts and the names of placeholders take turns.
  return wording(sentence)
    .split(/\{(\w+)\}/)
    .map((part, index) => {
      if (index % 2 === 0) return part;
      return <Fragment key={part}>{Object.hasOwn(values, part) ? values[part] : `{${part}}`}</Fragment>;
    });
}
