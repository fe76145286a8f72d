import { CircleCheck, CircleHelp, CircleX, Info, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import type { Finding, Severity } from '../../utils/webhook/finding.ts';

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

/**
 * The one sentence about the form; also what screen readers hear.
 * `unfinished`: something required is still empty, so that "no problems" would promise too much.
 */
export function summarySentence(state: FormState, counts: Counts, unfinished = false): string {
  if (state === 'unreadable') return sentence('summary_unreadable');
  const found = foundIn(counts);
  if (state === 'partial')
    return found ? sentence('summary_partial', { found }) : sentence('summary_partial_none');
  return found || sentence(unfinished ? 'summary_none_so_far' : 'summary_none');
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

/** A severity as icon and word; the colour comes from the `data-severity` around it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const Icon = icons[severity];
  return (
    <span className="severity">
      <Icon size={15} aria-hidden="true" />
      {sentence(`severity_${severity}`)}
    </span>
  );
}

function toneOf(state: FormState, { errors, warnings }: Counts, unfinished: boolean): Tone {
  if (state === 'unreadable') return 'unreadable';
  if (errors > 0) return 'error';
  if (warnings > 0) return 'warning';
  return state === 'clean' && !unfinished ? 'clean' : 'note';
}

interface SummaryProps extends Counts {
  readonly state: FormState;
  /** Whether something required is still empty. */
  readonly unfinished?: boolean;
}

/** The sentence about the form, with its icon. */
export const Summary = memo(function Summary({ state, unfinished = false, ...counts }: SummaryProps) {
  const tone = toneOf(state, counts, unfinished);
  const Icon = icons[tone];
  return (
    <span className="summary" data-tone={tone}>
      <Icon size={16} aria-hidden="true" />
      <span>{summarySentence(state, counts, unfinished)}</span>
    </span>
  );
});
