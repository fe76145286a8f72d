import { CircleX, Info, TriangleAlert } from 'lucide-react';
import { sentence } from '../../utils/language/sentence.ts';
import type { Severity } from '../../utils/webhook/finding.ts';

const icons = {
  error: CircleX,
  warning: TriangleAlert,
  note: Info,
} as const;

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
