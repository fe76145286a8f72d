import { Fragment } from 'react';
import { type FieldName, fieldTitles } from '../../utils/webhook/fields.ts';
import { Button } from '../ui/button.tsx';

interface FieldLinksProps {
  readonly fields: readonly FieldName[];
  readonly onShow: (field: FieldName) => void;
}

/** Field titles in a row, each once, each a link to its field. */
export function FieldLinks({ fields, onShow }: FieldLinksProps) {
  return [...new Set(fields)].map((field, index) => (
    <Fragment key={field}>
      {index > 0 && ', '}
      <Button kind="link" onClick={() => onShow(field)}>
        {fieldTitles[field]}
      </Button>
    </Fragment>
  ));
}
