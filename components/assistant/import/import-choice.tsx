import { sentence } from '../../../utils/language/sentence.ts';
import type { Imported } from '../../../utils/templates/import/read-shape.ts';
import { SelectField } from '../../ui/choices.tsx';

interface ImportChoiceProps {
  readonly webhooks: readonly Imported[];
  readonly chosen: number | null;
  readonly onChoose: (index: number | null) => void;
}

/** Asks which of several webhooks is meant; none is at first. */
export function ImportChoice({ webhooks, chosen, onChoose }: ImportChoiceProps) {
  if (webhooks.length < 2) return null;
  return (
    <SelectField
      label={sentence('import_choose')}
      options={[
        { value: '', label: sentence('import_choose_of', { count: webhooks.length }) },
        ...webhooks.map(({ title }, index) => ({ value: `${index}`, label: title })),
      ]}
      value={chosen === null ? '' : `${chosen}`}
      onChange={index => onChoose(index === '' ? null : Number(index))}
    />
  );
}
