import { CircleCheck, CircleHelp, CircleX, Info, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { Counts, FormState } from './form-state.ts';
import { summarySentence } from './summary-sentence.ts';

type Tone = 'error' | 'warning' | 'note' | 'clean' | 'unreadable';

const icons: Readonly<Record<Tone, typeof Info>> = {
  error: CircleX,
  warning: TriangleAlert,
  note: Info,
  clean: CircleCheck,
  unreadable: CircleHelp,
};

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
