import { memo } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { say } from '../../utils/rules/say.ts';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { Button } from '../ui/button.tsx';
import { SeverityMark } from '../ui/summary.tsx';
import { findingKeys } from './finding-keys.ts';
import { sameFinding } from './same-finding.ts';

interface ProblemProps {
  readonly finding: Finding;
  readonly onShow: (field: FieldName) => void;
}

const Problem = memo(
  function Problem({ finding, onShow }: ProblemProps) {
    return (
      <li data-severity={finding.severity}>
        <SeverityMark severity={finding.severity} />
        <span>
          <Button kind="link" onClick={() => onShow(finding.field)}>
            {fieldTitles[finding.field]}
          </Button>
          : {say(finding).problem}
        </span>
      </li>
    );
  },
  (before, after) => before.onShow === after.onShow && sameFinding(before.finding, after.finding),
);

interface ProblemListProps {
  readonly findings: readonly Finding[];
  readonly onShow: (field: FieldName) => void;
}

/** Every finding of the form in one line each, with a link to its field. */
export function ProblemList({ findings, onShow }: ProblemListProps) {
  const keys = findingKeys(findings);
  return (
    <ul className="problem-list" aria-label={sentence('bar_problems')}>
      {findings.map((finding, index) => (
        <Problem key={keys[index]} finding={finding} onShow={onShow} />
      ))}
    </ul>
  );
}
