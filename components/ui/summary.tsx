import { CircleCheck, CircleHelp, CircleX, Info, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { type Finding, type Severity, severities } from '../../utils/webhook/finding.ts';

/** The state of the form as a whole. `partial`: some fields could not be checked. */
export type FormState = 'clean' | 'problems' | 'partial' | 'unreadable';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Counts {
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}

const foundIn = ({ errors, warnings, notes }: Counts): string =>
  listed(
    [
      errors > 0 ? counted('summary_errors', errors) : '',
      warnings > 0 ? counted('summary_warnings', warnings) : '',
      notes > 0 ? counted('summary_notes', notes) : '',
    ].filter(Boolean),
  );

/** The one sentence about the form; also what screen readers hear. */
export function summarySentence(state: FormState, counts: Counts): string {
  if (state === 'unreadable') return sentence('summary_unreadable');
  const found = foundIn(counts);
  if (state !== 'partial') return found || sentence('summary_none');
  return found ? sentence('summary_partial', { found }) : sentence('summary_none_so_far');
}

/** What colour and icon say. */
type Tone = Severity | 'clean' | 'unreadable';

const icons: Readonly<Record<Tone, typeof Info>> = {
  error: CircleX,
  warning: TriangleAlert,
  note: Info,
  clean: CircleCheck,
  unreadable: CircleHelp,
};

interface SeverityMarkProps {
  readonly severity: Severity;
  /** Whether the icon has the word as its name alone. */
  readonly isShort?: boolean;
}

/** A severity as icon and word; the colour comes from the `data-severity` around it. */
export function SeverityMark({ severity, isShort = false }: SeverityMarkProps) {
  const Icon = icons[severity];
  const word = sentence(`severity_${severity}`);
  return (
    <span className="severity" {...(isShort && { role: 'img', 'aria-label': word, title: word })}>
      <Icon size={15} aria-hidden="true" />
      {!isShort && word}
    </span>
  );
}

function toneOf(state: FormState, { errors, warnings }: Counts): Tone {
  if (state === 'unreadable') return 'unreadable';
  if (errors > 0) return 'error';
  if (warnings > 0) return 'warning';
  return state === 'clean' ? 'clean' : 'note';
}

interface SummaryProps extends Counts {
  readonly state: FormState;
}

/** The sentence about the form, with its icon. */
export const Summary = memo(function Summary({ state, ...counts }: SummaryProps) {
  const tone = toneOf(state, counts);
  const Icon = icons[tone];
  return (
    <span className="summary" data-tone={tone}>
      <Icon size={16} aria-hidden="true" />
      <span>{summarySentence(state, counts)}</span>
    </span>
  );
});

/** How many there are of each severity, as icons and numbers: what there is room for beside the sentence that says it. */
export function CountMarks({ errors, warnings, notes }: Counts) {
  const counts = { error: errors, warning: warnings, note: notes };
  const title = foundIn({ errors, warnings, notes });
  const shown = severities.filter(severity => counts[severity] > 0);
  if (shown.length === 0) return null;
  return (
    <span className="count-marks" role="img" aria-label={title} title={title}>
      {shown.map(severity => {
        const Icon = icons[severity];
        return (
          <span key={severity} className="severity" data-severity={severity}>
            <Icon size={16} />
            {counts[severity]}
          </span>
        );
      })}
    </span>
  );
}
