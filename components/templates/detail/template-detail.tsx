import { useMemo } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { ChecksSummary } from '../checks-summary.tsx';
import type { Entry } from '../entry.ts';
import { scopeTitle } from '../scope-title.ts';
import { templateFindings } from '../template-findings.ts';
import { DetailFields } from './detail-fields.tsx';
import { DetailFindings } from './detail-findings.tsx';
import { DetailVariables } from './detail-variables.tsx';
import { SavedLine } from './saved-line.tsx';

interface TemplateDetailProps {
  readonly entry: Entry;
  readonly onEdit: () => void;
  readonly onDuplicate: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
  readonly onSync: (synced: boolean) => void;
}

/** One template to read: what the checks say of it, its fields and its variables. */
export function TemplateDetail(props: TemplateDetailProps) {
  const { template, stored } = props.entry;
  const { findings, open } = useMemo(() => templateFindings(template), [template]);
  return (
    <article className="stack" aria-labelledby="template-title">
      <header>
        <h2 id="template-title">{template.name}</h2>
        {template.description !== '' && <p className="description">{template.description}</p>}
        <p className="template-facts">
          <span>{sentence('templates_for_scope', { scope: scopeTitle(template.scope) })}</span>
          {template.tags.map(tag => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </p>
      </header>
      <div className="tool-line">
        {stored && (
          <Button kind="main" onClick={props.onEdit}>
            {sentence('templates_edit')}
          </Button>
        )}
        <Button onClick={props.onDuplicate}>{sentence('templates_duplicate')}</Button>
        <Button onClick={props.onExport}>{sentence('templates_export')}</Button>
        {stored && <Button onClick={props.onDelete}>{sentence('templates_delete')}</Button>}
      </div>
      <section className="stack" aria-label={sentence('templates_checks')}>
        <ChecksSummary findings={findings} open={open} />
        <DetailFindings findings={findings} />
      </section>
      <DetailFields webhook={template.webhook} />
      <DetailVariables variables={template.variables} />
      <SavedLine stored={stored} onSync={props.onSync} />
    </article>
  );
}
