import { memo, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { say } from '../../utils/rules/say.ts';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import { type Finding, severities } from '../../utils/webhook/finding.ts';
import { Button } from '../ui/button.tsx';
import { ToggleButton } from '../ui/disclosure.tsx';
import { SeverityMark } from '../ui/summary.tsx';
import { useId } from '../ui/use-id.ts';

/** More would push the next field off the screen; the rest is folded away. */
const SHOWN_AT_ONCE = 5;

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

/** The findings of one field, the worst first, to stand right under it. Renders nothing when there are none. */
export const FieldFindings = memo(function FieldFindings(props: FieldFindingsProps) {
  const { field, onFix, onPointOut } = props;
  const findings = props.findings.toSorted((one, other) => rankOf(one) - rankOf(other));
  const [allShown, setAllShown] = useState(false);
  const list = useId();
  if (findings.length === 0) return null;
  const keys = findingKeys(findings);
  const items = findings.map((finding, index) => (
    <FindingItem key={keys[index]} finding={finding} onFix={onFix} onPointOut={onPointOut} />
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

const rankOf = ({ severity }: Finding) => severities.indexOf(severity);

interface FindingItemProps {
  readonly finding: Finding;
  /** Whether its field is named, since it is not beside it. */
  readonly isNamed?: boolean;
  /** Missing where nothing can be changed. */
  readonly onFix?: ((finding: Finding) => void) | undefined;
  readonly onPointOut?: ((field: FieldName) => void) | undefined;
}

/** One finding: what is wrong and its fix; what Mist does and what to do unfold. */
export const FindingItem = memo(
  function FindingItem({ finding, isNamed = false, onFix, onPointOut }: FindingItemProps) {
    const [open, setOpen] = useState(false);
    const details = useId();
    const { code, field, severity, fixable } = finding;
    const { problem, consequence, remedy, fix, link } = say(finding);
    return (
      <li className="finding" data-finding={code} data-field={field} data-severity={severity}>
        <SeverityMark severity={severity} isShort />{' '}
        <span className="problem">{isNamed ? `${fieldTitles[field]}: ${problem}` : problem}</span>{' '}
        {fix && fixable && onFix && (
          <Button onClick={() => onFix(finding)}>{sentence('finding_fix', { fix })}</Button>
        )}
        {code === 'FIELD_UNREADABLE' && onPointOut && (
          <Button onClick={() => onPointOut(field)}>{sentence('point_out')}</Button>
        )}
        <ToggleButton open={open} controls={details} label={sentence('finding_details')} onToggle={setOpen} />
        <p id={details} className="quiet" hidden={!open}>
          {open && (
            <>
              {consequence} {remedy}{' '}
              {link && (
                <a href={link} target="_blank" rel="noreferrer">
                  {sentence('finding_source')}
                </a>
              )}
            </>
          )}
        </p>
      </li>
    );
  },
  (before, after) =>
    before.onFix === after.onFix &&
    before.onPointOut === after.onPointOut &&
    sameFinding(before.finding, after.finding),
);

/** Findings far from their fields, to read. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const keys = findingKeys(findings);
  if (findings.length === 0) return null;
  return (
    <ul>
      {findings.map((finding, index) => (
        <FindingItem key={keys[index]} finding={finding} isNamed />
      ))}
    </ul>
  );
}

interface ProblemListProps {
  readonly findings: readonly Finding[];
  readonly name?: string;
  /** Leads to the field; where nothing does, what to do is said here. */
  readonly onShow?: (field: FieldName) => void;
}

/** Findings in one line each. Carries no handles: those belong to the form as it stands. */
export function ProblemList({ findings, name, onShow }: ProblemListProps) {
  const keys = findingKeys(findings);
  return (
    <ul className="problem-list" aria-label={name}>
      {findings.map((finding, index) => {
        const { field, severity } = finding;
        const { problem, remedy } = say(finding);
        return (
          <li key={keys[index]} data-severity={severity}>
            <SeverityMark severity={severity} />
            {onShow ? (
              <span>
                <Button kind="link" onClick={() => onShow(field)}>
                  {fieldTitles[field]}
                </Button>
                : {problem}
              </span>
            ) : (
              <span>
                {fieldTitles[field]}: {problem} <span className="quiet">{remedy}</span>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function sameArgs(a: Finding['args'], b: Finding['args']): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => a[key] === b[key]);
}

const sameAt = (a: Finding['at'], b: Finding['at']): boolean =>
  a === b || (a?.header === b?.header && a?.line === b?.line && a?.column === b?.column);

/** Whether two findings say the same, so that nothing has to be painted again. */
function sameFinding(a: Finding, b: Finding): boolean {
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
function findingKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ field, code, at }) => {
    const place = `${field} ${code} ${at?.header ?? ''} ${at?.line ?? ''}`;
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return `${place} ${count}`;
  });
}
