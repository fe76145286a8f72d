import type { DiagnosisCode } from '../diagnosis.ts';
import { bodyRepairs } from './body-repairs.ts';
import { linesAt, type Repair } from './repair.ts';
import { signatureRepairs } from './signature-repairs.ts';
import type { ReceiverLanguage } from './snippets.ts';

/** All that can be mended in a receiver's code. */
export const repairs: readonly Repair[] = [...bodyRepairs, ...signatureRepairs];

/** How this cause is mended; undefined where it does not lie in a receiver's code. */
export const repairOf = (code: DiagnosisCode): Repair | undefined =>
  repairs.find(({ causes }) => causes.includes(code));

/** What a receiver in this language may have wrong, and what belongs there. */
export function repairLines(
  { place, wrong, right }: Repair,
  language: ReceiverLanguage,
): { readonly wrong: string | undefined; readonly right: string } {
  const own = linesAt(place, language);
  const indent = own.length - own.trimStart().length;
  const dedented = own.split('\n').map(line => line.slice(indent));
  return { wrong: wrong?.[language], right: right?.[language] ?? dedented.join('\n') };
}
