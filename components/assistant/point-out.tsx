import { memo } from 'react';
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
    <p className="bar-hint tool-line" data-part="point-out" data-field={field}>
      <span aria-live="assertive">
        {sentence('point_out_click', { target: sentence(`point_out_target_${field}`) })}
      </span>{' '}
      <Button name={sentence('point_out_cancel', { field: fieldTitles[field] })} onClick={onCancel}>
        {sentence('cancel')}
      </Button>
    </p>
  );
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Dims the page lightly while a control is pointed out, and frames the one under the pointer. Never takes a click. */
export const Shade = memo(function Shade({ box }: { readonly box: Box | null }) {
  return (
    <div className="shade" aria-hidden="true">
      {box && <div className="shade-frame" style={{ ...box }} />}
    </div>
  );
});
