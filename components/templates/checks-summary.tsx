import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { fieldTitles } from '../../utils/webhook/fields.ts';
import { Summary } from '../ui/summary.tsx';
import { countFindings } from './count-findings.ts';
import type { TemplateFindings } from './template-findings.ts';

/** How many findings there are, and what the template leaves open. */
export function ChecksSummary({ findings, open }: Pick<TemplateFindings, 'findings' | 'open'>) {
  const fields = listed(open.map(field => fieldTitles[field]));
  return (
    <div className="checks-summary">
      <Summary state="clean" unfinished={open.length > 0} {...countFindings(findings)} />
      {open.length > 0 && <span className="quiet">{sentence('templates_open_fields', { fields })}</span>}
    </div>
  );
}
