import { say } from '../../utils/rules/say.ts';
import type { Finding } from '../../utils/webhook/finding.ts';

/** Whether what Mist does and what to do about it reads alike for both findings. */
export function sameConsequence(finding: Finding, before: Finding | undefined): boolean {
  if (finding.code !== before?.code) return false;
  const [one, other] = [say(finding), say(before)];
  return one.consequence === other.consequence && one.remedy === other.remedy;
}
