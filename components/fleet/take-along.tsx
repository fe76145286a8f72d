import { useEffect, useMemo, useRef, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { inTurns } from '../../utils/signature/pause.ts';
import { type ExportedFile, ExportedFileView } from '../templates/library-export.tsx';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/choices.tsx';
import { ToggleButton } from '../ui/disclosure.tsx';
import { useId } from '../ui/use-id.ts';
import { type Form, type TakenAlong, takeAlongForms } from './take-along-file.ts';

/** What is shown, or selected, as a file for elsewhere, in one of many forms. None of them holds a secret. */
export function TakeAlong(taken: TakenAlong) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const button = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    button.current?.focus();
    setOpen(false);
  };
  return (
    <div>
      <ToggleButton
        ref={button}
        open={open}
        controls={panel}
        label={sentence('fleet_take_along')}
        onToggle={setOpen}
      />
      {/* Made only where it is wanted: it costs as much as there are webhooks. */}
      <div id={panel} className="fleet-take-along stack" hidden={!open}>
        {open && <TakeAlongPanel {...taken} onCancel={cancel} />}
      </div>
    </div>
  );
}

interface TakeAlongPanelProps extends TakenAlong {
  readonly onCancel: () => void;
}

function TakeAlongPanel({ onCancel, ...taken }: TakeAlongPanelProps) {
  const forms = useMemo(takeAlongForms, []);
  const [value, setValue] = useState(forms[0].value);
  const form = forms.find(each => each.value === value) ?? forms[0];
  const file = useFile(form, taken);
  return (
    <>
      <SelectField
        label={sentence('format')}
        options={forms}
        value={value}
        hint={form.hint(taken)}
        onChange={setValue}
      />
      {file ? (
        <ExportedFileView key={value} file={file} />
      ) : (
        <div className="tool-line">
          <span role="status">{sentence('fleet_take_preparing')}</span>
          <Button onClick={onCancel}>{sentence('cancel')}</Button>
        </div>
      )}
    </>
  );
}

/** From so many webhooks on a file takes long enough to be waited for. */
const MANY = 500;

/** The file in a form; null until it is made. One of many webhooks is made once nothing has changed for a while. */
function useFile(form: Form, { rows, isSelection, view, fleet }: TakenAlong): ExportedFile | null {
  const asked = useMemo(
    () => ({ form, rows, isSelection, view, fleet }),
    [form, rows, isSelection, view, fleet],
  );
  const [made, setMade] = useState<{ readonly asked: TakenAlong; readonly file: ExportedFile } | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    const make = async () => {
      const file = await inTurns(asked.form.file(asked), ended.signal);
      if (file) setMade({ asked, file });
    };
    const timer = setTimeout(make, rows.length >= MANY ? 400 : 0);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [asked, rows]);
  return made?.asked === asked ? made.file : null;
}
