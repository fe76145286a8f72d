import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { overallSentence } from '../verdict-sentences.ts';
import type { Checked } from '../verification.ts';

const icons = { valid: CircleCheck, invalid: CircleX, incomplete: CircleHelp } as const;

/** The verdict in large letters, and what it rests on. */
export function OverallVerdict({ checked }: { readonly checked: Checked }) {
  const { title, sentence } = overallSentence(checked);
  const Icon = icons[checked.verdict.status];
  return (
    <div className="overall" data-overall={checked.verdict.status}>
      <h2>
        <Icon size={22} aria-hidden="true" />
        {title}
      </h2>
      <p>{sentence}</p>
    </div>
  );
}
