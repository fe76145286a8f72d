import { useLayoutEffect, useRef, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { ImportResult } from '../../utils/templates/import/import-configuration.ts';
import type { Imported } from '../../utils/templates/import/read-shape.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { FieldReport, WebhookDraft } from '../../utils/webhook/draft.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';
import type { FormContext } from '../../utils/webhook/finding.ts';
import { SelectField } from '../ui/choices.tsx';
import { noteText, Remarks } from '../ui/remarks.tsx';
import { FillingOutcome, useFilling } from './filling.tsx';
import { ImportForm } from './import/import-form.tsx';
import { ImportSource, useImportSource } from './import/import-source.tsx';

interface ImportPanelProps {
  /** What stands in the form now. */
  readonly draft: WebhookDraft;
  readonly context: FormContext;
  /** Fills the form with a literal webhook, and says per field what became of it. */
  readonly onFill: (webhook: Webhook) => Promise<readonly FieldReport[]>;
  /** Takes the last filling back; null while there is none. */
  readonly onUndo: (() => void) | null;
  /** The fields that the last undoing did not bring back; null until it is through. */
  readonly notTakenBack: readonly FieldName[] | null;
  /** A new secret for a variable. */
  readonly onGenerate: () => string;
}

/** Reads a configuration from text or a file, shows what it would change, and fills it in. Nothing is changed before. */
export function ImportPanel(props: ImportPanelProps) {
  const { draft, context, onFill, onUndo, onGenerate } = props;
  const { filling, fill, reset } = useFilling(onFill, onUndo);
  const from = useImportSource(reset);
  const { result, previews } = from;
  const [choice, setChoice] = useState<Choice>({ of: 0, index: null });
  const panel = useRef<HTMLDivElement>(null);
  // In a small dialog what a preview shows would stand out of sight.
  useLayoutEffect(() => {
    if (previews > 0) panel.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [previews]);
  const webhooks = result?.ok ? result.webhooks : [];
  const index = webhooks.length === 1 ? 0 : choice.of === previews ? choice.index : null;
  const start = async (webhook: Webhook) => {
    await fill(webhook);
    from.forget();
  };
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
        draft={draft}
        context={context}
        imported={index === null ? null : (webhooks[index] ?? null)}
        reason={filling.step === 'done' ? sentence('import_again') : whyNot(result)}
        filling={filling.step === 'running'}
        onFill={start}
        onGenerate={onGenerate}
      />
      <FillingOutcome filling={filling} onUndo={onUndo} notTakenBack={props.notTakenBack} />
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
