import { sentence } from '../../../utils/language/sentence.ts';
import type { Imported } from '../../../utils/templates/import-configuration.ts';
import { useId } from '../../ui/use-id.ts';

interface ImportChoiceProps {
  readonly webhooks: readonly Imported[];
  readonly chosen: number | null;
  readonly onChoose: (index: number | null) => void;
}

/** Asks which of several webhooks is meant; none is at first. */
export function ImportChoice({ webhooks, chosen, onChoose }: ImportChoiceProps) {
  const id = useId();
  if (webhooks.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{sentence('import_choose')}</label>
      <select
        id={id}
        className="text-box"
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{sentence('import_choose_of', { count: webhooks.length })}</option>
        {webhooks.map(({ title }, index) => (
          <option key={`${index} ${title}`} value={index}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
