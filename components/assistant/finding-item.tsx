import { memo } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { say } from '../../utils/rules/say.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { Button } from '../ui/button.tsx';
import { SeverityMark } from '../ui/summary.tsx';
import { sameFinding } from './same-finding.ts';

interface FindingItemProps {
  readonly finding: Finding;
  /** Whether the finding before says the same but for the place: then what follows from it is only spoken. */
  readonly repeats: boolean;
  readonly onFix: (finding: Finding) => void;
  readonly onPointOut?: ((field: FieldName) => void) | undefined;
}

/** One finding: what is wrong first, then what Mist does and what to do, then the fix. */
export const FindingItem = memo(
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
