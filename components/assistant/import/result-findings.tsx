import { sentence } from '../../../utils/language/sentence.ts';
import { say } from '../../../utils/rules/say.ts';
import { fieldTitles } from '../../../utils/webhook/fields.ts';
import type { Finding } from '../../../utils/webhook/finding.ts';
import { SeverityMark, summarySentence } from '../../ui/summary.tsx';
import { findingKeys } from '../finding-keys.ts';

interface ResultFindingsProps {
  readonly findings: readonly Finding[];
  /** Whether a field is left out, as its value is not known yet. */
  readonly partial: boolean;
}

/** What the checks will say of the form once it is filled. Carries no handles: those belong to the form as it stands. */
export function ResultFindings({ findings, partial }: ResultFindingsProps) {
  const keys = findingKeys(findings);
  const count = (severity: Finding['severity']) =>
    findings.filter(finding => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  return (
    <section aria-label={sentence('import_result_checks')} data-part="result-findings">
      <p className="part-title">
        {findings.length === 0
          ? sentence(partial ? 'import_result_none_so_far' : 'import_result_none')
          : sentence('import_result', { found: summarySentence('clean', counts) })}
      </p>
      <ul className="problem-list">
        {findings.map((finding, index) => (
          <li key={keys[index]} data-severity={finding.severity}>
            <SeverityMark severity={finding.severity} />
            <span>
              {fieldTitles[finding.field]}: {say(finding).problem}{' '}
              <span className="quiet">{say(finding).remedy}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
