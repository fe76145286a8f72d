import type { Finding, Severity } from '../../utils/webhook/finding.ts';
import type { Counts } from '../ui/form-state.ts';

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Counts {
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
