import { memo } from 'react';
import { say } from '../../utils/rules/say.ts';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { Button } from '../ui/button.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { findingKeys } from './finding-keys.ts';

interface ProblemListProps {
  readonly findings: readonly Finding[];
  readonly onShow: (field: FieldName) => void;
}

/** Every finding of the form in one line each, with a link to its field. */
export const ProblemList = memo(function ProblemList({ findings, onShow }: ProblemListProps) {
  const keys = findingKeys(findings);
  return (
    <ul className="problem-list" aria-label="Problems">
      {findings.map((finding, index) => (
        <li key={keys[index]} data-severity={finding.severity}>
          <SeverityMark severity={finding.severity} />
          <span>
            <Button kind="link" onClick={() => onShow(finding.field)}>
              {fieldTitles[finding.field]}
            </Button>
            : {say(finding).problem}
          </span>
        </li>
      ))}
    </ul>
  );
});
