import { useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { Library, SaveOutcome, SaveRequest } from '../../utils/templates/library.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import type { FormContext } from '../../utils/webhook/finding.ts';
import { type Entry, entriesOf } from '../templates/entry.ts';
import { Button } from '../ui/button.tsx';
import { FillingOutcome, type FillingProps } from './filling.tsx';
import { ImportForm } from './import/import-form.tsx';
import { SaveAsTemplate } from './save-as-template.tsx';
import { TemplatePicker, useChosenTemplate } from './template-picker.tsx';

export interface TemplatesPanelProps extends FillingProps {
  /** What stands in the form now. */
  readonly draft: WebhookDraft;
  readonly context: FormContext;
  /** Null until it is read. */
  readonly library: Library | null;
  /** Whether the browser refused to read it. */
  readonly failed: boolean;
  /** Values of variables that the page itself shows, by the variable's name. */
  readonly known: Readonly<Record<string, string>>;
  readonly onSave: (request: SaveRequest) => Promise<SaveOutcome>;
  readonly onGenerate: () => string;
}

const tasks = ['fill', 'save'] as const;

/** Fills the form from a template of the library, or keeps the form as one. */
export function TemplatesPanel(props: TemplatesPanelProps) {
  const { draft, context, library, filling, dispatch } = props;
  const [pressed, setTask] = useState<(typeof tasks)[number] | null>(null);
  const entries = library && !library.partial ? entriesOf(library) : null;
  // Where there is nothing to fill from, a form can only be saved.
  const task = pressed ?? (entries?.length === 0 ? 'save' : 'fill');
  return (
    <div className="stack" data-part="templates">
      <fieldset className="tool-line" aria-label={sentence('portal_templates_what')}>
        {tasks.map(each => (
          <Button key={each} pressed={task === each} onClick={() => setTask(each)}>
            {sentence(each === 'fill' ? 'portal_templates_fill' : 'portal_templates_save')}
          </Button>
        ))}
      </fieldset>
      {task === 'save' ? (
        <SaveAsTemplate
          draft={draft}
          scope={context.scope === 'unknown' ? 'any' : context.scope}
          onSave={request => {
            // The library is no longer empty then.
            setTask('save');
            return props.onSave(request);
          }}
        />
      ) : (
        <FillFromTemplate {...props} entries={entries} />
      )}
      <FillingOutcome filling={filling} dispatch={dispatch} of="templates" />
    </div>
  );
}

interface FillFromTemplateProps extends Omit<TemplatesPanelProps, 'library' | 'onSave'> {
  readonly entries: readonly Entry[] | null;
}

/** Chooses a template, asks for its variables, shows what it would change, and fills it in. */
function FillFromTemplate({ entries, failed, dispatch, ...props }: FillFromTemplateProps) {
  const { chosen, choose, configuration } = useChosenTemplate(entries);
  return (
    <div className="stack" data-part="fill-from-template">
      <TemplatePicker
        entries={entries}
        failed={failed}
        none={sentence('portal_templates_none')}
        chosen={chosen}
        onChoose={choose}
      />
      {entries && entries.length > 0 && (
        <ImportForm
          key={chosen}
          {...props}
          imported={configuration}
          reason={sentence('portal_templates_choose_first')}
          onFill={webhook => dispatch({ type: 'fill', from: 'templates', webhook })}
        />
      )}
    </div>
  );
}
