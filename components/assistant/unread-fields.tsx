import { memo } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { say } from '../../utils/rules/say.ts';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { Button } from '../ui/button.tsx';
import { SeverityMark } from '../ui/summary.tsx';

interface UnreadFieldsProps {
  readonly fields: readonly FieldName[];
  readonly onPointOut?: ((field: FieldName) => void) | undefined;
}

/** The fields that could not be told apart on the page, each with the way to point it out. */
export const UnreadFields = memo(function UnreadFields({ fields, onPointOut }: UnreadFieldsProps) {
  if (fields.length === 0) return null;
  return (
    <>
      <ul aria-label={sentence('unread_fields')}>
        {fields.map(field => (
          <UnreadField key={field} field={field} onPointOut={onPointOut} />
        ))}
      </ul>
      <p className="quiet">{sentence('unread_not_checked')}</p>
    </>
  );
});

interface UnreadFieldProps {
  readonly field: FieldName;
  readonly onPointOut?: ((field: FieldName) => void) | undefined;
}

const unread = (field: FieldName): Finding => ({
  code: 'FIELD_UNREADABLE',
  field,
  severity: 'note',
  args: { title: fieldTitles[field] },
});

function UnreadField({ field, onPointOut }: UnreadFieldProps) {
  return (
    <li className="finding" data-finding="FIELD_UNREADABLE" data-field={field} data-severity="note">
      <SeverityMark severity="note" /> <span className="problem">{say(unread(field)).problem}</span>{' '}
      {onPointOut && <Button onClick={() => onPointOut(field)}>{sentence('point_out')}</Button>}
    </li>
  );
}
