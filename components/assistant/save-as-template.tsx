import { useState } from 'react';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import type { SaveOutcome, SaveRequest } from '../../utils/templates/library.ts';
import { keptOf } from '../../utils/templates/secure-template.ts';
import type { KeptValue, Template } from '../../utils/templates/template.ts';
import { splitTags } from '../../utils/templates/template-edit.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import { scopeOptions } from '../templates/entry.ts';
import { FoundSecrets } from '../templates/found-secrets.tsx';
import { failureSentence } from '../templates/notices.tsx';
import { MainAction } from '../ui/button.tsx';
import { RadioChoice } from '../ui/choices.tsx';
import { listedTitles, noteText, Remarks } from '../ui/remarks.tsx';
import { TextField } from '../ui/text-field.tsx';
import { draftTemplate, type MadeTemplate } from './draft-template.ts';

interface SaveAsTemplateProps {
  /** What stands in the form now. */
  readonly draft: WebhookDraft;
  /** Where the form's webhook stands. */
  readonly scope: Template['scope'];
  readonly onSave: (request: SaveRequest) => Promise<SaveOutcome>;
}

/** Keeps the form as a template; says what becomes a variable, and lets single values stay. */
export function SaveAsTemplate({ draft, scope: here, onSave }: SaveAsTemplateProps) {
  const [name, setName] = useState(draft.name.status === 'read' ? draft.name.value : '');
  const [tags, setTags] = useState('');
  const [scope, setScope] = useState(here);
  const [kept, setKept] = useState<readonly KeptValue[]>([]);
  const [said, setSaid] = useState('');
  const [savedContent, setSavedContent] = useState('');
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
        options={scopeOptions()}
        value={scope}
        onChange={setScope}
      />
      <FoundSecrets found={made.found} keep={{ kept, onChange: setKept }} />
      <TemplateRemarks made={made} />
      <MainAction
        label={sentence('templates_save')}
        disabled={nameless || content === savedContent}
        remark={nameless ? sentence('templates_name_missing') : said}
        onClick={save}
      />
    </div>
  );
}

function outcomeSentence(outcome: SaveOutcome): string {
  if (!outcome.ok) return failureSentence(outcome.failure);
  const { name } = outcome.stored.template;
  return sentence(outcome.keptBoth ? 'portal_templates_saved_beside' : 'portal_templates_saved', { name });
}

/** What becomes a variable, what may be a secret all the same, and what of the form is not in the template. */
function TemplateRemarks({ made }: { readonly made: MadeTemplate }) {
  const { template, leftOut, notShown, notes } = made;
  const variables = template.variables.map(({ label, name }) => label || name);
  const remarks = [
    variables.length > 0
      ? sentence('portal_templates_variables', { variables: listed(variables) })
      : sentence('portal_templates_no_secrets'),
    leftOut.length > 0 ? sentence('portal_templates_left_out', { fields: listedTitles(leftOut) }) : '',
    notShown.length > 0 ? sentence('portal_templates_not_shown', { fields: listedTitles(notShown) }) : '',
    ...notes.map(noteText),
  ];
  return <Remarks remarks={remarks} />;
}
