import { sentence } from '../../utils/language/sentence.ts';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import { Button } from '../ui/button.tsx';

interface PointOutHintProps {
  readonly field: FieldName;
  readonly onCancel: () => void;
}

/** Stands in the bar while the person picks a control on the page. */
export function PointOutHint({ field, onCancel }: PointOutHintProps) {
  return (
    <p className="bar-hint" data-part="point-out" data-field={field}>
      <span aria-live="assertive">
        {sentence('point_out_click', { target: sentence(`point_out_target_${field}`) })}
      </span>{' '}
      <Button name={sentence('point_out_cancel', { field: fieldTitles[field] })} onClick={onCancel}>
        {sentence('cancel')}
      </Button>
    </p>
  );
}
