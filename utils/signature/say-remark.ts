import type { Remark } from './diagnosis.ts';
import { outcomeSentences } from './outcome-sentences.ts';

/** Words an exclusion or a next step for a person. Plain text, never markup. */
export function sayRemark({ code, args }: Remark): string {
  return outcomeSentences[code].replace(/\{(\w+)\}/g, (placeholder, key: string) =>
    Object.hasOwn(args, key) ? String(args[key]) : placeholder,
  );
}
