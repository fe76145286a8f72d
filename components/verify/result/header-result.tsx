import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { HeaderVerdict } from '../../../utils/signature/verdict.ts';
import { headerSentence, shownVerdict } from '../verdict-sentences.ts';
import type { Checked } from '../verification.ts';

const marks = {
  valid: { word: 'valid', Icon: CircleCheck },
  invalid: { word: 'not valid', Icon: CircleX },
  incomplete: { word: 'not decided', Icon: CircleHelp },
} as const;

interface HeaderResultProps {
  readonly verdict: HeaderVerdict;
  readonly checked: Checked;
}

/** What one signature header is worth. */
export function HeaderResult({ verdict, checked }: HeaderResultProps) {
  const hasSecret = checked.secrets.some(secret => secret !== '');
  const shown = shownVerdict(verdict, hasSecret);
  const { word, Icon } = marks[shown];
  return (
    <li data-verdict={shown} data-header={verdict.header}>
      <span className="header-mark">
        <Icon size={15} aria-hidden="true" />
        <b>{verdict.header}</b>: {verdict.status === 'absent' ? 'absent' : word}
      </span>
      <span className="quiet"> {headerSentence(verdict, checked)}</span>
    </li>
  );
}
