import { useState } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import type { SaveOutcome, SaveRequest } from '../../../utils/templates/library.ts';
import { keptOf } from '../../../utils/templates/secure-template.ts';
import type { KeptValue, Template } from '../../../utils/templates/template.ts';
import { splitTags } from '../../../utils/templates/template-edit.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import { scopeTitle } from '../../templates/entry.ts';
import { FoundSecrets } from '../../templates/found-secrets.tsx';
import { failureSentence } from '../../templates/notices.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioChoice } from '../../ui/choices.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useId } from '../../ui/use-id.ts';
import { draftTemplate } from './draft-template.ts';
import { TemplateRemarks } from './template-remarks.tsx';

interface SaveAsTemplateProps {
  /** What stands in the form now. */
  readonly draft: WebhookDraft;
  /** Where the form's webhook stands. */
  readonly scope: Template['scope'];
  readonly onSave: (request: SaveRequest) => Promise<SaveOutcome>;
}

const scopes = ['any', 'org', 'site'] as const;

/** Keeps the form as a template; says what becomes a variable, and lets single values stay. */
export function SaveAsTemplate({ draft, scope: here, onSave }: SaveAsTemplateProps) {
  const [name, setName] = useState(draft.name.status === 'read' ? draft.name.value : '');
  const [tags, setTags] = useState('');
  const [scope, setScope] = useState(here);
  const [kept, setKept] = useState<readonly KeptValue[]>([]);
  const [said, setSaid] = useState('');
  const [savedContent, setSavedContent] = useState('');
  const id = useId();
  const made = draftTemplate(draft, { name: name.trim(), scope, tags: splitTags(tags) }, kept);
  const nameless = name.trim() === '';
  const content = JSON.stringify([made.template, kept]);
  const save = async () => {
    setSavedContent(content);
    setSaid(sentence('portal_templates_saving'));
    const template = { ...made.template, id: crypto.randomUUID() };
    const outcome = await onSave({ template, base: null, kept: keptOf(made.found) });
    if (!outcome.ok) setSavedContent('');
    setSaid(outcomeSentence(outcome));
  };
  return (
    <div className="stack" data-part="save-as-template">
      <TextField label={sentence('templates_name')} value={name} onChange={setName} />
      <TextField
        label={sentence('templates_tags')}
        hint={sentence('templates_tags_help')}
        value={tags}
        onChange={setTags}
      />
      <RadioChoice
        legend={sentence('templates_scope')}
        options={scopes.map(value => ({ value, label: scopeTitle(value) }))}
        value={scope}
        onChange={setScope}
      />
      <FoundSecrets found={made.found} keep={{ kept, onChange: setKept }} />
      <TemplateRemarks made={made} />
      <div className="tool-line">
        <Button kind="main" disabled={nameless || content === savedContent} describedBy={id} onClick={save}>
          {sentence('templates_save')}
        </Button>
        <span id={id} className="quiet" role="status">
          {nameless ? sentence('templates_name_missing') : said}
        </span>
      </div>
    </div>
  );
}

function outcomeSentence(outcome: SaveOutcome): string {
  if (!outcome.ok) return failureSentence(outcome.failure);
  const { name } = outcome.stored.template;
  return sentence(outcome.keptBoth ? 'portal_templates_saved_beside' : 'portal_templates_saved', { name });
}
