import { Fragment, memo } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { say } from '../../utils/rules/say.ts';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { Button } from '../ui/button.tsx';
import { listedTitles } from '../ui/remarks.tsx';
import { SeverityMark } from '../ui/summary.tsx';
import { Worded } from '../ui/worded.tsx';
import { FieldFindings, FindingItem, findingKeys } from './findings.tsx';

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

interface ProblemProps {
  readonly finding: Finding;
  readonly onShow: (field: FieldName) => void;
}

function Problem({ finding, onShow }: ProblemProps) {
  return (
    <li data-severity={finding.severity}>
      <SeverityMark severity={finding.severity} />
      <span>
        <Button kind="link" onClick={() => onShow(finding.field)}>
          {fieldTitles[finding.field]}
        </Button>
        : {say(finding).problem}
      </span>
    </li>
  );
}

interface ProblemListProps {
  readonly findings: readonly Finding[];
  readonly onShow: (field: FieldName) => void;
}

/** Every finding of the form in one line each, with a link to its field. */
export function ProblemList({ findings, onShow }: ProblemListProps) {
  const keys = findingKeys(findings);
  return (
    <ul className="problem-list" aria-label={sentence('bar_problems')}>
      {findings.map((finding, index) => (
        <Problem key={keys[index]} finding={finding} onShow={onShow} />
      ))}
    </ul>
  );
}

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
      <UnreadFields fields={props.unreadable} onFix={props.onFix} onPointOut={props.onPointOut} />
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

interface UnreadFieldsProps {
  readonly fields: readonly FieldName[];
  readonly onFix: (finding: Finding) => void;
  readonly onPointOut?: ((field: FieldName) => void) | undefined;
}

/** The fields that could not be told apart on the page, each with the way to point it out. */
const UnreadFields = memo(function UnreadFields({ fields, onFix, onPointOut }: UnreadFieldsProps) {
  if (fields.length === 0) return null;
  return (
    <>
      <ul aria-label={sentence('unread_fields')}>
        {fields.map(field => (
          <FindingItem key={field} finding={unread(field)} onFix={onFix} onPointOut={onPointOut} />
        ))}
      </ul>
      <p className="quiet">{sentence('unread_not_checked')}</p>
    </>
  );
});

const unread = (field: FieldName): Finding => ({
  code: 'FIELD_UNREADABLE',
  field,
  severity: 'note',
  args: { title: fieldTitles[field] },
});
