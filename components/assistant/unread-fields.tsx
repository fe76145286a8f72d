import { memo, useId } from 'react';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';

/** So many are shown at once; more are folded away under their number. */
const SHOWN_AT_ONCE = 2;

interface UnreadFieldsProps {
  readonly fields: readonly FieldName[];
  readonly onPointOut?: ((field: FieldName) => void) | undefined;
}

/** The fields that could not be told apart on the page, each with the way to point it out. */
export const UnreadFields = memo(function UnreadFields({ fields, onPointOut }: UnreadFieldsProps) {
  if (fields.length === 0) return null;
  const list = (
    <ul aria-label="Fields that could not be read">
      {fields.map(field => (
        <UnreadField key={field} field={field} onPointOut={onPointOut} />
      ))}
    </ul>
  );
  if (fields.length <= SHOWN_AT_ONCE) return list;
  return <Disclosure label={`${fields.length} fields could not be read`}>{list}</Disclosure>;
});

interface UnreadFieldProps {
  readonly field: FieldName;
  readonly onPointOut?: ((field: FieldName) => void) | undefined;
}

function UnreadField({ field, onPointOut }: UnreadFieldProps) {
  const sentence = useId();
  return (
    <li className="finding" data-finding="FIELD_UNREADABLE" data-field={field} data-severity="note">
      <SeverityMark severity="note" />{' '}
      <span id={sentence} className="problem">
        {fieldTitles[field]} could not be found on this page, so it is not checked.
      </span>{' '}
      {onPointOut && (
        <Button onClick={() => onPointOut(field)} describedBy={sentence}>
          Point out a field
        </Button>
      )}
    </li>
  );
}
