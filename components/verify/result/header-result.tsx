import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { sentence } from '../../../utils/language/sentence.ts';
import type { HeaderVerdict } from '../../../utils/signature/verdict.ts';
import { headerSentence, shownVerdict } from '../verdict-sentences.ts';
import type { Checked } from '../verification.ts';

const icons = {
  valid: CircleCheck,
  invalid: CircleX,
  incomplete: CircleHelp,
} as const;

interface HeaderResultProps {
  readonly verdict: HeaderVerdict;
  readonly checked: Checked;
}

/** What one signature header is worth. */
export function HeaderResult({ verdict, checked }: HeaderResultProps) {
  const shown = shownVerdict(verdict, checked);
  const Icon = icons[shown];
  const word = sentence(`verdict_word_${verdict.status === 'absent' ? 'absent' : shown}`);
  return (
    <li data-verdict={shown} data-header={verdict.header}>
      <span className="header-mark">
        <Icon size={15} aria-hidden="true" />
        <b>{verdict.header}</b>: {word}.
      </span>
      <span className="quiet"> {headerSentence(verdict, checked)}</span>
    </li>
  );
}
