import { say } from '../../../utils/rules/say.ts';
import { fieldTitles } from '../../../utils/webhook/fields.ts';
import type { Finding } from '../../../utils/webhook/finding.ts';
import { findingKeys } from '../../assistant/finding-keys.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';

/** The findings of a template, each with its field; they are mended where it is edited. */
export function DetailFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const keys = findingKeys(findings);
  if (findings.length === 0) return null;
  return (
    <ul className="detail-findings">
      {findings.map((finding, index) => {
        const { problem, consequence, remedy } = say(finding);
        return (
          <li
            key={keys[index]}
            className="finding"
            data-finding={finding.code}
            data-field={finding.field}
            data-severity={finding.severity}
          >
            <SeverityMark severity={finding.severity} />{' '}
            <span className="problem">
              {fieldTitles[finding.field]}: {problem}
            </span>{' '}
            <span className="quiet">
              {consequence} {remedy}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
