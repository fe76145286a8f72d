import { type SentenceKey, sentence } from '../../../utils/language/sentence.ts';
import type { Imported } from '../../../utils/templates/import/read-shape.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import type { Entry } from '../../templates/entry.ts';
import { MainAction } from '../../ui/button.tsx';
import { stillToGive, useVariableValues, VariableInputs } from '../import/variable-values.tsx';
import { TemplatePicker, useChosenTemplate } from '../template-picker.tsx';

interface AddFromTemplateProps {
  readonly entries: readonly Entry[] | null;
  readonly failed: boolean;
  /** Values of variables that the page itself shows, by the variable's name. */
  readonly known: Readonly<Record<string, string>>;
  readonly opening: Opening;
  /** Opens the portal's own form and fills it. */
  readonly onUse: (webhook: Webhook) => void;
  readonly onGenerate: () => string;
}

/** Chooses a template and asks for its variables, then has the portal's Add form opened with it. */
export function AddFromTemplate({ entries, failed, ...props }: AddFromTemplateProps) {
  const { chosen, choose, configuration } = useChosenTemplate(entries);
  return (
    <>
      <TemplatePicker
        entries={entries}
        failed={failed}
        none={sentence('portal_templates_none_in_section')}
        chosen={chosen}
        onChoose={choose}
      />
      {entries && entries.length > 0 && <TemplateUse key={chosen} imported={configuration} {...props} />}
    </>
  );
}

/** How far the opening of the portal's form is. */
export type Opening = 'no' | 'running' | 'form-open' | 'not-opened';

interface TemplateUseProps extends Omit<AddFromTemplateProps, 'entries' | 'failed'> {
  /** Null while none is chosen. */
  readonly imported: Imported | null;
}

const openingKeys: Readonly<Record<Opening, SentenceKey>> = {
  no: 'portal_templates_use_help',
  running: 'portal_templates_opening',
  'form-open': 'portal_templates_form_open',
  'not-opened': 'portal_templates_not_opened',
};

/** The variables of the chosen template, and the button that opens the portal's form with it. */
function TemplateUse({ imported, known, opening, onUse, onGenerate }: TemplateUseProps) {
  // The portal's new form begins with this type.
  const { variables, entered, enter, missing, webhook } = useVariableValues(imported, known, 'http-post');
  const reason = imported ? stillToGive(missing) : sentence('portal_templates_choose_first');
  return (
    <>
      <VariableInputs variables={variables} values={entered} onChange={enter} onGenerate={onGenerate} />
      <MainAction
        label={sentence('portal_templates_use')}
        disabled={reason !== '' || opening === 'running'}
        remark={reason || sentence(openingKeys[opening])}
        onClick={() => {
          const filled = webhook();
          if (filled) onUse(filled);
        }}
      />
    </>
  );
}
