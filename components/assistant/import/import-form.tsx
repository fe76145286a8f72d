import { sentence } from '../../../utils/language/sentence.ts';
import type { Imported } from '../../../utils/templates/import/read-shape.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import type { FormContext } from '../../../utils/webhook/finding.ts';
import { Button } from '../../ui/button.tsx';
import { useId } from '../../ui/use-id.ts';
import { ImportPreview } from './import-preview.tsx';
import { stillToGive } from './still-to-give.ts';
import { useVariableValues } from './use-variable-values.ts';
import { VariableInputs } from './variable-inputs.tsx';

interface ImportFormProps {
  readonly draft: WebhookDraft;
  readonly context: FormContext;
  /** Null while nothing is previewed or chosen. */
  readonly imported: Imported | null;
  /** Values of variables that the page itself shows, by the variable's name. */
  readonly known?: Readonly<Record<string, string>>;
  /** Why there is nothing to fill in yet. */
  readonly reason: string;
  readonly filling: boolean;
  readonly onFill: (webhook: Webhook) => void;
  readonly onGenerate: () => string;
}

/** One configuration: its variables, what it would change, and the button that fills it in. */
export function ImportForm(props: ImportFormProps) {
  const { draft, context, imported, filling } = props;
  const type = draft.type.status === 'read' ? draft.type.value : undefined;
  const given = useVariableValues(imported, props.known ?? {}, type);
  const { values, missing, webhook } = given;
  const reasonId = useId();
  const reason = imported ? stillToGive(missing) : props.reason;
  return (
    <>
      <VariableInputs
        variables={given.variables}
        values={given.entered}
        onChange={given.enter}
        onGenerate={props.onGenerate}
      />
      {imported && <ImportPreview {...{ draft, context, imported, values }} />}
      <div className="tool-line">
        <Button
          kind="main"
          disabled={reason !== '' || filling}
          describedBy={reasonId}
          onClick={() => webhook && props.onFill(webhook)}
        >
          {sentence('import_fill')}
        </Button>
        <span id={reasonId} className="quiet" role="status">
          {filling ? sentence('import_filling') : reason || sentence('fill_not_saved')}
        </span>
      </div>
    </>
  );
}
