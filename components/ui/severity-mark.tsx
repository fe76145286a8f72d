import { CircleX, Info, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../utils/webhook/finding.ts';

const marks = {
  error: { word: 'Error', Icon: CircleX },
  warning: { word: 'Warning', Icon: TriangleAlert },
  note: { word: 'Note', Icon: Info },
} as const;

/** A severity as icon and word; the colour comes from the `data-severity` around it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { word, Icon } = marks[severity];
  return (
    <span className="severity">
      <Icon size={15} aria-hidden="true" />
      {word}
    </span>
  );
}
