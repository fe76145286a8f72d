import { useMemo, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { ExportedFileView } from '../templates/library-export.tsx';
import { SelectField } from '../ui/choices.tsx';
import { ToggleButton } from '../ui/disclosure.tsx';
import { useId } from '../ui/use-id.ts';
import { type TakenAlong, takeAlongForms } from './take-along-file.ts';

/** What is shown as a file for elsewhere, in one of many forms. None of them holds a secret. */
export function TakeAlong(taken: TakenAlong) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div>
      <ToggleButton open={open} controls={panel} label={sentence('fleet_take_along')} onToggle={setOpen} />
      {/* Made only where it is wanted: it costs as much as there are webhooks. */}
      <div id={panel} className="fleet-take-along stack" hidden={!open}>
        {open && <TakeAlongPanel {...taken} />}
      </div>
    </div>
  );
}

function TakeAlongPanel({ rows, view, fleet }: TakenAlong) {
  const forms = useMemo(takeAlongForms, []);
  const [value, setValue] = useState(forms[0].value);
  const form = forms.find(each => each.value === value) ?? forms[0];
  const file = useMemo(() => form.file({ rows, view, fleet }), [form, rows, view, fleet]);
  return (
    <>
      <SelectField
        label={sentence('format')}
        options={forms}
        value={value}
        hint={form.hint({ rows, view, fleet })}
        onChange={setValue}
      />
      <ExportedFileView key={value} file={file} />
    </>
  );
}
