import { memo } from 'react';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { FieldFindings } from './field-findings.tsx';
import { UnreadFields } from './unread-fields.tsx';

interface HomelessFindingsProps {
  readonly unreadable: readonly FieldName[];
  readonly findings: readonly Finding[];
  readonly onFix: (finding: Finding) => void;
  readonly onPointOut?: ((field: FieldName) => void) | undefined;
}

/** What has no safe place under its field: the unread fields, then findings under their field's title. */
export const HomelessFindings = memo(function HomelessFindings(props: HomelessFindingsProps) {
  const findings = props.findings.filter(({ code }) => code !== 'FIELD_UNREADABLE');
  if (props.unreadable.length === 0 && findings.length === 0) return null;
  const fields = [...new Set(findings.map(({ field }) => field))];
  return (
    <div className="bar-below">
      <UnreadFields fields={props.unreadable} onPointOut={props.onPointOut} />
      {fields.map(field => (
        <div key={field}>
          <p className="quiet">{fieldTitles[field]}</p>
          <FieldFindings
            field={field}
            findings={findings.filter(finding => finding.field === field)}
            onFix={props.onFix}
            onPointOut={props.onPointOut}
          />
        </div>
      ))}
    </div>
  );
});
