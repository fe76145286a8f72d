import { useLayoutEffect, useRef, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { ImportResult } from '../../utils/templates/import/import-configuration.ts';
import type { Imported } from '../../utils/templates/import/read-shape.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import type { FormContext } from '../../utils/webhook/finding.ts';
import { SelectField } from '../ui/choices.tsx';
import { noteText, Remarks } from '../ui/remarks.tsx';
import { FillingOutcome, type FillingProps } from './filling.tsx';
import { ImportForm } from './import/import-form.tsx';
import { ImportSource, useImportSource } from './import/import-source.tsx';

interface ImportPanelProps extends FillingProps {
  /** What stands in the form now. */
  readonly draft: WebhookDraft;
  readonly context: FormContext;
  /** A new secret for a variable. */
  readonly onGenerate: () => string;
}

/** Reads a configuration from text or a file, shows what it would change, and fills it in. Nothing is changed before. */
export function ImportPanel({ dispatch, ...props }: ImportPanelProps) {
  const { filling } = props;
  const from = useImportSource(() => dispatch({ type: 'seen' }));
  const { previews } = from;
  const [choice, setChoice] = useState<Choice>({ of: 0, index: null });
  /** The preview that was filled in; it has done its work once that is through. */
  const [used, setUsed] = useState(0);
  const panel = useRef<HTMLDivElement>(null);
  // In a small dialog what a preview shows would stand out of sight.
  useLayoutEffect(() => {
    if (previews > 0) panel.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [previews]);
  const isUsed = previews > 0 && used === previews && filling.step !== 'filling';
  const result = isUsed ? null : from.result;
  const webhooks = result?.ok ? result.webhooks : [];
  const index = webhooks.length === 1 ? 0 : choice.of === previews ? choice.index : null;
  return (
    <div ref={panel} className="stack" data-part="import">
      <ImportSource from={from} />
      {result?.ok && <Remarks remarks={result.notes.map(noteText)} name={sentence('import_notes')} />}
      <ImportChoice
        webhooks={webhooks}
        chosen={index}
        onChoose={chosen => setChoice({ of: previews, index: chosen })}
      />
      <ImportForm
        key={`${previews} ${index}`}
        {...props}
        imported={index === null ? null : (webhooks[index] ?? null)}
        reason={isUsed && filling.step === 'filled' ? sentence('import_again') : whyNot(result)}
        onFill={webhook => {
          setUsed(previews);
          dispatch({ type: 'fill', from: 'import', webhook });
        }}
      />
      <FillingOutcome filling={filling} dispatch={dispatch} of="import" />
    </div>
  );
}

/** Which of several webhooks was chosen, and in which preview. */
interface Choice {
  readonly of: number;
  readonly index: number | null;
}

function whyNot(result: ImportResult | null): string {
  if (!result) return sentence('import_preview_first');
  if (!result.ok) return sentence('import_not_as_it_is');
  if (result.webhooks.length === 0) return sentence('import_no_webhooks');
  return sentence('import_choose_first', { count: result.webhooks.length });
}

interface ImportChoiceProps {
  readonly webhooks: readonly Imported[];
  readonly chosen: number | null;
  readonly onChoose: (index: number | null) => void;
}

/** Asks which of several webhooks is meant; none is at first. */
function ImportChoice({ webhooks, chosen, onChoose }: ImportChoiceProps) {
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
