import { sentence } from '../../../utils/language/sentence.ts';
import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import { fieldTitles } from '../../../utils/webhook/fields.ts';
import { HeaderMeter } from '../../assistant/header-meter.tsx';
import { Button } from '../../ui/button.tsx';
import type { ChangeEdit } from './change-edit.ts';
import { HeaderRow } from './header-row.tsx';
import type { EditChecks } from './use-edit-checks.ts';

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
