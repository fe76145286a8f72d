import { sentence } from '../../../utils/language/sentence.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import type { FormContext } from '../../../utils/webhook/finding.ts';
import type { Entry } from '../../templates/entry.ts';
import { ImportForm } from '../import/import-form.tsx';
import { TemplatePicker } from './template-picker.tsx';
import { useChosenTemplate } from './use-chosen-template.ts';

interface FillFromTemplateProps {
  readonly draft: WebhookDraft;
  readonly context: FormContext;
  readonly entries: readonly Entry[] | null;
  readonly failed: boolean;
  /** Values of variables that the page itself shows, by the variable's name. */
  readonly known: Readonly<Record<string, string>>;
  readonly filling: boolean;
  readonly onFill: (webhook: Webhook) => void;
  readonly onGenerate: () => string;
}

/** Chooses a template, asks for its variables, shows what it would change, and fills it in. */
export function FillFromTemplate(props: FillFromTemplateProps) {
  const { draft, context, entries, known, filling, onFill, onGenerate } = props;
  const { chosen, choose, configuration } = useChosenTemplate(entries);
  return (
    <div className="stack" data-part="fill-from-template">
      <TemplatePicker
        entries={entries}
        failed={props.failed}
        none={sentence('portal_templates_none')}
        chosen={chosen}
        onChoose={choose}
      />
      {entries && entries.length > 0 && (
        <ImportForm
          key={chosen}
          draft={draft}
          context={context}
          imported={configuration}
          known={known}
          reason={sentence('portal_templates_choose_first')}
          filling={filling}
          onFill={onFill}
          onGenerate={onGenerate}
        />
      )}
    </div>
  );
}
