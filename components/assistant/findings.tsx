import { memo, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { say } from '../../utils/rules/say.ts';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { Button } from '../ui/button.tsx';
import { ToggleButton } from '../ui/disclosure.tsx';
import { SeverityMark } from '../ui/summary.tsx';
import { useId } from '../ui/use-id.ts';

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

interface FindingItemProps {
  readonly finding: Finding;
  /** Whether the finding before says the same but for the place: then what follows from it is only spoken. */
  readonly repeats: boolean;
  readonly onFix: (finding: Finding) => void;
  readonly onPointOut?: ((field: FieldName) => void) | undefined;
}

/** One finding: what is wrong first, then what Mist does and what to do, then the fix. */
const FindingItem = memo(
  function FindingItem({ finding, repeats, onFix, onPointOut }: FindingItemProps) {
    const { code, field, severity, fixable } = finding;
    const { problem, consequence, remedy, fix, link } = say(finding);
    return (
      <li className="finding" data-finding={code} data-field={field} data-severity={severity}>
        <SeverityMark severity={severity} /> <span className="problem">{problem}</span>{' '}
        <span className={repeats ? 'hidden-visually' : 'quiet'}>
          {consequence} {remedy}
          {link && !repeats && (
            <>
              {' '}
              <a href={link} target="_blank" rel="noreferrer">
                {sentence('finding_source')}
              </a>
            </>
          )}
        </span>{' '}
        {fix && fixable && <Button onClick={() => onFix(finding)}>{sentence('finding_fix', { fix })}</Button>}
        {code === 'FIELD_UNREADABLE' && onPointOut && (
          <Button onClick={() => onPointOut(field)}>{sentence('point_out')}</Button>
        )}
      </li>
    );
  },
  (before, after) =>
    before.repeats === after.repeats &&
    before.onFix === after.onFix &&
    before.onPointOut === after.onPointOut &&
    sameFinding(before.finding, after.finding),
);

/** Whether what Mist does and what to do about it reads alike for both findings. */
function sameConsequence(finding: Finding, before: Finding | undefined): boolean {
  if (finding.code !== before?.code) return false;
  const [one, other] = [say(finding), say(before)];
  return one.consequence === other.consequence && one.remedy === other.remedy;
}

function sameArgs(a: Finding['args'], b: Finding['args']): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => a[key] === b[key]);
}

const sameAt = (a: Finding['at'], b: Finding['at']): boolean =>
  a === b || (a?.header === b?.header && a?.line === b?.line && a?.column === b?.column);

/** Whether two findings say the same, so that nothing has to be painted again. */
export function sameFinding(a: Finding, b: Finding): boolean {
  return (
    a === b ||
    (a.code === b.code &&
      a.field === b.field &&
      a.severity === b.severity &&
      a.fixable === b.fixable &&
      sameAt(a.at, b.at) &&
      sameArgs(a.args, b.args))
  );
}

/** One key per finding, alike from one check to the next as long as code and place stay. */
export function findingKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ field, code, at }) => {
    const place = `${field} ${code} ${at?.header ?? ''} ${at?.line ?? ''}`;
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return `${place} ${count}`;
  });
}
