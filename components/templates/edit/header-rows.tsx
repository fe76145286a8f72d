import { sentence } from '../../../utils/language/sentence.ts';
import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import { fieldTitles } from '../../../utils/webhook/fields.ts';
import { HeaderMeter } from '../../assistant/header-meter.tsx';
import { Button } from '../../ui/button.tsx';
import type { ChangeEdit, EditChecks } from './edit-checks.ts';

interface HeaderRowsProps {
  readonly edit: TemplateEdit;
  readonly sizes: EditChecks['headerSizes'];
  readonly onChange: ChangeEdit;
}

/** The custom headers, a row each, and how much of Mist's limit they take. */
export function HeaderRows({ edit: { headers }, sizes, onChange }: HeaderRowsProps) {
  return (
    <fieldset className="header-rows">
      <legend>{fieldTitles.headers}</legend>
      {headers.map((header, index) => (
        <HeaderRow
          key={index}
          header={header}
          number={index + 1}
          onChange={part => onChange({ headers: headers.with(index, { ...header, ...part }) })}
          onRemove={() => onChange({ headers: headers.toSpliced(index, 1) })}
        />
      ))}
      <Button onClick={() => onChange({ headers: [...headers, { name: '', value: '' }] })}>
        {sentence('templates_header_add')}
      </Button>
      <HeaderMeter headers={sizes} total={sizes.reduce((sum, { bytes }) => sum + bytes, 0)} />
    </fieldset>
  );
}

interface Header {
  readonly name: string;
  readonly value: string;
}

interface HeaderRowProps {
  readonly header: Header;
  /** From 1. */
  readonly number: number;
  readonly onChange: (part: Partial<Header>) => void;
  readonly onRemove: () => void;
}

/** One custom header. */
function HeaderRow({ header, number, onChange, onRemove }: HeaderRowProps) {
  return (
    <div className="header-row">
      {(['name', 'value'] as const).map(part => (
        <input
          key={part}
          className="text-box code"
          aria-label={sentence(`templates_header_${part}`, { number })}
          placeholder={sentence(`templates_header_${part}_short`)}
          autoComplete="off"
          spellCheck={false}
          value={header[part]}
          onChange={event => onChange({ [part]: event.target.value })}
        />
      ))}
      <Button name={sentence('templates_header_remove', { number })} onClick={onRemove}>
        {sentence('templates_remove')}
      </Button>
    </div>
  );
}
