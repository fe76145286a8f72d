import { sentence } from '../../../utils/language/sentence.ts';
import type { Imported } from '../../../utils/templates/import/read-shape.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import type { FormContext } from '../../../utils/webhook/finding.ts';
import { MainAction } from '../../ui/button.tsx';
import { type Filling, isFillingRunning } from '../filling.tsx';
import { ImportPreview } from './import-preview.tsx';
import { canGenerate, labelsOf, stillToGive, useVariableValues, VariableInputs } from './variable-values.tsx';

interface ImportFormProps {
  readonly draft: WebhookDraft;
  readonly context: FormContext;
  /** Null while nothing is previewed or chosen. */
  readonly imported: Imported | null;
  /** Values of variables that the page itself shows, by the variable's name. */
  readonly known?: Readonly<Record<string, string>>;
  /** Why there is nothing to fill in yet. */
  readonly reason: string;
  readonly filling: Filling;
  readonly onFill: (webhook: Webhook) => void;
  readonly onGenerate: () => string;
}

/** One configuration: its variables, what it would change, and the button that fills it in. */
export function ImportForm(props: ImportFormProps) {
  const { draft, context, imported, filling } = props;
  const type = draft.type.status === 'read' ? draft.type.value : undefined;
  const given = useVariableValues(imported, props.known ?? {}, type);
  const { values, missing } = given;
  const isRandom = missing.length > 0 && missing.every(canGenerate);
  const reason = !imported ? props.reason : isRandom ? '' : stillToGive(missing);
  const fill = () => {
    const secrets = Object.fromEntries(missing.map(({ name }) => [name, props.onGenerate()]));
    for (const [name, secret] of Object.entries(secrets)) given.enter(name, secret);
    const webhook = given.webhook(secrets);
    if (webhook) props.onFill(webhook);
  };
  return (
    <>
      <VariableInputs
        variables={given.variables}
        values={given.entered}
        onChange={given.enter}
        onGenerate={props.onGenerate}
      />
      {imported && <ImportPreview {...{ draft, context, imported, values }} />}
      <MainAction
        label={
          isRandom
            ? sentence('import_generate_and_fill', { secrets: labelsOf(missing) })
            : sentence('import_fill')
        }
        disabled={reason !== '' || isFillingRunning(filling)}
        remark={runningRemark(filling) || reason || sentence('fill_not_saved')}
        onClick={fill}
      />
    </>
  );
}

/** What keeps the button back for a moment; '' where nothing does. */
function runningRemark({ step }: Filling): string {
  if (step === 'filling') return sentence('import_filling');
  return step === 'undoing' ? sentence('fill_taking_back') : '';
}
