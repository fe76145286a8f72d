import { Fragment } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { Button } from '../ui/button.tsx';
import { listedTitles } from '../ui/remarks.tsx';
import { Worded } from '../ui/worded.tsx';
import { FieldFindings, FindingItem } from './findings.tsx';

interface OpenPointsProps {
  readonly toDo: readonly Finding[];
  readonly collapsed: readonly FieldName[];
  /** What the page calls the part that holds the latter. */
  readonly foldOut?: string | null | undefined;
  readonly onShow: (field: FieldName) => void;
  readonly onOpenAdvanced?: (() => void) | undefined;
}

/** What is still to be filled in and what is not shown yet, said once. */
export function OpenPoints({ toDo, collapsed, foldOut, onShow, onOpenAdvanced }: OpenPointsProps) {
  return (
    <p className="bar-open-points quiet">
      {toDo.length > 0 && (
        <span data-part="to-do">
          <Worded
            sentence="bar_to_do"
            values={{ fields: <FieldLinks fields={toDo.map(({ field }) => field)} onShow={onShow} /> }}
          />
        </span>
      )}
      {collapsed.length > 0 && (
        <span data-part="not-shown">
          <span className="cut" title={listedTitles(collapsed)}>
            {sentence('bar_not_shown', { fields: listedTitles(collapsed) })}
          </span>{' '}
          {foldOut && (
            <span className="together">
              (
              {onOpenAdvanced ? (
                <Button kind="link" onClick={onOpenAdvanced}>
                  {foldOut}
                </Button>
              ) : (
                foldOut
              )}
              )
            </span>
          )}
        </span>
      )}
    </p>
  );
}

interface FieldLinksProps {
  readonly fields: readonly FieldName[];
  readonly onShow: (field: FieldName) => void;
}

/** Field titles in a row, each once, each a link to its field. */
function FieldLinks({ fields, onShow }: FieldLinksProps) {
  return [...new Set(fields)].map((field, index) => (
    <Fragment key={field}>
      {index > 0 && ', '}
      <Button kind="link" onClick={() => onShow(field)}>
        {fieldTitles[field]}
      </Button>
    </Fragment>
  ));
}

interface HomelessFindingsProps {
  readonly unreadable: readonly FieldName[];
  readonly findings: readonly Finding[];
  readonly onFix: (finding: Finding) => void;
  readonly onPointOut?: ((field: FieldName) => void) | undefined;
}

/** What has no safe place: the unread fields, each with the way to point it out, then findings under their field's title. */
export function HomelessFindings(props: HomelessFindingsProps) {
  const findings = props.findings.filter(({ code }) => code !== 'FIELD_UNREADABLE');
  if (props.unreadable.length === 0 && findings.length === 0) return null;
  const fields = [...new Set(findings.map(({ field }) => field))];
  return (
    <div className="bar-below">
      {props.unreadable.length > 0 && (
        <>
          <ul aria-label={sentence('unread_fields')}>
            {props.unreadable.map(field => (
              <FindingItem
                key={field}
                finding={unread(field)}
                onFix={props.onFix}
                onPointOut={props.onPointOut}
              />
            ))}
          </ul>
          <p className="quiet">{sentence('unread_not_checked')}</p>
        </>
      )}
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
}

const unread = (field: FieldName): Finding => ({
  code: 'FIELD_UNREADABLE',
  field,
  severity: 'note',
  args: { title: fieldTitles[field] },
});
