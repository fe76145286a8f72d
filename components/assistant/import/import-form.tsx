import { useId, useState } from 'react';
import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { applyVariables } from '../../../utils/templates/apply-variables.ts';
import type { Imported } from '../../../utils/templates/import-configuration.ts';
import { variablesIn } from '../../../utils/templates/variables-in.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import type { FormContext } from '../../../utils/webhook/finding.ts';
import { Button } from '../../ui/button.tsx';
import { fillableWebhook } from './fillable-webhook.ts';
import { firstValues } from './first-values.ts';
import { ImportPreview } from './import-preview.tsx';
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
  const [entered, setEntered] = useState<Readonly<Record<string, string>>>(() =>
    firstValues(imported?.variables ?? [], props.known ?? {}),
  );
  const reasonId = useId();
  const values = Object.fromEntries(Object.entries(entered).filter(([, value]) => value !== ''));
  const fillable = imported && fillableWebhook(imported.webhook, typeOf(imported, draft));
  const used = fillable ? variablesIn(fillable) : [];
  const variables = imported?.variables.filter(({ name }) => used.includes(name)) ?? [];
  const missing = variables.filter(({ name }) => !Object.hasOwn(values, name));
  const reason = imported ? stillToGive(missing.map(({ label, name }) => label || name)) : props.reason;
  return (
    <>
      <VariableInputs
        variables={variables}
        values={entered}
        onChange={(name, value) => setEntered(before => ({ ...before, [name]: value }))}
        onGenerate={props.onGenerate}
      />
      {imported && <ImportPreview {...{ draft, context, imported, values }} />}
      <div className="tool-line">
        <Button
          kind="main"
          disabled={reason !== '' || filling}
          describedBy={reasonId}
          onClick={() => fillable && props.onFill(applyVariables(fillable, values))}
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

/** The type that the form has after filling. */
function typeOf({ webhook }: Imported, { type }: WebhookDraft): Webhook['type'] {
  return webhook.type || (type.status === 'read' ? type.value : undefined);
}

function stillToGive(labels: readonly string[]): string {
  return labels.length === 0 ? '' : sentence('import_still_to_give', { variables: listed(labels) });
}
