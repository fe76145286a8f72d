import { sentence } from '../../../utils/language/sentence.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import type { Entry } from '../../templates/entry.ts';
import { TemplatePicker } from '../templates/template-picker.tsx';
import { useChosenTemplate } from '../templates/use-chosen-template.ts';
import { type Opening, TemplateUse } from './template-use.tsx';

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
export function AddFromTemplate({ entries, failed, known, opening, ...callbacks }: AddFromTemplateProps) {
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
      {entries && entries.length > 0 && (
        <TemplateUse key={chosen} imported={configuration} known={known} opening={opening} {...callbacks} />
      )}
    </>
  );
}
