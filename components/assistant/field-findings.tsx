import { memo, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { ToggleButton } from '../ui/disclosure.tsx';
import { useId } from '../ui/use-id.ts';
import { FindingItem } from './finding-item.tsx';
import { findingKeys } from './finding-keys.ts';
import { sameConsequence } from './same-consequence.ts';
import { sameFinding } from './same-finding.ts';

/** More would push the next field off the screen; the rest is folded away. */
const SHOWN_AT_ONCE = 8;

interface FieldFindingsProps {
  readonly field: FieldName;
  readonly findings: readonly Finding[];
  readonly onFix: (finding: Finding) => void;
  readonly onPointOut?: ((field: FieldName) => void) | undefined;
}

const sameProps = (before: FieldFindingsProps, after: FieldFindingsProps): boolean =>
  before.field === after.field &&
  before.onFix === after.onFix &&
  before.onPointOut === after.onPointOut &&
  before.findings.length === after.findings.length &&
  before.findings.every((finding, index) => {
    const now = after.findings[index];
    return now !== undefined && sameFinding(finding, now);
  });

/** The findings of one field, to stand right under it. Renders nothing when there are none. */
export const FieldFindings = memo(function FieldFindings(props: FieldFindingsProps) {
  const { field, findings, onFix, onPointOut } = props;
  const [allShown, setAllShown] = useState(false);
  const list = useId();
  if (findings.length === 0) return null;
  const keys = findingKeys(findings);
  const items = findings.map((finding, index) => (
    <FindingItem
      key={keys[index]}
      finding={finding}
      repeats={index !== SHOWN_AT_ONCE && sameConsequence(finding, findings[index - 1])}
      onFix={onFix}
      onPointOut={onPointOut}
    />
  ));
  const rest = items.slice(SHOWN_AT_ONCE);
  return (
    <div className="field-findings">
      <ul aria-label={sentence('findings_of', { field: fieldTitles[field] })}>
        {items.slice(0, SHOWN_AT_ONCE)}
      </ul>
      {rest.length > 0 && (
        <>
          <ul
            id={list}
            hidden={!allShown}
            aria-label={sentence('findings_more_of', { field: fieldTitles[field] })}
          >
            {rest}
          </ul>
          <ToggleButton
            open={allShown}
            controls={list}
            label={allShown ? sentence('findings_fewer') : sentence('findings_more', { count: rest.length })}
            onToggle={setAllShown}
          />
        </>
      )}
    </div>
  );
}, sameProps);
