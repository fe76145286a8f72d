import { Fragment, useMemo } from 'react';
import { dateText } from '../../utils/language/date-text.ts';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { exportLibrary } from '../../utils/templates/export/export-library.ts';
import { findingPlaces } from '../../utils/templates/finding-places.ts';
import type { StoredTemplate } from '../../utils/templates/library.ts';
import type { Template, Variable } from '../../utils/templates/template.ts';
import { splitVariables } from '../../utils/templates/variables.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import { fieldNames, fieldTitles } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { fieldText } from '../assistant/field-text.ts';
import { FindingList } from '../assistant/findings.tsx';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/choices.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ChecksSummary, templateFindings } from './checks.tsx';
import { type Entry, otherFields, scopeTitle } from './entry.ts';
import { ExportedFileView } from './library-export.tsx';
import { NotSyncedLines } from './notices.tsx';

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
        <FindingList findings={findings} />
      </section>
      <DetailFields webhook={template.webhook} />
      <DetailVariables variables={template.variables} />
      <Disclosure label={sentence('templates_json')}>
        {() => <TemplateJson template={template} findings={findings} />}
      </Disclosure>
      <SavedLine stored={stored} onSync={props.onSync} />
    </article>
  );
}

/** The fields that a template sets, in the portal's words, then those that only the API has. */
function DetailFields({ webhook }: { readonly webhook: Webhook }) {
  const shown = fieldNames
    .map(field => ({ field, text: fieldText(webhook, field) }))
    .filter(({ text }) => text !== '');
  const others = otherFields(webhook);
  return (
    <section aria-label={sentence('templates_fields')}>
      <h3>{sentence('templates_fields')}</h3>
      <dl className="detail-fields">
        {shown.map(({ field, text }) => (
          <Fragment key={field}>
            <dt>{fieldTitles[field]}</dt>
            <dd data-field={field}>
              <VariableText text={text} />
            </dd>
          </Fragment>
        ))}
        {others.map(field => (
          <Fragment key={field}>
            <dt className="code">{field}</dt>
            <dd className="code">{JSON.stringify(webhook[field])}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

/** A text in variable notation, its variables set apart. */
function VariableText({ text }: { readonly text: string }) {
  return splitVariables(text).map((piece, index) =>
    'variable' in piece ? (
      <code key={`${index} ${piece.variable}`} className="code variable">{`{{${piece.variable}}}`}</code>
    ) : (
      piece.text
    ),
  );
}

/** What a template asks for when it is used. */
function DetailVariables({ variables }: { readonly variables: readonly Variable[] }) {
  if (variables.length === 0) return null;
  return (
    <section aria-label={sentence('templates_variables')}>
      <h3>{sentence('templates_variables')}</h3>
      <dl className="detail-fields" data-kind="variables">
        {variables.map(variable => (
          <Fragment key={variable.name}>
            <dt>
              <code className="code variable">{`{{${variable.name}}}`}</code>
            </dt>
            <dd>{variableFacts(variable)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

function variableFacts({ label, kind, default: value }: Variable): string {
  return [
    label,
    kind === 'secret' ? sentence('templates_kind_secret') : '',
    value === undefined ? '' : sentence('templates_default_is', { value }),
  ]
    .filter(Boolean)
    .join(' · ');
}

interface TemplateJsonProps {
  readonly template: Template;
  readonly findings: readonly Finding[];
}

/** The template as its file holds it, with what the checks say at its place. */
function TemplateJson({ template, findings }: TemplateJsonProps) {
  const file = useMemo(() => exportLibrary('template', [template], false), [template]);
  const faults = useMemo(() => findingPlaces(file.text, findings), [file, findings]);
  return (
    <div className="stack" data-part="template-json">
      <ExportedFileView file={file} faults={faults} />
    </div>
  );
}

interface SavedLineProps {
  /** Null for a template of the team. */
  readonly stored: StoredTemplate | null;
  readonly onSync: (synced: boolean) => void;
}

/** When it was saved, what is kept in clear, and whether it goes along to the person's other browsers. */
function SavedLine({ stored, onSync }: SavedLineProps) {
  if (!stored) return <p className="quiet">{sentence('templates_team_read_only')}</p>;
  const { savedAt, kept, synced } = stored;
  const time = dateText(savedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div>
      {kept.length > 0 && (
        <p className="warning-text">
          {sentence('templates_kept_in_clear', { headers: listed(kept.map(({ path }) => path)) })}
        </p>
      )}
      <CheckBox label={sentence('templates_sync')} checked={synced} onChange={onSync} />
      <NotSyncedLines templates={[stored]} />
      <p className="quiet">
        {sentence('templates_sync_help')} {sentence('templates_saved_at', { time })}
      </p>
    </div>
  );
}
