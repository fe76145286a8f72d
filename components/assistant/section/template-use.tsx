import { type SentenceKey, sentence } from '../../../utils/language/sentence.ts';
import type { Imported } from '../../../utils/templates/import/read-shape.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import { Button } from '../../ui/button.tsx';
import { useId } from '../../ui/use-id.ts';
import { stillToGive } from '../import/still-to-give.ts';
import { useVariableValues } from '../import/use-variable-values.ts';
import { VariableInputs } from '../import/variable-inputs.tsx';

/** How far the opening of the portal's form is. */
export type Opening = 'no' | 'running' | 'form-open' | 'not-opened';

interface TemplateUseProps {
  /** Null while none is chosen. */
  readonly imported: Imported | null;
  readonly known: Readonly<Record<string, string>>;
  readonly opening: Opening;
  readonly onUse: (webhook: Webhook) => void;
  readonly onGenerate: () => string;
}

const openingKeys: Readonly<Record<Opening, SentenceKey>> = {
  no: 'portal_templates_use_help',
  running: 'portal_templates_opening',
  'form-open': 'portal_templates_form_open',
  'not-opened': 'portal_templates_not_opened',
};

/** The variables of the chosen template, and the button that opens the portal's form with it. */
export function TemplateUse({ imported, known, opening, onUse, onGenerate }: TemplateUseProps) {
  // The portal's new form begins with this type.
  const { variables, entered, enter, missing, webhook } = useVariableValues(imported, known, 'http-post');
  const id = useId();
  const reason = imported ? stillToGive(missing) : sentence('portal_templates_choose_first');
  return (
    <>
      <VariableInputs variables={variables} values={entered} onChange={enter} onGenerate={onGenerate} />
      <div className="tool-line">
        <Button
          kind="main"
          disabled={reason !== '' || opening === 'running'}
          describedBy={id}
          onClick={() => webhook && onUse(webhook)}
        >
          {sentence('portal_templates_use')}
        </Button>
        <span id={id} className="quiet" role="status">
          {reason || sentence(openingKeys[opening])}
        </span>
      </div>
    </>
  );
}
