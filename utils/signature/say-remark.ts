import { sentence } from '../language/sentence.ts';
import type { Remark } from './diagnosis.ts';

/** Words an exclusion or a next step for a person. Plain text, never markup. */
export function sayRemark({ code, args }: Remark): string {
  return sentence(`outcome_${code}`, args);
}
